// Small pieces of the page "Register".
import { element, neueId } from '../../tasklist/scripts/akte/bausteine.js';

export function bereich(titel, kinder) {
  const id = neueId('bereich');
  return element('section', { class: 'register-bereich', 'aria-labelledby': id }, [element('h2', { id }, [titel]), ...kinder]);
}

export function klein(text) {
  return text ? element('span', { class: 'seite-klein' }, [text]) : null;
}

/** "3 Nachrichten", "1 Nachricht". */
export function anzahl(zahl, einzahl, mehrzahl) {
  return `${zahl.toLocaleString('de-DE')} ${zahl === 1 ? einzahl : mehrzahl}`;
}

/** An error in plain words, with those of the machine behind it where they say something else. */
export function fehlerbild(satz, original) {
  if (!satz) {
    return null;
  }
  return element('span', { class: 'register-fehler' }, [
    satz,
    original && original !== satz ? element('details', {}, [element('summary', {}, ['Wortlaut']), element('code', { class: 'akte-dateiname', lang: 'zxx' }, [original])]) : null
  ]);
}

/** Buttons for the pages of a list. */
export class Blaettern {
  /** @param gehe is called with the number of the page, from 0 */
  constructor(was, gehe) {
    this.ort = element('span', { 'aria-live': 'polite' });
    this.zurueck = element('button', { type: 'button', class: 'btn btn-default btn-sm' }, ['Zurück']);
    this.weiter = element('button', { type: 'button', class: 'btn btn-default btn-sm' }, ['Weiter']);
    this.zurueck.addEventListener('click', () => gehe(this.seite - 1));
    this.weiter.addEventListener('click', () => gehe(this.seite + 1));
    this.element = element('nav', { class: 'register-blaettern', 'aria-label': `Seiten: ${was}`, hidden: true }, [this.zurueck, this.ort, this.weiter]);
  }

  zeige({ anzahl: alle, seite, jeSeite }) {
    const seiten = Math.max(1, Math.ceil(alle / jeSeite));
    this.seite = seite;
    this.element.hidden = seiten === 1;
    this.zurueck.disabled = seite === 0;
    this.weiter.disabled = seite >= seiten - 1;
    const text = `Seite ${seite + 1} von ${seiten}`;
    if (this.ort.textContent !== text) {
      this.ort.textContent = text;
    }
  }
}
