// What the document management system has of the file. It is asked after the file is shown: nobody waits for it, and
// what a person has begun to fill in meanwhile stays as it is.
import { absatz, element, meldung, oderStrich, tabelle, verweis } from './bausteine.js';
import { groesse, zeitpunkt } from './worte.js';

const GESCHEITERT = 'Das Dokumentenmanagement ließ sich nicht fragen; gezeigt wird der Stand unserer Akte.';

/**
 * Places for the answer, filled when it comes.
 *
 * @returns meldung (above the list), befund(dokument) (in the row of a document), weitere (below the list), frage() (asks)
 */
export function dmsVergleich(zugriff) {
  const platz = element('div', { class: 'akte-dms', 'aria-live': 'polite' }, [
    absatz('Das Dokumentenmanagement wird gefragt …', 'akte-hilfe')
  ]);
  const weitere = element('div');
  const zeilen = new Map();
  return {
    meldung: platz,
    weitere,
    befund({ id, abgelegt }) {
      const zeile = element('div', { class: 'akte-hilfe akte-befund' }, [abgelegt ? 'abgelegt' : 'noch nicht abgelegt']);
      zeilen.set(id, zeile);
      return zeile;
    },
    async frage() {
      try {
        const stand = await zugriff.ladeDms();
        platz.replaceChildren(stand.erreichbar ? absatz(stand.satz, 'akte-hilfe') : meldung(stand.satz, 'warnung'));
        stand.dokumente.forEach((befund) => zeilen.get(befund.id)?.replaceChildren(...inWorten(befund, zugriff)));
        weitere.replaceChildren(...nurDort(stand.weitere, zugriff));
      } catch (fehler) {
        if (fehler.name !== 'AbortError') {
          platz.replaceChildren(meldung(GESCHEITERT, 'warnung'));
        }
      }
    }
  };
}

function inWorten({ ablage, abweichungen, dmsFassung }, zugriff) {
  return [
    ablage,
    ...abweichungen.map((satz) => absatz(satz, 'akte-abweichung')),
    dmsFassung ? verweis('Fassung im Dokumentenmanagement öffnen', 'abweichender Inhalt', zugriff.schriftstueckAdresse(dmsFassung)) : ''
  ];
}

function nurDort(weitere, zugriff) {
  return weitere.length === 0
    ? []
    : [
        tabelle('Nur im Dokumentenmanagement, dort von anderen abgelegt', ['Name', 'Größe', 'Geändert', 'Aktion'],
          weitere.map((w) => [
            element('span', { class: 'akte-dateiname' }, [w.name]),
            groesse(w.groesse),
            oderStrich(zeitpunkt(w.geaendert)),
            element('div', { class: 'akte-aktionen' }, [verweis('Öffnen', w.name, zugriff.schriftstueckAdresse(w.id))])
          ]))
      ];
}
