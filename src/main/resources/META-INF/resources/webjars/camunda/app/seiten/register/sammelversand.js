// Sends many messages again: first the preview, then exactly what it showed.
import { element, entferneKinder, feld } from '../../tasklist/scripts/akte/bausteine.js';
import { anzahl } from './teile.js';

export class Sammelversand {
  /** @param filter tells which messages are shown */
  constructor(seite, filter) {
    this.seite = seite;
    this.filter = filter;
    this.knopf = element('button', { type: 'button', class: 'btn btn-default' }, ['Diese Auswahl erneut senden …']);
    this.vorschau = element('div', {});
    this.knopf.addEventListener('click', () => this.zeigeVorschau());
    this.element = element('div', { class: 'register-sammel' }, [this.knopf, this.vorschau]);
  }

  /** Without messages there is nothing to send; what somebody has begun stays. */
  zeigeWenn(vorhanden) {
    this.element.hidden = !vorhanden && this.vorschau.childElementCount === 0;
  }

  schliesse() {
    entferneKinder(this.vorschau);
  }

  async zeigeVorschau() {
    this.schliesse();
    this.seite.vergissMeldungen?.();
    try {
      this.baue(await this.seite.hole(this.seite.abfrage('/vorschau', this.filter())));
    } catch (fehler) {
      this.seite.zeige(fehler.message, 'fehler');
    }
  }

  baue({ gehen, bleiben, mehr }) {
    const titel = element('h3', { tabindex: '-1' }, [gehen.length > 0 ? 'Vorschau: Noch ist nichts gesendet.' : 'Davon kann nichts erneut gesendet werden.']);
    const schliessen = element('button', { type: 'button', class: 'btn btn-default btn-sm' }, [gehen.length > 0 ? 'Abbrechen' : 'Schließen']);
    schliessen.addEventListener('click', () => this.beende());
    const grund = element('textarea', { class: 'form-control', rows: '3', required: true, minlength: '5', maxlength: '1000' });
    const formular = element('form', { class: 'akte-formular register-vorschau' }, [
      titel,
      posten(`${anzahl(gehen.length, 'Nachricht geht', 'Nachrichten gehen')} noch einmal hinaus`, gehen),
      posten(`${anzahl(bleiben.length, 'Nachricht bleibt', 'Nachrichten bleiben')} liegen`, bleiben),
      mehr > 0 ? element('p', {}, [`${anzahl(mehr, 'weitere Nachricht passt', 'weitere Nachrichten passen')} nicht in diesen Schritt; wiederholen Sie ihn danach.`]) : null,
      gehen.length > 0 ? feld('Warum?', grund, 'Steht danach im Verlauf jedes Vorgangs.') : null,
      element('div', { class: 'akte-knoepfe' }, [
        gehen.length > 0 ? element('button', { type: 'submit', class: 'btn btn-primary btn-sm' }, [`${anzahl(gehen.length, 'Nachricht', 'Nachrichten')} erneut senden`]) : null,
        schliessen
      ])
    ]);
    formular.addEventListener('keydown', (taste) => taste.key === 'Escape' && this.beende());
    formular.addEventListener('submit', (ereignis) => {
      ereignis.preventDefault();
      this.sende(gehen, grund.value, formular);
    });
    this.vorschau.append(formular);
    titel.focus();
  }

  beende() {
    this.schliesse();
    this.knopf.focus();
  }

  async sende(gehen, grund, formular) {
    const knoepfe = formular.querySelectorAll('button');
    knoepfe.forEach((knopf) => { knopf.disabled = true; });
    let ergebnis = null;
    const gelungen = await this.seite.fuehreAus(async () => {
      ergebnis = await (await this.seite.tue('/erneut', { nachrichten: gehen.map(({ id }) => id), grund })).json();
      this.schliesse();
    }, '');
    knoepfe.forEach((knopf) => { knopf.disabled = false; });
    if (!gelungen) {
      return;
    }
    const satz = anzahl(ergebnis.gesendet, 'Nachricht wird', 'Nachrichten werden');
    const rest = ergebnis.bleiben.map(({ vorgangsnummer, grund: warum }) => ` ${vorgangsnummer} bleibt: ${warum}`).join('');
    this.seite.zeige(`${satz} erneut gesendet.${rest}`, ergebnis.bleiben.length > 0 ? 'fehler' : 'erfolg');
  }
}

function posten(titel, liste) {
  if (liste.length === 0) {
    return null;
  }
  return element('div', { class: 'register-posten', role: 'region', 'aria-label': titel, tabindex: '0' }, [
    element('p', {}, [`${titel}:`]),
    element('ul', {}, liste.map(({ vorgangsnummer, nachricht, zustand, grund }) =>
      element('li', {}, [`${vorgangsnummer}, ${nachricht} – ${grund ?? zustand}`])))
  ]);
}
