// How each register is.
import { element } from '../../tasklist/scripts/akte/bausteine.js';
import { kurzzeit } from '../../tasklist/scripts/akte/worte.js';
import { Liste } from './liste.js';
import { WURZEL } from '../seiten.js';
import { bereich, fehlerbild, klein } from './teile.js';

const SPALTEN = ['Register', 'Zustand', 'Rückstand', 'Letzter Fehler', 'Letzter Erfolg'];

export class Uebersicht {
  constructor(seite, stand) {
    this.seite = seite;
    this.rechte = stand.rechte;
    this.beiZeigen = null;
    this.liste = new Liste({
      beschriftung: 'Register und Partner Ihrer Behörde',
      spalten: SPALTEN,
      schluessel: ({ register }) => register,
      baue: (zeile) => this.zeile(zeile),
      leer: 'Es ist kein Register eingerichtet.'
    });
    this.fehlend = element('p', { class: 'akte-hilfe' });
    this.element = bereich('Zustand', [this.liste.element, this.fehlend]);
  }

  aktualisiere({ register, dms }) {
    const gezeigt = register.filter(({ lage, aelteste, erfolg }) => lage !== 'NICHT_EINGERICHTET' || aelteste || erfolg);
    const ohne = register.filter((zeile) => !gezeigt.includes(zeile)).map(({ name }) => name);
    const benutzt = ({ lage }) => lage !== 'UNGENUTZT';
    const alle = [...gezeigt, { register: 'dms', ...dms, rueckstand: null, dokumente: dms.rueckstand }];
    this.liste.zeige([...alle.filter(benutzt), ...alle.filter((zeile) => !benutzt(zeile))]);
    this.fehlend.textContent = ohne.length > 0 ? `Nicht eingerichtet: ${ohne.join(', ')}.` : '';
  }

  zeile(zeile) {
    return [
      this.name(zeile),
      element('span', { class: `register-zustand register-${zeile.lage.toLowerCase().replace('_', '-')}` }, [zeile.zustand]),
      this.rueckstand(zeile),
      (zeile.register === 'dms' ? fehlerbild(zeile.fehler) : fehlerbild(zeile.fehler?.satz, zeile.fehler?.original)) ?? '–',
      zeile.erfolg || zeile.tageslauf ? [zeile.erfolg ? kurzzeit(zeile.erfolg) : '–', klein(zeile.tageslauf)] : '–'
    ];
  }

  /** The administration of the authority changes its password there. */
  name({ register, name }) {
    return register === 'azr' && this.rechte.kennwort ? [name, klein(element('a', { href: `${WURZEL}/api/zugang/azr/seite` }, ['Kennwort ändern']))] : name;
  }

  rueckstand(zeile) {
    if (!zeile.aelteste) {
      return 'keiner';
    }
    const seit = klein(`älteste seit ${kurzzeit(zeile.aelteste)}`);
    if (zeile.register === 'dms') {
      return [zeile.dokumente, seit];
    }
    const { wartend, zurueckgestellt, ungeklaert, abgelehnt } = zeile.rueckstand;
    const text = [[wartend, wartend === 1 ? 'wartet' : 'warten'], [zurueckgestellt, 'zurückgestellt'], [ungeklaert, 'ungeklärt'], [abgelehnt, 'abgelehnt']]
      .filter(([zahl]) => zahl > 0)
      .map(([zahl, wort]) => `${zahl} ${wort}`)
      .join(', ');
    return [text, seit, element('span', { class: 'akte-knoepfe' }, [
      this.rechte.nachrichten ? this.knopf('Zeigen', zeile.name, () => this.beiZeigen(zeile.register)) : null,
      this.rechte.tageslauf && zurueckgestellt > 0 ? this.knopf('Tageslauf jetzt starten', zeile.name, () => this.starteTageslauf(zeile)) : null
    ])];
  }

  knopf(text, name, tat) {
    const knopf = element('button', { type: 'button', class: 'btn btn-default btn-sm' }, [text, element('span', { class: 'akte-nur-vorlesen' }, [` (${name})`])]);
    knopf.addEventListener('click', tat);
    return knopf;
  }

  starteTageslauf({ register, name }) {
    return this.seite.fuehreAus(() => this.seite.tue(`/${encodeURIComponent(register)}/tageslauf`), `Der Tageslauf ist gestartet (${name}). Er läuft im Hintergrund weiter.`);
  }
}
