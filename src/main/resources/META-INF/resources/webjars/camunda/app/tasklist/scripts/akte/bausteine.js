// Pieces of the page. Data only ever becomes text or an attribute's value, never markup.

let laufendeNummer = 0;

/** An id that is unique on the page, for labels. */
export function neueId(zweck) {
  laufendeNummer += 1;
  return `akte-${zweck}-${laufendeNummer}`;
}

/** An element with attributes and children (elements or texts). */
export function element(name, attribute = {}, kinder = []) {
  const neu = document.createElement(name);
  for (const [schluessel, wert] of Object.entries(attribute)) {
    if (wert !== null && wert !== undefined && wert !== false) {
      neu.setAttribute(schluessel, wert === true ? '' : wert);
    }
  }
  neu.append(...kinder.filter((kind) => kind !== null && kind !== undefined).map((kind) => (kind instanceof Node ? kind : String(kind))));
  return neu;
}

export function entferneKinder(knoten) {
  knoten.replaceChildren();
}

export function absatz(text, klasse = null) {
  return element('p', { class: klasse }, [text]);
}

export function meldung(text, art) {
  return element('p', { class: `akte-meldung akte-meldung-${art}`, role: art === 'fehler' ? 'alert' : 'status', tabindex: '-1' }, [text]);
}

export function abschnitt(titel, kinder) {
  const id = neueId('abschnitt');
  return element('section', { class: 'akte-abschnitt', 'aria-labelledby': id }, [element('h3', { id }, [titel]), ...kinder]);
}

/**
 * A table that can be scrolled sideways by keyboard.
 *
 * @param beschriftung caption
 * @param spalten headings
 * @param zeilen one array of cells (text or element) per row
 */
export function tabelle(beschriftung, spalten, zeilen) {
  const kopf = element('thead', {}, [element('tr', {}, spalten.map((spalte) => element('th', { scope: 'col' }, [spalte])))]);
  const rumpf = element('tbody', {}, zeilen.map((zeile) => element('tr', {}, zeile.map((zelle, stelle) =>
    stelle === 0 ? element('th', { scope: 'row' }, [zelle]) : element('td', {}, [zelle])))));
  return element('div', { class: 'akte-tabelle', role: 'region', 'aria-label': beschriftung, tabindex: '0' }, [
    element('table', {}, [element('caption', {}, [beschriftung]), kopf, rumpf])
  ]);
}

/** Terms with their values; a missing value is shown as dash. */
export function angaben(paare) {
  return element('dl', { class: 'akte-angaben' }, paare.map(([begriff, wert]) =>
    element('div', {}, [element('dt', {}, [begriff]), element('dd', {}, [oderStrich(wert)])])));
}

export function oderStrich(wert) {
  return wert === null || wert === undefined || wert === '' ? '–' : wert;
}

/** A link that opens a document in a new window; name completes the label for screen readers. */
export function verweis(beschriftung, name, adresse) {
  return element('a', { class: 'btn btn-default btn-sm', href: adresse, target: '_blank', rel: 'noopener' }, [
    beschriftung,
    element('span', { class: 'akte-nur-vorlesen' }, [` (${name}, neues Fenster)`])
  ]);
}

/**
 * A button that opens and closes a small form below it.
 *
 * @param optionen beschriftung, name (completes the name for screen readers), felder (elements), absenden (label),
 *     bei (async function; returns whether it succeeded)
 */
export function aufklappformular({ beschriftung, name, felder, absenden, bei }) {
  const id = neueId('formular');
  const knopf = element('button', { type: 'button', class: 'btn btn-default btn-sm', 'aria-expanded': 'false', 'aria-controls': id }, [
    beschriftung,
    name ? element('span', { class: 'akte-nur-vorlesen' }, [` (${name})`]) : null
  ]);
  const senden = element('button', { type: 'submit', class: 'btn btn-primary btn-sm' }, [absenden]);
  const abbrechen = element('button', { type: 'button', class: 'btn btn-default btn-sm' }, ['Abbrechen']);
  const formular = element('form', { id, class: 'akte-formular', hidden: true }, [...felder, element('div', { class: 'akte-knoepfe' }, [senden, abbrechen])]);
  const zeige = (sichtbar) => {
    formular.hidden = !sichtbar;
    knopf.setAttribute('aria-expanded', String(sichtbar));
    (sichtbar ? formular.querySelector('input, select, textarea') ?? senden : knopf).focus();
  };
  knopf.addEventListener('click', () => zeige(formular.hidden));
  abbrechen.addEventListener('click', () => zeige(false));
  formular.addEventListener('keydown', (taste) => taste.key === 'Escape' && zeige(false));
  formular.addEventListener('submit', async (ereignis) => {
    ereignis.preventDefault();
    senden.disabled = true;
    try {
      await bei();
    } finally {
      senden.disabled = false;
    }
  });
  return { knopf, formular };
}

/** A labelled input, select or textarea. */
export function feld(beschriftung, eingabe, hilfe = null) {
  eingabe.id = neueId('feld');
  const hilfeText = hilfe ? element('p', { id: `${eingabe.id}-hilfe`, class: 'akte-hilfe' }, [hilfe]) : null;
  if (hilfeText) {
    eingabe.setAttribute('aria-describedby', hilfeText.id);
  }
  return element('div', { class: 'akte-feld' }, [element('label', { for: eingabe.id }, [beschriftung]), eingabe, hilfeText]);
}

export function auswahl(optionen, gewaehlt = '') {
  const liste = element('select', { class: 'form-control', required: true }, [
    element('option', { value: '' }, ['Bitte auswählen']),
    ...optionen.map(([wert, text]) => element('option', { value: wert, selected: wert === gewaehlt }, [text]))
  ]);
  return liste;
}
