// Page "Regelwerk": which law tables hold, and the drafts that wait for a second legal expert.
import { absatz, abschnitt, aufklappformular, element, feld, tabelle } from '../tasklist/scripts/akte/bausteine.js';
import { zeitpunkt } from '../tasklist/scripts/akte/worte.js';
import { Seite } from './seiten.js';

const ZUSTAENDE = { EINGEREICHT: 'wartet', FREIGEGEBEN: 'freigegeben', ZURUECKGEWIESEN: 'zurückgewiesen' };

new Seite('regelwerk', '/api/regelwerk', baue).lade();

function baue({ tabellen, entwuerfe, abweichungen }, seite) {
  const offen = entwuerfe.filter(({ zustand }) => zustand === 'EINGEREICHT');
  const entschieden = entwuerfe.filter(({ zustand }) => zustand !== 'EINGEREICHT');
  return [
    ...abweichungen.map(abweichung),
    abschnitt('Entwürfe', [
      einreichen(seite),
      offen.length === 0
        ? absatz('Kein Entwurf wartet auf eine Entscheidung.')
        : tabelle('Entwürfe, über die zu entscheiden ist', ['Tabelle', 'Begründung', 'Eingereicht', 'Entscheidung'], offen.map((entwurf) => entwurfzeile(entwurf, seite)))
    ]),
    abschnitt('Geltende Tabellen', [
      tabelle('Geltende Tabellen', ['Tabelle', 'Stand', 'Gilt durch', 'Seit', 'Dateien'], tabellen.map((eine) => tabellenzeile(eine, seite)))
    ]),
    ...(entschieden.length === 0 ? [] : [
      abschnitt('Entschiedene Entwürfe', [
        tabelle('Entschiedene Entwürfe, die neuesten zuerst', ['Tabelle', 'Begründung', 'Eingereicht', 'Ergebnis'], entschieden.map(entschiedenzeile))
      ])
    ])
  ];
}

function abweichung({ satz, unterschiede }) {
  return element('details', { class: 'regelwerk-abweichung' }, [
    element('summary', {}, [satz]),
    absatz('Die Datei des Programms wird nicht übernommen. Was sie ändern würde:'),
    liste(unterschiede),
    absatz('Soll etwas davon gelten, übernehmen Sie es in die geltende Tabelle und reichen Sie diese ein.')
  ]);
}

function einreichen(seite) {
  const dmn = datei('.dmn', true);
  const faelle = datei('.csv', false);
  const begruendung = element('textarea', { class: 'form-control', rows: '3', required: true, maxlength: '2000' });
  const { knopf, formular } = aufklappformular({
    beschriftung: 'Entwurf einreichen',
    name: '',
    felder: [
      feld('Geänderte Tabelle (*.dmn)', dmn, 'Mit einem neuen Stand im Feld „Version Tag“.'),
      feld('Ihre Beispiele (*.faelle.csv)', faelle, 'Ohne Datei gelten die bisherigen Beispiele weiter.'),
      feld('Warum ändert sich die Tabelle?', begruendung, 'Die zweite Person liest das, und es bleibt bei der Fassung stehen.')
    ],
    absenden: 'Prüfen und einreichen',
    bei: async () => {
      const inhalt = { dmn: await text(dmn), faelle: await text(faelle), begruendung: begruendung.value };
      return seite.fuehreAus(() => seite.sende('/entwurf', inhalt), 'Der Entwurf hat die Prüfung bestanden und wartet auf die zweite Person.');
    }
  });
  return element('div', { class: 'akte-aktionen' }, [element('div', { class: 'akte-knoepfe' }, [knopf]), formular]);
}

function datei(endung, pflicht) {
  return element('input', { type: 'file', class: 'form-control', accept: endung, required: pflicht });
}

async function text(eingabe) {
  return eingabe.files.length === 0 ? null : eingabe.files[0].text();
}

