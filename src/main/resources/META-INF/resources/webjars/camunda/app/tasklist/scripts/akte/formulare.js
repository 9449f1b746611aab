// What form-js and the Tasklist leave out: a question that screen readers hear together with its answers, names for
// buttons that are only a picture, and a useful sentence when a form cannot be completed yet.

const FRAGEN = '.fjs-form-field-radio, .fjs-form-field-checklist';
const FEHLERHAFT = '.fjs-container .fjs-has-errors';
const ABSCHLUSS_GESCHEITERT = 'Ein Fehler ist beim Abschließen der Aufgabe aufgetreten.';
const FELDER_PRUEFEN = 'Bitte prüfen Sie die rot beschriebenen Felder. Die Aufgabe ist noch nicht abgeschlossen.';

const BILDKNOEPFE = {
  '.region-toggle[data-region="filters"]': 'Filter ein- oder ausblenden',
  '.region-toggle[data-region="list"]': 'Aufgabenliste ein- oder ausblenden',
  '.region-toggle[data-region="task"]': 'Aufgabe ein- oder ausblenden',
  'button.maximize': 'Aufgabe vergrößern oder verkleinern',
  'a[ng-class*="expanded[delta]"]': 'Weitere Angaben ein- oder ausblenden'
};

function benenneBildknoepfe() {
  for (const [auswahl, name] of Object.entries(BILDKNOEPFE)) {
    document.querySelectorAll(auswahl).forEach((knopf) => benenne(knopf, name));
  }
  for (const knopf of document.querySelectorAll('a[href][uib-tooltip], button[uib-tooltip]')) {
    if (knopf.textContent.trim() === '') {
      benenne(knopf, knopf.getAttribute('uib-tooltip'));
    }
  }
}

function benenne(element, name) {
  if (element.getAttribute('aria-label') !== name) {
    element.setAttribute('aria-label', name);
  }
}

function benenneGruppe(frage) {
  const ueberschrift = frage.querySelector('label:not([for])');
  const name = ueberschrift?.textContent.replace(/\*$/, '') ?? '';
  frage.setAttribute('role', frage.classList.contains('fjs-form-field-radio') ? 'radiogroup' : 'group');
  benenne(frage, name);
}

/** The Tasklist only says "an error": while fields are wrong, say which; once they are right, take the message away. */
function erklaereFehlermeldung() {
  const felderFehlerhaft = document.querySelector(FEHLERHAFT) !== null;
  for (const meldung of document.querySelectorAll('.notifications .alert')) {
    const satz = meldung.querySelector('.status');
    const eigeneBegruendung = meldung.querySelector('.message')?.textContent.trim();
    if (felderFehlerhaft && satz?.textContent === ABSCHLUSS_GESCHEITERT && !eigeneBegruendung) {
      satz.textContent = FELDER_PRUEFEN;
      document.querySelector(`${FEHLERHAFT} :is(input, select, textarea)`)?.focus();
    } else if (eigeneBegruendung && satz?.textContent === ABSCHLUSS_GESCHEITERT) {
      satz.textContent = 'Nicht abgeschlossen';
    } else if (!felderFehlerhaft && satz?.textContent === FELDER_PRUEFEN) {
      meldung.querySelector('[ng-click^="removeNotification"]')?.click();
    }
  }
}

let geplant = false;

function pruefe() {
  geplant = false;
  document.querySelectorAll(FRAGEN).forEach(benenneGruppe);
  benenneBildknoepfe();
  erklaereFehlermeldung();
}

new MutationObserver(() => {
  if (!geplant) {
    geplant = true;
    requestAnimationFrame(pruefe);
  }
}).observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ['class'] });

export default [];
