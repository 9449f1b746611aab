// Withdrawal by the applicant: possible at any time, from any task of the case.
import { abschnitt, absatz, aufklappformular, element, feld } from './bausteine.js';

export function ruecknahme(reiter) {
  const begruendung = element('textarea', { class: 'form-control', rows: '4', required: true, maxlength: '2000' });
  const { knopf, formular } = aufklappformular({
    beschriftung: 'Rücknahme erfassen',
    felder: [feld('Wie und wann wurde die Rücknahme erklärt?', begruendung, 'Zum Beispiel: schriftlich, eingegangen am 22.11.2026.')],
    absenden: 'Rücknahme erfassen',
    bei: async () => {
      const erfasst = await reiter.fuehreAus((zugriff) => zugriff.erfasseRuecknahme(begruendung.value),
        'Die Rücknahme ist erfasst. In der Aufgabenliste steht jetzt „Rücknahme bestätigen“.', false);
      if (erfasst) {
        reiter.aktualisiereAufgaben();
      }
    }
  });
  return abschnitt('Rücknahme des Antrags', [
    absatz('Nimmt die Person den Antrag zurück, endet die Bearbeitung. Offene Aufgaben dieses Vorgangs verschwinden.'),
    knopf,
    formular
  ]);
}
