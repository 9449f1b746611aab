// What form-js and the Tasklist leave out around a form: a question that screen readers hear together with its answers,
// and a useful sentence when a form cannot be completed yet.

const FRAGEN = '.fjs-form-field-radio, .fjs-form-field-checklist';
const FEHLERHAFT = '.fjs-container .fjs-has-errors';
const ABSCHLUSS_GESCHEITERT = 'Ein Fehler ist beim Abschließen der Aufgabe aufgetreten.';
const FELDER_PRUEFEN = 'Bitte prüfen Sie die rot beschriebenen Felder. Die Aufgabe ist noch nicht abgeschlossen.';

function benenneGruppe(frage) {
  const ueberschrift = frage.querySelector('label:not([for])');
  const name = ueberschrift?.textContent.replace(/\*$/, '') ?? '';
  if (frage.getAttribute('aria-label') !== name) {
    frage.setAttribute('role', frage.classList.contains('fjs-form-field-radio') ? 'radiogroup' : 'group');
    frage.setAttribute('aria-label', name);
  }
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
    } else if (!felderFehlerhaft && satz?.textContent === FELDER_PRUEFEN) {
      meldung.querySelector('[ng-click^="removeNotification"]')?.click();
    }
  }
}

let geplant = false;

function pruefe() {
  geplant = false;
  document.querySelectorAll(FRAGEN).forEach(benenneGruppe);
  erklaereFehlermeldung();
}

new MutationObserver(() => {
  if (!geplant) {
    geplant = true;
    requestAnimationFrame(pruefe);
  }
}).observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ['class'] });

export default [];
