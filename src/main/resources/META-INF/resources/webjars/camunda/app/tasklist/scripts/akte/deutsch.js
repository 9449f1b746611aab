// German for what the Tasklist and its form library (form-js 1.8.7) only speak in English. form-js has no hook for
// translation, so its own texts are replaced where they appear: exact texts only, never data that people entered.

// prettier-ignore
const TEXTE = {
  'Field is required.': 'Bitte ausfüllen.',
  'Field must be a valid email.': 'Bitte eine gültige E-Mail-Adresse eingeben.',
  'Field must be a valid  international phone number. (e.g. +4930664040900)':
      'Bitte eine Telefonnummer mit Ländervorwahl eingeben, z. B. +4930664040900.',
  'Value is not a number.': 'Bitte eine Zahl eingeben.',
  'Value is expected to be an integer.': 'Bitte eine ganze Zahl eingeben.',
  'Search': 'Suchen',
  'Select': 'Bitte auswählen',
  'No results': 'Keine Treffer',
  'All values selected': 'Alles ausgewählt',
  'Add new': 'Hinzufügen',
  'Show all': 'Alle anzeigen',
  'Show less': 'Weniger anzeigen',
  'Nothing to show.': 'Keine Einträge.',
  'Increment': 'Erhöhen',
  'Decrement': 'Verringern',
  'Remove tag': 'Eintrag entfernen',
  'Previous page': 'Vorige Seite',
  'Next page': 'Nächste Seite',
  'Date': 'Datum',
  'Time': 'Uhrzeit',
  "External content couldn't be loaded.": 'Inhalt kann nicht angezeigt werden.',
  'This is an image placeholder': 'Platzhalter für ein Bild',
  'Year': 'Jahr',
  'Month': 'Monat',
  'dd.mm.yyyy': 'TT.MM.JJJJ',
  // Tasklist: texts without an entry in its translation file
  'zoom in': 'Vergrößern',
  'zoom out': 'Verkleinern',
  'reset zoom': 'Ansicht zurücksetzen',
  'Close': 'Schließen'
};

const MUSTER = [
  [/^Field must match pattern .*\.$/, () => 'Bitte das beschriebene Format einhalten.'],
  [/^Field must have minimum value of (.+)\.$/, (wert) => `Der Wert muss mindestens ${zahl(wert)} sein.`],
  [/^Field must have maximum value of (.+)\.$/, (wert) => `Der Wert darf höchstens ${zahl(wert)} sein.`],
  [/^Field must have minimum length of (\d+)\.$/, (wert) => `Bitte mindestens ${wert} Zeichen eingeben.`],
  [/^Field must have maximum length of (\d+)\.$/, (wert) => `Bitte höchstens ${wert} Zeichen eingeben.`],
  [/^Value is expected to have at most (\d+) decimal digits?\.$/, (wert) => `Bitte höchstens ${wert} Nachkommastellen eingeben.`],
  [
    /^Please select a valid value, the two nearest valid values are (.+) and (.+)\.$/,
    (kleiner, groesser) => `Möglich sind hier nur bestimmte Werte, die nächsten sind ${zahl(kleiner)} und ${zahl(groesser)}.`
  ],
  [/^Remove list item (\d+)$/, (nummer) => `Eintrag ${nummer} entfernen`],
  // a task that ended by what was done in the tab Akte, such as a correction
  [/^.*No matching task with id .*$/, () => 'Diese Aufgabe gibt es nicht mehr. Die nächste steht in der Liste.']
];

const BEREICHE = '.fjs-container, .navigation, .notifications';

const ATTRIBUTE = ['placeholder', 'title', 'aria-label', 'alt'];

// Where translated texts may stand: parts that the library draws itself, not labels, help texts and values of a form.
const EIGENE_TEXTE =
  '.fjs-form-field-error, .fjs-select-display, .fjs-dropdownlist-empty, .fjs-repeat-render-footer, .fjs-table-td, ' +
  '.fjs-iframe-placeholder-text, .fjs-datetime-subsection label, .alert .sr-only, ' +
  '.notifications .alert';

