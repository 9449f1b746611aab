// What all pages have in common: head with links, messages, requests. A page is built of the pieces of the tab "Akte".
import { frage } from '../tasklist/scripts/akte/anfrage.js';
import { absatz, element, entferneKinder, meldung } from '../tasklist/scripts/akte/bausteine.js';
import { SEITEN } from './verzeichnis.js';

/** Where Camunda's web applications begin. */
export const WURZEL = new URL('../..', import.meta.url).pathname.replace(/\/$/, '');
const WORTE = {
  unerreichbar: 'Amtsweg ist gerade nicht erreichbar. Bitte versuchen Sie es in einigen Minuten noch einmal.',
  401: 'Ihre Sitzung ist abgelaufen. Bitte melden Sie sich neu an.',
  403: 'Ihre Sitzung ist abgelaufen oder Sie dürfen das nicht. Bitte laden Sie die Seite neu.'
};

export class Seite {
  /**
   * @param pfad as in verzeichnis.js
   * @param api path of its requests, e.g. "/api/posteingang"
   * @param baue turns what the server answers into elements
   */
  constructor(pfad, api, baue) {
    this.api = WURZEL + api;
    this.baue = baue;
    this.meldungen = element('div', { class: 'akte-meldungen', 'aria-live': 'polite' });
    this.inhalt = element('div', {}, [absatz('Wird geladen …')]);
    const titel = SEITEN.find((seite) => seite.pfad === pfad).name;
    document.body.append(
      kopf(pfad),
      element('main', { class: 'akte seite' }, [element('h1', {}, [titel]), this.meldungen, this.inhalt])
    );
  }

  adresse(pfad) {
    return this.api + pfad;
  }

  async hole(pfad = '') {
    return (await frage(this.adresse(pfad), {}, WORTE)).json();
  }

  sende(pfad, inhalt) {
    return frage(this.adresse(pfad), { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(inhalt) }, WORTE);
  }

  async lade() {
    this.inhalt.setAttribute('aria-busy', 'true');
    try {
      const neu = this.baue(await this.hole(), this);
      entferneKinder(this.inhalt);
      this.inhalt.append(...neu);
    } catch (fehler) {
      entferneKinder(this.inhalt);
      this.zeige(fehler.message, 'fehler');
    } finally {
      this.inhalt.removeAttribute('aria-busy');
    }
  }

  /** Runs an act on the server, says what was done, and shows how things are now. */
  async fuehreAus(tat, erfolg) {
    this.vergissMeldungen();
    try {
      await tat();
    } catch (fehler) {
      this.zeige(fehler.message, 'fehler');
      return false;
    }
    await this.lade();
    this.zeige(erfolg, 'erfolg');
    return true;
  }

  vergissMeldungen() {
    entferneKinder(this.meldungen);
  }

  zeige(satz, art) {
    this.vergissMeldungen();
    this.meldungen.append(meldung(satz, art));
    this.meldungen.firstChild.focus();
  }
}

function kopf(pfad) {
  return element('header', { class: 'seite-kopf' }, [
    element('span', { class: 'seite-marke' }, ['Amtsweg']),
    element('nav', { 'aria-label': 'Seiten' }, [
      element('a', { href: `${WURZEL}/app/tasklist/default/` }, ['Aufgaben']),
      ...SEITEN.map((seite) => verweis(seite, seite.pfad === pfad))
    ])
  ]);
}

/** Says how much waits there; a page that is not for this person is not named. */
function verweis({ pfad, name, anzahl }, hier) {
  const neu = element('a', { href: `${WURZEL}/app/seiten/${pfad}.html`, 'aria-current': hier ? 'page' : null, hidden: !hier }, [name]);
  if (!hier) {
    frage(WURZEL + anzahl, {}, WORTE)
      .then((antwort) => antwort.json())
      .then(({ offen }) => {
        neu.textContent = offen > 0 ? `${name} (${offen})` : name;
        neu.hidden = false;
      })
      .catch(() => neu.remove());
  }
  return neu;
}