function entwurfzeile(entwurf, seite) {
  return [
    entwurf.tabelle,
    entwurf.begruendung,
    element('span', {}, [entwurf.von, element('span', { class: 'seite-klein' }, [zeitpunkt(entwurf.am)])]),
    element('div', { class: 'akte-aktionen' }, [unterschiede(entwurf, seite), ...entscheidung(entwurf, seite)])
  ];
}

function unterschiede(entwurf, seite) {
  const inhalt = element('div', {}, [absatz('Wird geladen …')]);
  const aufklappen = element('details', {}, [element('summary', {}, ['Was sich ändert']), inhalt]);
  aufklappen.addEventListener('toggle', async () => {
    if (aufklappen.open) {
      try {
        inhalt.replaceChildren(liste(await seite.hole(`/entwurf/${encodeURIComponent(entwurf.id)}`)));
      } catch (fehler) {
        inhalt.replaceChildren(absatz(fehler.message));
      }
    }
  });
  return aufklappen;
}

function entscheidung(entwurf, seite) {
  const grund = element('textarea', { class: 'form-control', rows: '3', required: true, maxlength: '2000' });
  const pfad = `/entwurf/${encodeURIComponent(entwurf.id)}`;
  const zurueck = aufklappformular({
    beschriftung: entwurf.eigener ? 'Zurückziehen' : 'Zurückweisen',
    name: entwurf.tabelle,
    felder: [feld('Warum?', grund)],
    absenden: entwurf.eigener ? 'Zurückziehen' : 'Zurückweisen',
    bei: () => seite.fuehreAus(() => seite.sende(`${pfad}/zurueckweisen`, { grund: grund.value }), `Der Entwurf von „${entwurf.tabelle}“ gilt nicht mehr.`)
  });
  const frei = entwurf.eigener ? null : aufklappformular({
    beschriftung: 'Freigeben',
    name: entwurf.tabelle,
    felder: [absatz('Die Tabelle gilt dann sofort für jede Entscheidung, die noch zu treffen ist.')],
    absenden: 'Jetzt freigeben',
    bei: () => seite.fuehreAus(() => seite.sende(`${pfad}/freigeben`, {}), `„${entwurf.tabelle}“ gilt ab sofort.`)
  });
  const formulare = [frei, zurueck].filter((formular) => formular !== null);
  return [
    entwurf.eigener ? absatz('Freigeben muss eine andere Person.') : null,
    element('div', { class: 'akte-knoepfe' }, formulare.map(({ knopf }) => knopf)),
    ...formulare.map(({ formular }) => formular)
  ].filter((teil) => teil !== null);
}

function tabellenzeile({ name, fassung, stand, herkunft, von, freigegebenVon, seit }, seite) {
  const pfad = `/tabelle/${encodeURIComponent(name)}`;
  return [
    name,
    element('span', {}, [stand, element('span', { class: 'seite-klein' }, [`Fassung ${fassung}`])]),
    herkunft === 'FREIGABE' ? `Freigabe: ${von}, ${freigegebenVon}` : 'Programm',
    zeitpunkt(seit),
    element('span', {}, [
      element('a', { href: seite.adresse(`${pfad}.dmn`), download: '' }, ['Tabelle', vorlesen(name)]),
      ' · ',
      element('a', { href: seite.adresse(`${pfad}.faelle.csv`), download: '' }, ['Beispiele', vorlesen(name)])
    ])
  ];
}

function vorlesen(name) {
  return element('span', { class: 'akte-nur-vorlesen' }, [` ${name}`]);
}

function entschiedenzeile({ tabelle: name, begruendung, von, am, zustand, entschiedenVon, bemerkung }) {
  return [
    name,
    begruendung,
    element('span', {}, [von, element('span', { class: 'seite-klein' }, [zeitpunkt(am)])]),
    element('span', {}, [`${ZUSTAENDE[zustand]} durch ${entschiedenVon}`, bemerkung ? element('span', { class: 'seite-klein' }, [bemerkung]) : null])
  ];
}

function liste(saetze) {
  return saetze.length === 0 ? absatz('Nichts.') : element('ul', {}, saetze.map((satz) => element('li', {}, [satz])));
}
