// Page "Register": how each register is, what has not got through, and what has left the authority. It keeps itself up to
// date; what somebody is typing or reading stays as it is.
import { auswahl, element, entferneKinder } from '../tasklist/scripts/akte/bausteine.js';
import { Buch } from './register/buch.js';
import { Einsichten } from './register/einsichten.js';
import { Nachrichten } from './register/nachrichten.js';
import { Takt } from './register/takt.js';
import { Uebersicht } from './register/uebersicht.js';
import { Seite } from './seiten.js';

class Registerseite extends Seite {
  constructor() {
    super('register', '/api/register');
    this.behoerde = '';
    this.teile = [];
    this.takt = new Takt(() => this.aktualisiere());
  }

  /** First everything is built, then only brought up to date. */
  async lade() {
    try {
      await this.aktualisiere();
      this.takt.aktuell();
    } catch (fehler) {
      if (this.teile.length === 0) {
        entferneKinder(this.inhalt);
      }
      this.zeige(fehler.message, 'fehler');
    }
  }

  async aktualisiere() {
    const behoerde = this.behoerde;
    const stand = await this.hole(this.abfrage('', {}));
    if (this.teile.length === 0) {
      this.baueAuf(stand);
    } else if (behoerde !== this.behoerde) {
      // chosen meanwhile: that choice loads by itself
      return;
    }
    await Promise.all(this.teile.map((teil) => teil.aktualisiere(stand)));
  }

  baueAuf(stand) {
    this.behoerde = stand.behoerde;
    const uebersicht = new Uebersicht(this, stand);
    this.teile = [uebersicht];
    if (stand.rechte.nachrichten) {
      const nachrichten = new Nachrichten(this, stand);
      uebersicht.beiZeigen = (register) => nachrichten.zeigeRegister(register);
      this.teile.push(nachrichten, new Buch(this));
    }
    if (stand.rechte.kennwort) {
      this.teile.push(new Einsichten(this));
    }
    entferneKinder(this.inhalt);
    this.inhalt.append(element('div', { class: 'register-leiste' }, [this.behoerdenwahl(stand), this.takt.element]), ...this.teile.map((teil) => teil.element));
    this.takt.starte();
  }

  behoerdenwahl({ behoerde, behoerden }) {
    if (behoerden.length < 2) {
      return null;
    }
    const liste = auswahl(behoerden.map(({ id, name }) => [id, name]), behoerde);
    liste.addEventListener('change', () => {
      this.behoerde = liste.value || behoerde;
      this.lade();
    });
    return element('label', { class: 'register-feld' }, ['Behörde', liste]);
  }

  /** A path with the authority and these values; empty ones are left out. */
  abfrage(pfad, werte) {
    const parameter = new URLSearchParams(Object.entries({ behoerde: this.behoerde, ...werte }).filter(([, wert]) => wert !== '' && wert !== 0));
    return parameter.size > 0 ? `${pfad}?${parameter}` : pfad;
  }

  /** Sends something about this authority. */
  tue(pfad, inhalt = {}) {
    return this.sende(pfad, { behoerde: this.behoerde, ...inhalt });
  }
}

new Registerseite().lade();
