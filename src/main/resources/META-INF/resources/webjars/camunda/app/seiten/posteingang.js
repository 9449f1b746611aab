// Page "Posteingang": what fits no case by itself. Caseworkers assign, forward or return it.
import { absatz, aufklappformular, auswahl, element, feld, tabelle } from '../tasklist/scripts/akte/bausteine.js';
import { zeitpunkt } from '../tasklist/scripts/akte/worte.js';
import { Seite } from './seiten.js';

const SPALTEN = ['Betreff', 'Von', 'Eingang', 'Dateien', 'Aktion'];
const ANDERE = 'ANDERE';

new Seite('posteingang', '/api/posteingang', baue).lade();

function baue({ anzahl, behoerden, stuecke }, seite) {
  if (stuecke.length === 0) {
    return [absatz('Der Posteingang ist leer.')];
  }
  const mehr = anzahl > stuecke.length ? ` Gezeigt werden die ältesten ${stuecke.length}.` : '';
  return [
    absatz(`${anzahl === 1 ? 'Ein Eingang wartet' : `${anzahl} Eingänge warten`} auf eine Entscheidung.${mehr}`),
    tabelle('Offene Eingänge, die ältesten zuerst', SPALTEN, stuecke.map((stueck) => zeile(stueck, behoerden, seite)))
  ];
}

function zeile(stueck, behoerden, seite) {
  return [
    element('span', {}, [stueck.betreff, stueck.hinweis ? element('span', { class: 'seite-klein' }, [stueck.hinweis]) : null]),
    element('span', { class: 'akte-dateiname' }, [stueck.absender, element('span', { class: 'seite-klein' }, [stueck.quelle])]),
    zeitpunkt(stueck.eingegangen),
    teile(stueck, seite),
    aktionen(stueck, behoerden, seite)
  ];
}

function teile({ teile: alle }, seite) {
  if (alle.length === 0) {
    return 'keine';
  }
  return element('ul', {}, alle.map((teil) => element('li', {}, teil.auslassung
    ? [`${teil.name} fehlt: ${teil.auslassung}`]
    : [element('a', { href: seite.adresse(`/teil/${encodeURIComponent(teil.id)}`), target: '_blank', rel: 'noopener' }, [
      teil.name,
      element('span', { class: 'akte-nur-vorlesen' }, [' (neues Fenster)'])
    ]), ` (${groesse(teil.groesse)})`])));
}

function groesse(bytes) {
  const kilobyte = Math.max(1, Math.round(bytes / 1024));
  return kilobyte < 1024 ? `${kilobyte} KB` : `${(kilobyte / 1024).toLocaleString('de-DE', { maximumFractionDigits: 1 })} MB`;
}

function aktionen(stueck, behoerden, seite) {
  const formulare = [
    stueck.behoerde === null ? null : zuordnen(stueck, seite),
    weiterleiten(stueck, behoerden, seite),
    zurueckgeben(stueck, seite)
  ].filter((formular) => formular !== null);
  return element('div', { class: 'akte-aktionen' }, [
    element('div', { class: 'akte-knoepfe' }, formulare.map(({ knopf }) => knopf)),
    ...formulare.map(({ formular }) => formular)
  ]);
}

