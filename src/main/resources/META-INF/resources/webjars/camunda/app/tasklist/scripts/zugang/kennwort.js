// The password of an authority at the AZR. It leaves this page once, in the request, and is nowhere kept.
const BASIS = '/camunda/api/zugang/azr';
const ZEIT = new Intl.DateTimeFormat('de-DE', { dateStyle: 'medium', timeStyle: 'short' });

const meldung = document.getElementById('meldung');
const behoerden = document.getElementById('behoerden');

function element(name, eigenschaften = {}, kinder = []) {
  const e = Object.assign(document.createElement(name), eigenschaften);
  e.append(...kinder);
  return e;
}

function sage(satz) {
  meldung.textContent = satz;
}

/** The cookie's value: a login in between renews it. */
function token() {
  const treffer = /(?:^|;\s*)XSRF-TOKEN=([^;]+)/.exec(document.cookie);
  return treffer ? decodeURIComponent(treffer[1]) : '';
}

async function frage(pfad, anfrage = {}) {
  let antwort;
  try {
    antwort = await fetch(BASIS + pfad, {
      ...anfrage,
      credentials: 'same-origin',
      headers: { Accept: 'application/json, application/problem+json', 'Content-Type': 'application/json', 'X-XSRF-TOKEN': token() }
    });
  } catch {
    throw new Error('Der Server ist gerade nicht erreichbar. Bitte versuchen Sie es noch einmal.');
  }
  const inhalt = await antwort.json().catch(() => ({}));
  if (!antwort.ok) {
    throw new Error(inhalt.detail ?? 'Das hat nicht geklappt. Bitte melden Sie sich neu an und versuchen Sie es noch einmal.');
  }
  return inhalt;
}

function standsatz(stand) {
  if (stand.laeuft) {
    return `Eine Änderung ist unterwegs und wird von selbst geklärt; bis dahin gelten beide Kennwörter. ${stand.fehler ?? ''}`;
  }
  return stand.geaendert
    ? `Kennung ${stand.kennung}. Zuletzt geändert: ${ZEIT.format(new Date(stand.geaendert))} (${stand.person}). ${stand.fehler ?? ''}`
    : `Kennung ${stand.kennung}. Es ist noch kein Kennwort hinterlegt; tragen Sie das ein, das das Register Ihnen mitgeteilt hat.`;
}

function kennwortfeld(id, beschriftung) {
  const feld = element('input', { type: 'password', id, required: true, maxLength: 64, autocomplete: 'new-password' });
  return { feld, zeile: element('div', {}, [element('label', { htmlFor: id, textContent: beschriftung }), feld]) };
}

function formular(stand) {
  const erstes = stand.geaendert === null;
  const neu = kennwortfeld(`neu-${stand.behoerde}`, erstes ? 'Kennwort' : 'Neues Kennwort');
  const nochmals = kennwortfeld(`nochmals-${stand.behoerde}`, 'Noch einmal');
  const knopf = element('button', { type: 'submit', textContent: erstes ? 'Kennwort hinterlegen' : 'Kennwort ändern' });
  const form = element('form', {}, [element('fieldset', { disabled: stand.laeuft }, [
    element('legend', { textContent: stand.name }),
    element('p', { textContent: standsatz(stand) }),
    neu.zeile,
    element('p', { className: 'hilfe', textContent: '12 bis 64 Zeichen: Buchstaben ohne Umlaute, Ziffern, Sonderzeichen, keine Leerzeichen.' }),
    nochmals.zeile,
    knopf
  ])]);
  form.addEventListener('submit', async (ereignis) => {
    ereignis.preventDefault();
    const eingabe = { kennwort: neu.feld.value, wiederholung: nochmals.feld.value, bekannt: erstes };
    form.reset();
    knopf.disabled = true;
    sage('Das Register wird gefragt …');
    try {
      const danach = await frage(`/${encodeURIComponent(stand.behoerde)}`, { method: 'POST', body: JSON.stringify(eingabe) });
      await zeige();
      sage(danach.laeuft ? standsatz(danach) : 'Das Kennwort ist geändert und gilt ab sofort.');
    } catch (fehler) {
      knopf.disabled = false;
      sage(fehler.message);
    }
  });
  return form;
}

async function zeige() {
  const alle = await frage('');
  behoerden.replaceChildren(...alle.map(formular));
}

zeige().catch((fehler) => sage(fehler.message));
