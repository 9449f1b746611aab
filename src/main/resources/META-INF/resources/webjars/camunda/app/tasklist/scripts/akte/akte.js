// Tab "Akte" of a task: what is known of the case, where it comes from, and what can be done with its documents.
import { absatz, element, entferneKinder, meldung } from './bausteine.js';
import { abschnitte } from './abschnitte.js';
import { Aktenzugriff } from './zugriff.js';

class Aktenreiter {
  constructor(container, zugriff, scope) {
    this.zugriff = zugriff;
    this.scope = scope;
    this.meldungen = element('div', { class: 'akte-meldungen', 'aria-live': 'polite' });
    this.inhalt = element('div', { class: 'akte-inhalt' });
    this.wurzel = element('div', { class: 'akte' }, [this.meldungen, this.inhalt]);
    container.append(this.wurzel);
  }

  async lade() {
    this.wurzel.setAttribute('aria-busy', 'true');
    if (!this.inhalt.hasChildNodes()) {
      this.inhalt.append(absatz('Die Akte wird geladen …', 'akte-laden'));
    }
    try {
      const akte = await this.zugriff.lade();
      entferneKinder(this.inhalt);
      this.inhalt.append(...abschnitte(akte, this));
    } catch (fehler) {
      if (fehler.name === 'AbortError') {
        return;
      }
      entferneKinder(this.inhalt);
      this.zeigeFehler(fehler);
      const erneut = element('button', { type: 'button', class: 'btn btn-default' }, ['Erneut versuchen']);
      erneut.addEventListener('click', () => this.lade());
      this.inhalt.append(erneut);
    } finally {
      this.wurzel.removeAttribute('aria-busy');
    }
  }

  /**
   * Runs an act on the server and says what was done.
   *
   * @param neuLaden false if the task, and with it this file, may be gone afterwards
   * @returns whether the act succeeded
   */
  async fuehreAus(tat, erfolg, neuLaden = true) {
    entferneKinder(this.meldungen);
    try {
      await tat(this.zugriff);
    } catch (fehler) {
      this.zeigeFehler(fehler);
      return false;
    }
    if (neuLaden) {
      await this.lade();
    }
    this.meldungen.prepend(meldung(erfolg, 'erfolg'));
    this.meldungen.firstChild.focus();
    return true;
  }

  zeigeFehler(fehler) {
    entferneKinder(this.meldungen);
    this.meldungen.append(meldung(fehler.message, 'fehler'));
    this.meldungen.firstChild.focus();
  }

  /** Tells the task list to look again, e.g. because this task has just gone. */
  aktualisiereAufgaben() {
    this.scope?.$root?.$broadcast?.('refresh');
  }

  schliesse() {
    this.zugriff.brichAb();
    this.wurzel.remove();
  }
}

let offen = null;

export default [
  {
    id: 'amtsweg.akte',
    pluginPoint: 'tasklist.task.detail',
    priority: 900,
    properties: { label: 'Akte' },
    render(container, { api, taskId }, scope) {
      offen?.schliesse();
      offen = new Aktenreiter(container, new Aktenzugriff(api, taskId), scope);
      offen.lade();
    },
    unmount() {
      offen?.schliesse();
      offen = null;
    }
  }
];
