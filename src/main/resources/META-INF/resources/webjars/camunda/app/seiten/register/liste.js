// A table that is brought up to date row by row: a row that has not changed stays as it is, with focus, open details and
// half-filled forms; one in which somebody is typing stays even if it has changed, and says so.
import { element, entferneKinder } from '../../tasklist/scripts/akte/bausteine.js';

const BEDIENBAR = 'a[href], button, input, select, textarea, summary';

export class Liste {
  /**
   * @param beschriftung caption
   * @param spalten headings
   * @param schluessel names a row
   * @param baue turns a row's data into cells (text or element)
   * @param leer what is said if there is no row
   * @param wesentlich what of a row's data somebody has to know who is typing in it; without, nothing
   */
  constructor({ beschriftung, spalten, schluessel, baue, leer, wesentlich = () => null }) {
    this.spalten = spalten;
    this.schluessel = schluessel;
    this.baue = baue;
    this.wesentlich = wesentlich;
    this.zeilen = new Map();
    this.rumpf = element('tbody', { role: 'rowgroup' });
    this.leer = element('p', { hidden: true }, [leer]);
    // the roles: as cards on a narrow screen it stays a table for those who hear it
    this.tabelle = element('div', { class: 'akte-tabelle register-tabelle', role: 'region', 'aria-label': beschriftung, tabindex: '0' }, [
      element('table', { role: 'table' }, [
        element('caption', {}, [beschriftung]),
        element('thead', { role: 'rowgroup' }, [
          element('tr', { role: 'row' }, spalten.map((spalte) => element('th', { scope: 'col', role: 'columnheader' }, [spalte])))
        ]),
        this.rumpf
      ])
    ]);
    this.element = element('div', {}, [this.tabelle, this.leer]);
  }

  zeige(daten) {
    const gewuenscht = new Map(daten.map((zeile) => [this.schluessel(zeile), zeile]));
    for (const [schluessel, zeile] of this.zeilen) {
      if (!gewuenscht.has(schluessel)) {
        this.entferne(schluessel, zeile);
      }
    }
    daten.forEach((zeile) => this.setze(this.schluessel(zeile), zeile));
    this.ordne([...gewuenscht.keys()]);
    this.tabelle.hidden = this.zeilen.size === 0;
    this.leer.hidden = this.zeilen.size > 0;
  }

  entferne(schluessel, zeile) {
    if (inArbeit(zeile.tr)) {
      zeile.hinweis('Diese Zeile gehört nicht mehr in die Liste: Jemand oder die Übermittlung war schneller.');
      zeile.daten = null;
      return;
    }
    if (zeile.tr.contains(document.activeElement)) {
      this.tabelle.focus();
    }
    zeile.tr.remove();
    this.zeilen.delete(schluessel);
  }

  setze(schluessel, neu) {
    const daten = JSON.stringify(neu);
    const bisher = this.zeilen.get(schluessel);
    if (bisher?.daten === daten) {
      bisher.hinweis(null);
      return;
    }
    if (bisher && inArbeit(bisher.tr)) {
      bisher.hinweis(JSON.stringify(this.wesentlich(neu)) === bisher.wesentlich ? null : 'Diese Zeile hat sich inzwischen geändert.');
      return;
    }
    const zeile = this.zeile(neu, daten);
    if (bisher) {
      ersetze(bisher.tr, zeile.tr);
    } else {
      this.rumpf.append(zeile.tr);
    }
    this.zeilen.set(schluessel, zeile);
  }

  zeile(neu, daten) {
    const hinweis = element('p', { class: 'register-hinweis', role: 'status' });
    const zellen = this.baue(neu).map((zelle, stelle) => element(stelle === 0 ? 'th' : 'td', {
      scope: stelle === 0 ? 'row' : null,
      role: stelle === 0 ? 'rowheader' : 'cell',
      'data-spalte': this.spalten[stelle],
      'data-leer': zelle === '–'
    }, Array.isArray(zelle) ? zelle : [zelle]));
    zellen.at(-1).append(hinweis);
    return {
      daten,
      wesentlich: JSON.stringify(this.wesentlich(neu)),
      tr: element('tr', { role: 'row' }, zellen),
      hinweis: (satz) => hinweis.textContent !== (satz ?? '') && (satz ? hinweis.replaceChildren(satz) : entferneKinder(hinweis))
    };
  }

  /** Rows are moved only where the order really changed: a moved row would lose the focus. */
  ordne(schluessel) {
    let davor = null;
    for (const tr of schluessel.map((s) => this.zeilen.get(s).tr)) {
      const richtig = davor ? davor.nextElementSibling : this.rumpf.firstElementChild;
      if (richtig !== tr && !(richtig && this.bleibt(richtig) && richtig.nextElementSibling === tr)) {
        this.rumpf.insertBefore(tr, richtig);
      }
      davor = tr;
    }
  }

  /** A row that only stays because somebody is typing in it. */
  bleibt(tr) {
    return [...this.zeilen.values()].some((zeile) => zeile.tr === tr && zeile.daten === null);
  }
}

function inArbeit(tr) {
  return tr.querySelector('form:not([hidden])') !== null;
}

function ersetze(alt, neu) {
  const offen = [...alt.querySelectorAll('details')].map((details) => details.open);
  [...neu.querySelectorAll('details')].forEach((details, stelle) => {
    details.open = offen[stelle] ?? false;
  });
  const stelle = [...alt.querySelectorAll(BEDIENBAR)].indexOf(document.activeElement);
  alt.replaceWith(neu);
  if (stelle >= 0) {
    (neu.querySelectorAll(BEDIENBAR)[stelle] ?? neu.closest('[tabindex]'))?.focus();
  }
}