/** Asked twice: first the number, then whether that is the person. */
function zuordnen(stueck, seite) {
  const nummer = element('input', { type: 'text', class: 'form-control', required: true, maxlength: '20', value: stueck.vorschlag ?? '', autocomplete: 'off' });
  const frage = element('p', { role: 'status', tabindex: '-1' });
  let geprueft = null;
  nummer.addEventListener('input', () => {
    geprueft = null;
    frage.textContent = '';
  });
  return aufklappformular({
    beschriftung: 'Zuordnen',
    name: stueck.betreff,
    felder: [feld('Vorgangsnummer', nummer, 'Zum Beispiel AW-2026-000123. Die Dateien kommen in die Akte.'), frage],
    absenden: 'Zuordnen',
    bei: async () => {
      const gewuenscht = nummer.value.trim();
      const pfad = `/${encodeURIComponent(stueck.id)}`;
      if (geprueft === gewuenscht) {
        return seite.fuehreAus(() => seite.sende(`${pfad}/zuordnen`, { vorgangsnummer: gewuenscht }), `„${stueck.betreff}“ ist dem Vorgang ${gewuenscht} zugeordnet.`);
      }
      try {
        const vorgang = await seite.hole(`${pfad}/vorgang?nummer=${encodeURIComponent(gewuenscht)}`);
        geprueft = gewuenscht;
        seite.vergissMeldungen();
        frage.textContent = `${vorgang.antragsteller} – ${vorgang.zweck}. Ist das richtig? Dann noch einmal „Zuordnen“.`;
        frage.focus();
      } catch (fehler) {
        seite.zeige(fehler.message, 'fehler');
      }
      return false;
    }
  });
}

function weiterleiten(stueck, behoerden, seite) {
  const andere = behoerden.filter(({ id }) => id !== stueck.behoerde).map(({ id, name }) => [id, name]);
  const ziel = auswahl([...andere, [ANDERE, 'Andere Stelle']]);
  const stelle = element('input', { type: 'text', class: 'form-control', maxlength: '200' });
  const email = element('input', { type: 'email', class: 'form-control', maxlength: '254', autocomplete: 'off' });
  const stellenfeld = feld('Name der Stelle', stelle);
  const mailfeld = feld('E-Mail-Adresse der Stelle', email, stueck.behoerde === null
    ? 'Per E-Mail kann erst weiterleiten, wer zu einer Behörde gehört. Ohne Behörde wird nur vermerkt.'
    : 'Dorthin gehen die Dateien, unverschlüsselt. Ohne Adresse wird die Weiterleitung nur vermerkt.');
  email.disabled = stueck.behoerde === null;
  stellenfeld.hidden = mailfeld.hidden = true;
  ziel.addEventListener('change', () => {
    stellenfeld.hidden = mailfeld.hidden = ziel.value !== ANDERE;
    stelle.required = ziel.value === ANDERE;
  });
  const grund = begruendung();
  return aufklappformular({
    beschriftung: 'Weiterleiten',
    name: stueck.betreff,
    felder: [feld('An wen?', ziel), stellenfeld, mailfeld, feld('Warum?', grund)],
    absenden: 'Weiterleiten',
    bei: () => seite.fuehreAus(
      () => seite.sende(`/${encodeURIComponent(stueck.id)}/weiterleiten`, {
        an: ziel.value === ANDERE ? stelle.value : ziel.value,
        email: ziel.value === ANDERE && email.value ? email.value : null,
        grund: grund.value
      }),
      `„${stueck.betreff}“ ist weitergeleitet.`)
  });
}

function zurueckgeben(stueck, seite) {
  const grund = begruendung();
  const antworten = auswahl([['ja', 'Ja, per E-Mail mit diesem Grund'], ['nein', 'Nein']]);
  const felder = stueck.antwortMoeglich
    ? [feld('Warum?', grund), feld('Erfährt es der Absender?', antworten, 'Seine Dateien gehen nicht mit zurück. Werbung bleibt besser ohne Antwort.')]
    : [feld('Warum?', grund, 'Diesem Absender kann Amtsweg nicht antworten. Bitte benachrichtigen Sie ihn selbst.')];
  return aufklappformular({
    beschriftung: 'Zurückgeben',
    name: stueck.betreff,
    felder,
    absenden: 'Zurückgeben',
    bei: () => seite.fuehreAus(
      () => seite.sende(`/${encodeURIComponent(stueck.id)}/zurueckgeben`, {
        grund: grund.value,
        antworten: stueck.antwortMoeglich && antworten.value === 'ja'
      }),
      `„${stueck.betreff}“ ist zurückgegeben.`)
  });
}

function begruendung() {
  return element('textarea', { class: 'form-control', rows: '3', required: true, maxlength: '1000' });
}
