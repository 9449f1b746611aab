// For the administration: who read a file of the authority's other task, and for what.
import { frage } from '../../tasklist/scripts/akte/anfrage.js';
import { absatz, element, entferneKinder, tabelle } from '../../tasklist/scripts/akte/bausteine.js';
import { zeitpunkt } from '../../tasklist/scripts/akte/worte.js';
import { WURZEL } from '../seiten.js';
import { bereich } from './teile.js';

const SPALTEN = ['Gelesene Akte', 'Für Vorgang', 'Person', 'Seit', 'Bis', 'Zweck', 'Rechtsgrundlage'];
const WORTE = { unerreichbar: 'Die Liste der Einsichten ist gerade nicht erreichbar.' };

export class Einsichten {
  constructor(seite) {
    this.seite = seite;
    this.gezeigt = null;
    this.liste = element('div', {});
    this.element = bereich('Einsichten in Akten der anderen Aufgabe', [this.liste]);
  }

  /** Built anew only if there is something new: what somebody is reading stays. */
  async aktualisiere() {
    const alle = await (await frage(`${WURZEL}/api/akte/einsichten?behoerde=${encodeURIComponent(this.seite.behoerde)}`, {}, WORTE)).json();
    const neu = JSON.stringify(alle);
    if (neu === this.gezeigt) {
      return;
    }
    this.gezeigt = neu;
    entferneKinder(this.liste);
    this.liste.append(alle.length === 0
      ? absatz('Niemand hat eine Akte der anderen Aufgabe gelesen.')
      : tabelle('Einsichten, das Neueste zuerst', SPALTEN, alle.map((e) =>
        [e.vorgangsnummer, e.fuer, e.person, zeitpunkt(e.zeit), zeitpunkt(e.bis), e.zweck, e.grundlage])));
  }
}
