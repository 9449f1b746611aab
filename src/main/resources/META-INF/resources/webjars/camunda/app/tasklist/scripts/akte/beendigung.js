// The procedure ends without a decision: withdrawal, death, transfer and the like. Possible from any task of the case.
import { abschnitt, absatz, aufklappformular, auswahl, element, feld } from './bausteine.js';

const GRUENDE = [
  ['RUECKNAHME', 'Die Person nimmt den Antrag zurück'],
  ['TOD', 'Die Person ist verstorben'],
  ['ABGABE', 'Eine andere Behörde ist zuständig'],
  ['DOPPELT', 'Derselbe Antrag wird schon bearbeitet'],
  ['ANDERE', 'Der Antrag hat sich auf andere Weise erledigt']
];

export function beendigung(reiter) {
  const grund = auswahl(GRUENDE, 'RUECKNAHME');
  const begruendung = element('textarea', { class: 'form-control', rows: '4', required: true, maxlength: '2000' });
  const { knopf, formular } = aufklappformular({
    beschriftung: 'Beendigung erfassen',
    felder: [
      feld('Warum endet das Verfahren?', grund),
      feld('Was ist geschehen?', begruendung, 'Zum Beispiel: Rücknahme schriftlich, eingegangen am 22.11.2026; zuständig ist seit dem Umzug am 01.11.2026 die Stadt Beispielhausen.')
    ],
    absenden: 'Beendigung erfassen',
    bei: async () => {
      const erfasst = await reiter.fuehreAus((zugriff) => zugriff.erfasseBeendigung(grund.value, begruendung.value),
        'Die Beendigung ist erfasst. In der Aufgabenliste steht jetzt „Beendigung bestätigen“.', false);
      if (erfasst) {
        reiter.aktualisiereAufgaben();
      }
    }
  });
  return abschnitt('Beendigung ohne Entscheidung', [
    absatz('Nimmt die Person den Antrag zurück oder hat er sich erledigt, endet die Bearbeitung. Offene Aufgaben dieses Vorgangs verschwinden.'),
    knopf,
    formular
  ]);
}
