// A signed decision is found wrong before the case is closed: back to the earliest affected step, with a new signature.
import { abschnitt, absatz, aufklappformular, auswahl, element, feld } from './bausteine.js';

const BETROFFEN = [
  ['ENTSCHEIDUNG', 'Geltungsdauer, Nebenbestimmungen, Gebühr oder Begründung'],
  ['RECHTSGRUNDLAGE', 'Die Rechtsgrundlage'],
  ['SACHVERHALT', 'Eine Tatsache']
];

const GRUNDLAGEN = [
  ['', 'Bitte wählen'],
  ['PARAGRAF_42', '§ 42 VwVfG: offenbare Unrichtigkeit'],
  ['PARAGRAF_48', '§ 48 VwVfG: Rücknahme'],
  ['PARAGRAF_49', '§ 49 VwVfG: Widerruf'],
  ['ANDERE', 'Eine andere Norm']
];

export function korrektur(akte, reiter) {
  if (!akte.korrigierbar) {
    return null;
  }
  const betroffen = auswahl(BETROFFEN, 'ENTSCHEIDUNG');
  const fehler = element('textarea', { class: 'form-control', rows: '2', required: true, maxlength: '1000' });
  const begruendung = element('textarea', { class: 'form-control', rows: '3', required: true, maxlength: '1000' });
  const grundlage = auswahl(GRUNDLAGEN, '');
  const norm = element('input', { class: 'form-control', type: 'text', maxlength: '200' });
  const karte = element('textarea', { class: 'form-control', rows: '2', maxlength: '1000' });
  const { knopf, formular } = aufklappformular({
    beschriftung: 'Korrektur erfassen',
    felder: [
      feld('Was ist betroffen?', betroffen, 'Der Vorgang geht zum frühesten betroffenen Schritt zurück.'),
      feld('Was ist falsch?', fehler),
      feld('Warum ist es falsch?', begruendung),
      feld('Worauf stützen Sie die Korrektur?', grundlage, 'Die Wahl treffen Sie; Amtsweg schlägt nichts vor. Der neue Bescheid nennt die Norm.'),
      feld('Norm, wie sie im Bescheid stehen soll', norm, 'Nötig, wenn Landesrecht gilt oder Sie „Eine andere Norm“ gewählt haben.'),
      feld('Was geschieht mit der ausgehändigten Karte?', karte, 'Nur, wenn die Karte schon ausgehändigt ist.')
    ],
    absenden: 'Korrektur erfassen',
    bei: async () => {
      const erfasst = await reiter.fuehreAus((zugriff) => zugriff.erfasseKorrektur({
        betroffen: betroffen.value,
        fehler: fehler.value,
        begruendung: begruendung.value,
        grundlage: grundlage.value,
        norm: norm.value,
        karte: karte.value
      }), 'Die Korrektur ist erfasst. Die nächste Aufgabe steht in der Aufgabenliste.', false);
      if (erfasst) {
        reiter.aktualisiereAufgaben();
      }
    }
  });
  return abschnitt('Korrektur nach der Zeichnung', [
    absatz('Ist an der gezeichneten Entscheidung etwas falsch, geht der Vorgang zurück. Die Zeichnung gilt dann nicht mehr, eine bestellte Karte wird nicht ausgehändigt, und eine andere Person zeichnet neu.'),
    knopf,
    formular
  ]);
}
