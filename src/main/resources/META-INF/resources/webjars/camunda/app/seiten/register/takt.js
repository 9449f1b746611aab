// Keeps a page up to date: every 15 seconds while somebody looks at it and works with it.
import { element } from '../../tasklist/scripts/akte/bausteine.js';

const ABSTAND = 15_000;
// a forgotten window must not keep the session alive for ever
const UNBENUTZT = 30 * 60_000;
const UHRZEIT = new Intl.DateTimeFormat('de-DE', { timeStyle: 'medium' });

export class Takt {
  /** @param aktualisiere brings the page up to date, or throws an Error with a sentence */
  constructor(aktualisiere) {
    this.aktualisiere = aktualisiere;
    this.laeuft = false;
    this.benutzt = Date.now();
    this.schalter = element('input', { type: 'checkbox', checked: true });
    this.stand = element('span', { class: 'register-stand' }, ['Stand: –']);
    const jetzt = element('button', { type: 'button', class: 'btn btn-default btn-sm' }, ['Jetzt aktualisieren']);
    jetzt.addEventListener('click', () => this.schlage());
    this.element = element('div', { class: 'register-takt' }, [
      this.stand,
      element('label', { class: 'register-schalter' }, [this.schalter, 'alle 15 Sekunden aktualisieren']),
      jetzt
    ]);
    for (const art of ['pointerdown', 'keydown']) {
      document.addEventListener(art, () => {
        this.benutzt = Date.now();
      }, true);
    }
  }

  starte() {
    setInterval(() => this.vonSelbst(), ABSTAND);
    document.addEventListener('visibilitychange', () => document.hidden || this.vonSelbst());
  }

  vonSelbst() {
    if (!this.schalter.checked || document.hidden) {
      return;
    }
    if (Date.now() - this.benutzt > UNBENUTZT) {
      this.schalter.checked = false;
      this.stand.textContent += ' – angehalten, weil die Seite lange nicht benutzt wurde';
      return;
    }
    this.schlage();
  }

  aktuell() {
    this.stand.textContent = `Stand: ${UHRZEIT.format(new Date())} Uhr`;
    this.stand.classList.remove('register-veraltet');
    this.zuletzt = this.stand.textContent;
  }

  async schlage() {
    if (this.laeuft) {
      return;
    }
    this.laeuft = true;
    try {
      await this.aktualisiere();
      this.aktuell();
    } catch (fehler) {
      // without taking the focus from whoever is typing
      this.stand.textContent = `${this.zuletzt ?? 'Stand: –'} – nicht aktuell: ${fehler.message}`;
      this.stand.classList.add('register-veraltet');
      if (fehler.status === 401) {
        this.schalter.checked = false;
      }
    } finally {
      this.laeuft = false;
    }
  }
}
