// Files of the authority's other task: that there is something, and reading it with a recorded purpose.
import { abschnitt, absatz, angaben, aufklappformular, auswahl, element, entferneKinder, feld, oderStrich, tabelle, verweis } from './bausteine.js';
import { faktenwert, wort, zeitpunkt } from './worte.js';

export function einsicht(akte, reiter) {
  const andere = akte.andereAufgabe;
  const bisher = akte.einsichten ?? [];
  if (!andere && bisher.length === 0) {
    return null;
  }
  const lesestelle = element('div', { 'aria-live': 'polite' });
  return abschnitt('Akten der anderen Aufgabe', [
    andere ? absatz('Zu dieser Person gibt es in Ihrer Behörde auch einen Vorgang der anderen Aufgabe. Mehr ist ohne Zweck nicht zu sehen.') : null,
    ...(andere ? eroeffnen(andere, reiter) : []),
    bisher.length > 0 ? liste(bisher, reiter, lesestelle) : null,
    lesestelle
  ]);
}

function eroeffnen(andere, reiter) {
  const welcher = auswahl(Array.from({ length: andere.anzahl }, (_, n) => [String(n + 1), `${n + 1}. Vorgang`]), '1');
  const zweck = element('textarea', { class: 'form-control', rows: '3', required: true, maxlength: '1000' });
  const grundlage = auswahl([['', 'Bitte wählen'], ...andere.grundlagen.map((g) => [g.schluessel, g.bezeichnung])], '');
  const norm = element('input', { class: 'form-control', type: 'text', maxlength: '200' });
  const { knopf, formular } = aufklappformular({
    beschriftung: 'Einsicht mit Zweck',
    felder: [
      andere.anzahl > 1 ? feld('In welchen Vorgang?', welcher) : null,
      feld('Zweck der Einsicht', zweck, 'Wofür Sie die Akte in Ihrem Vorgang brauchen. Beide Akten zeigen, wer wozu Einsicht hatte.'),
      feld('Rechtsgrundlage', grundlage),
      feld('Andere Norm', norm, 'Nur, wenn Sie „Eine andere Norm“ gewählt haben.')
    ].filter((teil) => teil !== null),
    absenden: 'Einsicht eröffnen',
    bei: () => reiter.fuehreAus((zugriff) => zugriff.eroeffneEinsicht({
      welcher: Number(welcher.value),
      zweck: zweck.value,
      grundlage: grundlage.value,
      norm: norm.value
    }), 'Die Akte ist Ihnen zum Lesen geöffnet.')
  });
  return [knopf, formular];
}

function liste(alle, reiter, lesestelle) {
  return tabelle('Einsichten mit Zweck', ['Gelesene Akte', 'Für Vorgang', 'Person', 'Seit', 'Bis', 'Zweck', 'Rechtsgrundlage', 'Aktion'],
    alle.map((e) => [e.vorgangsnummer, e.fuer, e.person, zeitpunkt(e.zeit), zeitpunkt(e.bis), e.zweck, e.grundlage,
      e.offen ? lesen(e, reiter, lesestelle) : '–']));
}

function lesen(e, reiter, lesestelle) {
  const knopf = element('button', { type: 'button', class: 'btn btn-default btn-sm' }, [`${e.vorgangsnummer} lesen`]);
  knopf.addEventListener('click', () => {
    reiter.zugriff.leseEinsicht(e.offen).then((akte) => {
      entferneKinder(lesestelle);
      lesestelle.append(...lesefassung(akte, (id) => reiter.zugriff.einsichtDokument(e.offen, id)));
    }).catch((fehler) => {
      if (fehler.name !== 'AbortError') {
        entferneKinder(lesestelle);
        lesestelle.append(absatz(fehler.message));
      }
    });
  });
  return knopf;
}

/** Nothing of it can be changed from here. */
function lesefassung(akte, adresse) {
  const fakten = akte.sachverhalt?.fakten ?? [];
  return [
    element('h4', {}, [`Akte ${akte.vorgangsnummer}, nur zum Lesen`]),
    angaben([
      ['Antragstellende Person', akte.antragsteller],
      ['Zweck', wort('zweck', akte.zweck)],
      ['Eingang', zeitpunkt(akte.eingang)],
      ['Stand', akte.zustand]
    ]),
    tabelle('Dokumente', ['Dokument', 'Eingang', 'Aktion'], akte.dokumente.map((d) =>
      [oderStrich(d.dokument), zeitpunkt(d.eingang), verweis('Öffnen', d.name, adresse(d.id))])),
    fakten.length > 0 ? tabelle('Festgestellter Sachverhalt', ['Angabe', 'Wert', 'Quelle'], fakten.map((f) =>
      [f.bezeichnung ?? f.name, oderStrich(faktenwert(f.wert)), oderStrich(wort('quelle', f.quelle))])) : absatz('Der Sachverhalt ist dort noch nicht festgestellt.'),
    tabelle('Auskünfte', ['Register', 'Nachricht', 'Zeit', 'Ergebnis'], akte.auskuenfte.map((a) =>
      [a.register, oderStrich(a.nachricht), zeitpunkt(a.zeit), oderStrich(a.ergebnis)])),
    tabelle('Verlauf der gelesenen Akte', ['Schritt', 'Zeit', 'Person'], akte.verlauf.map((s) => [s.schritt, zeitpunkt(s.zeit), oderStrich(s.person)]))
  ];
}