// Window variable that the date picker of form-js sets; all pickers created later follow it.
const KALENDER = {
  weekdays: {
    shorthand: ['So', 'Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa'],
    longhand: ['Sonntag', 'Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag']
  },
  months: {
    shorthand: ['Jan', 'Feb', 'Mär', 'Apr', 'Mai', 'Jun', 'Jul', 'Aug', 'Sep', 'Okt', 'Nov', 'Dez'],
    longhand: ['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember']
  },
  firstDayOfWeek: 1,
  weekAbbreviation: 'KW',
  rangeSeparator: ' bis ',
  scrollTitle: 'Zum Ändern scrollen',
  toggleTitle: 'Zum Umschalten klicken',
  yearAriaLabel: 'Jahr',
  monthAriaLabel: 'Monat',
  hourAriaLabel: 'Stunde',
  minuteAriaLabel: 'Minute',
  time_24hr: true,
  ordinal: () => '.'
};

function zahl(text) {
  const wert = Number(text);
  return Number.isFinite(wert) ? wert.toLocaleString('de-DE') : text;
}

/** The German text for an English one of the library, or null when it is not one of its texts. */
export function uebersetze(text) {
  const gekuerzt = text.trim();
  if (Object.hasOwn(TEXTE, gekuerzt)) {
    return TEXTE[gekuerzt];
  }
  for (const [muster, deutsch] of MUSTER) {
    const treffer = muster.exec(gekuerzt);
    if (treffer) {
      return deutsch(...treffer.slice(1));
    }
  }
  return null;
}

function uebersetzeText(knoten) {
  if (!knoten.parentElement?.closest(EIGENE_TEXTE)) {
    return;
  }
  const deutsch = uebersetze(knoten.data);
  if (deutsch !== null && deutsch !== knoten.data) {
    knoten.data = deutsch;
  }
}

function uebersetzeAttribute(element) {
  for (const name of ATTRIBUTE) {
    const deutsch = element.hasAttribute(name) ? uebersetze(element.getAttribute(name)) : null;
    if (deutsch !== null && deutsch !== element.getAttribute(name)) {
      element.setAttribute(name, deutsch);
    }
  }
}

function uebersetzeTeilbaum(wurzel) {
  if (wurzel.nodeType === Node.TEXT_NODE) {
    uebersetzeText(wurzel);
    return;
  }
  if (wurzel.nodeType !== Node.ELEMENT_NODE) {
    return;
  }
  uebersetzeAttribute(wurzel);
  const gang = document.createTreeWalker(wurzel, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let knoten = gang.nextNode(); knoten; knoten = gang.nextNode()) {
    if (knoten.nodeType === Node.TEXT_NODE) {
      uebersetzeText(knoten);
    } else {
      uebersetzeAttribute(knoten);
    }
  }
}

/** Form fields, messages and the diagram's buttons: nothing else of the page is read. */
function imBereich(knoten) {
  const element = knoten.nodeType === Node.ELEMENT_NODE ? knoten : knoten.parentElement;
  return element?.closest(BEREICHE) ?? null;
}

function beobachte(aenderungen) {
  for (const aenderung of aenderungen) {
    if (aenderung.type === 'childList') {
      for (const neu of aenderung.addedNodes) {
        if (imBereich(neu)) {
          uebersetzeTeilbaum(neu);
        } else if (neu.nodeType === Node.ELEMENT_NODE) {
          neu.querySelectorAll(BEREICHE).forEach(uebersetzeTeilbaum);
        }
      }
    } else if (imBereich(aenderung.target)) {
      uebersetzeTeilbaum(aenderung.target);
    }
  }
}

// form-js reads the order of day, month and year from the browser's language: 03/04 must not mean two different days.
const TAG_MONAT_JAHR = { day: '2-digit', month: '2-digit', year: 'numeric' };
const Datumsformat = Intl.DateTimeFormat;
Intl.DateTimeFormat = new Proxy(Datumsformat, {
  construct: (ziel, [sprache, ...rest]) => (sprache === 'default' ? new ziel('de-DE', TAG_MONAT_JAHR) : new ziel(sprache, ...rest))
});

document.documentElement.lang = 'de';
window.flatpickr?.localize(KALENDER);
window.flatpickr?.setDefaults({ ariaDateFormat: 'j. F Y' });
new MutationObserver(beobachte).observe(document.body, {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ATTRIBUTE
});

export default [];
