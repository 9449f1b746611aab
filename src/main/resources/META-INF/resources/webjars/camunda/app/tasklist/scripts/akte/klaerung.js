// Section "Zu klären" of the tab "Akte": facts that only some legal bases need, asked as the dictionary of the law tables says.
import { abschnitt, absatz, auswahl, element, feld } from './bausteine.js';

/** So many are asked at once; the others open on a click. */
const ZUERST = 8;

const JA_NEIN = [['ja', 'Ja'], ['nein', 'Nein']];

/** Fills itself; without anything to find out it is not there. */
export function klaerung(reiter) {
  const teil = element('div', { hidden: true });
  reiter.zugriff.ladeFakten().then(({ moeglich, passt, fakten }) => {
    if (fakten.length > 0) {
      const inhalt = moeglich ? [einleitung(), formular(fakten, reiter)] : [liste(fakten)];
      teil.append(abschnitt('Zu klären', passt ? nebenbei(fakten.length, inhalt) : inhalt));
      teil.hidden = false;
    }
  }).catch((fehler) => {
    if (fehler.name !== 'AbortError') {
      teil.append(abschnitt('Zu klären', [absatz(fehler.message)]));
      teil.hidden = false;
    }
  });
  return teil;
}

function einleitung() {
  return absatz('Davon hängt ab, ob diese Rechtsgrundlagen passen. Was Sie nicht wissen, lassen Sie leer; die Vorschläge werden danach neu gestellt.', 'akte-hilfe');
}

/** Something fits already: what else might fit stays out of the way. */
function nebenbei(anzahl, inhalt) {
  return [
    absatz('Es passt schon eine Rechtsgrundlage. Diese Fakten zählen nur, wenn Sie auch andere prüfen wollen.', 'akte-hilfe'),
    element('details', {}, [element('summary', {}, [`${anzahl} Fakten anzeigen`]), ...inhalt])
  ];
}

function liste(fakten) {
  return element('ul', {}, fakten.map(({ bedeutung, fuer }) => element('li', {}, [`${bedeutung} (${wofuer(fuer)})`])));
}

function formular(fakten, reiter) {
  const eingaben = fakten.map((fakt) => [fakt.fakt, eingabe(fakt)]);
  const felder = fakten.map(({ bedeutung, fuer }, i) => feld(bedeutung, eingaben[i][1], `für ${wofuer(fuer)}`));
  const senden = element('button', { type: 'submit', class: 'btn btn-primary btn-sm' }, ['Fakten übernehmen']);
  const form = element('form', { class: 'akte-formular' }, [
    ...felder.slice(0, ZUERST),
    ...weitere(felder.slice(ZUERST)),
    element('div', { class: 'akte-knoepfe' }, [senden])
  ]);
  form.addEventListener('submit', async (ereignis) => {
    ereignis.preventDefault();
    senden.disabled = true;
    const werte = Object.fromEntries(eingaben.map(([name, feldelement]) => [name, feldelement.value.trim()]).filter(([, wert]) => wert !== ''));
    await reiter.fuehreAus((zugriff) => zugriff.klaereFakten(werte), 'Die Fakten sind übernommen und die Rechtsgrundlagen neu geprüft.');
    senden.disabled = false;
  });
  return form;
}

function weitere(felder) {
  return felder.length === 0
    ? []
    : [element('details', {}, [element('summary', {}, [`Weitere ${felder.length} Fakten, von denen weniger abhängt`]), ...felder])];
}

/** Three name the point; the rest is a number. */
function wofuer(fuer) {
  return fuer.length <= 4 ? fuer.join(', ') : `${fuer.slice(0, 3).join(', ')} und ${fuer.length - 3} weitere`;
}

function eingabe({ typ, werte }) {
  if (typ === 'boolean') {
    return auswahl(JA_NEIN);
  }
  if (werte.length > 0) {
    return auswahl(werte.filter((wert) => wert !== 'UNBEKANNT').map((wert) => [wert, inWorten(wert)]));
  }
  if (typ === 'date') {
    return element('input', { type: 'date', class: 'form-control' });
  }
  return element('input', { type: 'text', class: 'form-control', inputmode: typ === 'string' ? 'text' : 'decimal', maxlength: '200' });
}

/** The code as words; the codes of the dictionary are German. */
function inWorten(code) {
  const worte = code.toLowerCase().replaceAll('_', ' ').replace(/(?<![aeiou])ae/g, 'ä').replace(/(?<![aeiou])oe/g, 'ö').replace(/(?<![aeq])ue/g, 'ü');
  return worte.charAt(0).toUpperCase() + worte.slice(1);
}
