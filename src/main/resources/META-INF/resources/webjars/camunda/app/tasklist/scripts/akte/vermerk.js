// What was said on the phone or at the counter, written into the history of the case.
import { aufklappformular, auswahl, element, feld } from './bausteine.js';

const ARTEN = [['TELEFON', 'Telefonat'], ['VORSPRACHE', 'Vorsprache'], ['VERMERK', 'Sonstiger Vermerk']];

/** Button and form; after storing, the history shows it. */
export function vermerk(reiter) {
  const art = auswahl(ARTEN, 'TELEFON');
  const text = element('textarea', { class: 'form-control', rows: '4', required: true, maxlength: '2000' });
  const { knopf, formular } = aufklappformular({
    beschriftung: 'Vermerk schreiben',
    felder: [feld('Art', art), feld('Vermerk', text, 'Steht danach im Verlauf und lässt sich nicht mehr ändern.')],
    absenden: 'Vermerk speichern',
    bei: () => reiter.fuehreAus((zugriff) => zugriff.vermerke(art.value, text.value), 'Der Vermerk ist gespeichert.')
  });
  return [knopf, formular];
}
