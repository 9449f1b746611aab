// Prüfdokumente: look at, put into a category, reject, add.
import { abschnitt, absatz, aufklappformular, auswahl, element, feld, oderStrich, tabelle, verweis } from './bausteine.js';
import { dmsVergleich } from './dms.js';
import { kategorien, wort, zeitpunkt } from './worte.js';

const SPALTEN = ['Dokument', 'Name', 'Kategorie', 'Eingang', 'Stand', 'Aktion'];

export function dokumente(akte, reiter) {
  const alle = akte.dokumente ?? [];
  const auswahlmoeglichkeiten = kategorien(akte);
  const dms = dmsVergleich(reiter.zugriff);
  const liste = alle.length === 0
    ? absatz('Es sind noch keine Dokumente eingegangen.')
    : tabelle('Prüfdokumente', SPALTEN, alle.map((dokument) => zeile(dokument, auswahlmoeglichkeiten, reiter, dms)));
  dms.frage();
  return abschnitt('Dokumente', [dms.meldung, liste, dms.weitere, nachreichen(auswahlmoeglichkeiten, reiter)]);
}

function zeile(dokument, auswahlmoeglichkeiten, reiter, dms) {
  const kategorie = dokument.kategorieName ?? wort('kategorie', dokument.kategorie);
  return [
    oderStrich(dokument.dokument),
    element('span', { class: 'akte-dateiname' }, [oderStrich(dokument.name)]),
    oderStrich(kategorie),
    zeitpunkt(dokument.eingang),
    element('div', {}, [standDes(dokument), dms.befund(dokument)]),
    aktionen(dokument, auswahlmoeglichkeiten, reiter, dms)
  ];
}

/** E.g. "Eingeordnet" or "Zurückgewiesen: Die zweite Seite fehlt." */
function standDes({ zustand, vermerk }) {
  return `${oderStrich(wort('dokumentzustand', zustand))}${vermerk ? `: ${vermerk}` : ''}`;
}

function aktionen(dokument, auswahlmoeglichkeiten, reiter, dms) {
  const oeffnen = verweis('Öffnen', dokument.name, reiter.zugriff.dokumentAdresse(dokument.id));
  // the new window shows the document only; whether it came from there, or why not, is said here
  oeffnen.addEventListener('click', () => dms.frage());
  if (dokument.zustand === 'ERSTELLT') {
    return oeffnen;
  }
  const kategorie = auswahl(auswahlmoeglichkeiten, dokument.kategorie);
  const einordnen = aufklappformular({
    beschriftung: 'Einordnen',
    name: dokument.name,
    felder: [feld('Kategorie', kategorie)],
    absenden: 'Einordnen',
    bei: () => reiter.fuehreAus((zugriff) => zugriff.ordneEin(dokument.id, kategorie.value), `„${dokument.name}“ ist eingeordnet.`)
  });
  const begruendung = element('textarea', { class: 'form-control', rows: '3', required: true, maxlength: '1000' });
  const zurueckweisen = aufklappformular({
    beschriftung: 'Zurückweisen',
    name: dokument.name,
    felder: [feld('Warum wird das Dokument zurückgewiesen?', begruendung, 'Zum Beispiel: nicht lesbar, falsche Person, unvollständig.')],
    absenden: 'Zurückweisen',
    bei: () => reiter.fuehreAus((zugriff) => zugriff.weiseZurueck(dokument.id, begruendung.value), `„${dokument.name}“ ist zurückgewiesen.`)
  });
  return element('div', { class: 'akte-aktionen' }, [
    element('div', { class: 'akte-knoepfe' }, [oeffnen, einordnen.knopf, zurueckweisen.knopf]),
    einordnen.formular,
    zurueckweisen.formular
  ]);
}

function nachreichen(auswahlmoeglichkeiten, reiter) {
  const datei = element('input', { type: 'file', accept: 'application/pdf,image/jpeg', required: true });
  const kategorie = auswahl(auswahlmoeglichkeiten);
  const { knopf, formular } = aufklappformular({
    beschriftung: 'Dokument hinzufügen',
    felder: [feld('Datei', datei, 'PDF oder JPEG.'), feld('Kategorie', kategorie)],
    absenden: 'Hinzufügen',
    bei: async () => {
      let fortgesetzt = false;
      const genommen = await reiter.fuehreAus(async (zugriff) => {
        ({ fortgesetzt } = await zugriff.reicheNach(datei.files[0], kategorie.value));
      }, `„${datei.files[0].name}“ ist zur Akte genommen.`, false);
      if (genommen && fortgesetzt) {
        reiter.aktualisiereAufgaben();
      } else if (genommen) {
        await reiter.lade();
      }
    }
  });
  return element('div', { class: 'akte-nachreichen' }, [knopf, formular]);
}
