// What has not got through, and what a person can do about each message.
import { aufklappformular, auswahl, element, feld, oderStrich } from '../../tasklist/scripts/akte/bausteine.js';
import { zeitpunkt } from '../../tasklist/scripts/akte/worte.js';
import { Liste } from './liste.js';
import { Sammelversand } from './sammelversand.js';
import { anzahl, bereich, Blaettern, fehlerbild, klein } from './teile.js';

const SPALTEN = ['Vorgang', 'Nachricht', 'Seit', 'Stand', 'Aktion'];
const STAENDE = [
  ['OFFEN', 'alles, was noch aussteht'],
  ['WARTET', 'wartet'],
  ['ZURUECKGESTELLT', 'für den Tageslauf zurückgestellt'],
  ['UNGEKLAERT', 'ungeklärt'],
  ['ABGELEHNT', 'abgelehnt'],
  ['ZU_BESTAETIGEN', 'Nachweis zu bestätigen'],
  ['GESENDET', 'übermittelt, Antwort steht aus']
];

export class Nachrichten {
  constructor(seite, { rechte, register, zuBestaetigen }) {
    this.seite = seite;
    this.nummer = 0;
    this.abruf = 0;
    this.register = wahl([['', 'alle'], ...register.map(({ register: name, name: text }) => [name, text])]);
    this.stand = wahl(STAENDE);
    this.stand.value = rechte.bestaetigen && !rechte.senden && zuBestaetigen > 0 ? 'ZU_BESTAETIGEN' : 'OFFEN';
    this.suche = element('input', { type: 'search', class: 'form-control', maxlength: '20', autocomplete: 'off', placeholder: 'AW-2026-000123' });
    this.umfang = element('p', { 'aria-live': 'polite' });
    this.liste = new Liste({
      beschriftung: 'Nachrichten, die ältesten zuerst',
      spalten: SPALTEN,
      schluessel: ({ id }) => id,
      baue: (nachricht) => this.zeile(nachricht),
      wesentlich: ({ stand, nachweis, erneut, vonHand, bestaetigen }) => [stand, nachweis, erneut, vonHand, bestaetigen],
      leer: 'Keine Nachricht in dieser Auswahl.'
    });
    this.blaettern = new Blaettern('Nachrichten', (nummer) => this.gehe(nummer));
    this.sammelversand = rechte.senden ? new Sammelversand(seite, () => this.filter()) : null;
    this.element = bereich('Nachrichten, die nicht durchgekommen sind', [
      this.filterformular(),
      this.umfang,
      this.sammelversand?.element,
      this.liste.element,
      this.blaettern.element
    ]);
  }

  filterformular() {
    const formular = element('form', { class: 'register-filter', role: 'search' }, [
      feld('Register', this.register),
      feld('Stand', this.stand),
      feld('Vorgangsnummer', this.suche),
      element('button', { type: 'submit', class: 'btn btn-default' }, ['Suchen'])
    ]);
    formular.addEventListener('submit', (ereignis) => {
      ereignis.preventDefault();
      this.waehle();
    });
    this.register.addEventListener('change', () => this.waehle());
    this.stand.addEventListener('change', () => this.waehle());
    return formular;
  }

  filter() {
    return { register: this.register.value, stand: this.stand.value, suche: this.gesucht ?? '' };
  }

  waehle() {
    this.gesucht = this.suche.value.trim();
    this.sammelversand?.schliesse();
    return this.gehe(0);
  }

  zeigeRegister(register) {
    this.register.value = register;
    this.stand.value = 'OFFEN';
    this.suche.value = '';
    this.waehle();
    this.register.focus();
  }

  async gehe(nummer) {
    this.nummer = nummer;
    try {
      await this.aktualisiere();
    } catch (fehler) {
      this.seite.zeige(fehler.message, 'fehler');
    }
  }

  async aktualisiere() {
    this.abruf += 1;
    const abruf = this.abruf;
    const ergebnis = await this.seite.hole(this.seite.abfrage('/nachrichten', { ...this.filter(), seite: this.nummer }));
    if (abruf !== this.abruf) {
      // something else was chosen meanwhile
      return;
    }
    this.nummer = ergebnis.seite;
    this.liste.zeige(ergebnis.nachrichten);
    this.blaettern.zeige(ergebnis);
    this.sammelversand?.zeigeWenn(ergebnis.anzahl > 0);
    const text = anzahl(ergebnis.anzahl, 'Nachricht', 'Nachrichten');
    if (this.umfang.textContent !== text) {
      this.umfang.textContent = text;
    }
  }

  zeile(n) {
    return [
      n.aufgabe
        ? element('a', { href: `../tasklist/default/#/?task=${encodeURIComponent(n.aufgabe)}` }, [n.vorgangsnummer])
        : n.vorgangsnummer,
      [n.register, klein(n.nachricht), n.buchnummer ? klein(`Postausgang Nr. ${n.buchnummer}`) : null],
      [zeitpunkt(n.seit), klein(anzahl(n.versuche, 'Versuch', 'Versuche'))],
      [
        n.zustand,
        n.naechster ? klein(`Nächster Versuch: ${n.naechster}`) : null,
        fehlerbild(n.fehler, n.fehlerOriginal),
        n.nachweis ? element('span', { class: 'register-nachweis' }, [`Nachweis von ${oderStrich(n.nachweisVon)}: ${n.nachweis}`]) : null
      ],
      this.aktionen(n)
    ];
  }

  aktionen(n) {
    const formulare = [
      n.bestaetigen ? this.bestaetigen(n) : null,
      n.erneut ? this.erneut(n) : null,
      n.vonHand ? this.vonHand(n) : null
    ].filter((formular) => formular !== null);
    if (formulare.length === 0) {
      return '–';
    }
    return element('div', { class: 'akte-aktionen' }, [
      element('div', { class: 'akte-knoepfe' }, formulare.map(({ knopf }) => knopf)),
      n.erneut && !n.vonHand ? klein(n.vonHandNicht) : null,
      ...formulare.map(({ formular }) => formular)
    ]);
  }

  erneut(n) {
    const grund = element('textarea', { class: 'form-control', rows: '3', required: true, minlength: '5', maxlength: '1000' });
    const ungeklaert = n.stand === 'UNGEKLAERT';
    return this.formular(n, {
      beschriftung: 'Erneut senden',
      felder: [feld(ungeklaert ? 'Wie haben Sie geklärt, dass sie nicht angekommen ist?' : 'Warum?', grund, 'Steht danach im Verlauf des Vorgangs.')],
      absenden: 'Erneut senden',
      tat: () => this.seite.tue(`/nachrichten/${encodeURIComponent(n.id)}/erneut`, { grund: grund.value }),
      erfolg: () => `Die Nachricht zu ${n.vorgangsnummer} wird erneut gesendet.`
    });
  }

  vonHand(n) {
    const nachweis = element('textarea', { class: 'form-control', rows: '3', required: true, minlength: '5', maxlength: '1000' });
    const wirkung = n.zweitePerson
      ? 'Wirkt erst, wenn eine andere, zeichnungsberechtigte Person bestätigt.'
      : 'Der Vorgang geht danach weiter, die Nachricht wird nicht mehr gesendet.';
    let wirksam = true;
    return this.formular(n, {
      beschriftung: 'Manuell erledigt',
      felder: [feld('Nachweis: wann, auf welchem Weg und mit wem erledigt?', nachweis, wirkung)],
      absenden: 'Als erledigt angeben',
      tat: async () => {
        wirksam = (await (await this.seite.tue(`/nachrichten/${encodeURIComponent(n.id)}/erledigt`, { nachweis: nachweis.value })).json()).wirksam;
      },
      erfolg: () => wirksam
        ? `Die Nachricht zu ${n.vorgangsnummer} ist als erledigt vermerkt.`
        : `Der Nachweis zu ${n.vorgangsnummer} ist vermerkt. Eine andere, zeichnungsberechtigte Person muss ihn bestätigen.`
    });
  }

  bestaetigen(n) {
    const geprueft = element('input', { type: 'checkbox', required: true });
    return this.formular(n, {
      beschriftung: 'Nachweis bestätigen',
      felder: [element('label', { class: 'register-schalter akte-feld' }, [geprueft, 'Ich habe den Nachweis geprüft.'])],
      absenden: 'Bestätigen',
      tat: () => this.seite.tue(`/nachrichten/${encodeURIComponent(n.id)}/bestaetigen`),
      erfolg: () => `Die Nachricht zu ${n.vorgangsnummer} ist erledigt.`
    });
  }

  /** A form that is closed before the list is brought up to date, so that its row may change. */
  formular(n, { beschriftung, felder, absenden, tat, erfolg }) {
    const stueck = aufklappformular({
      beschriftung,
      name: `${n.register}, ${n.vorgangsnummer}`,
      felder,
      absenden,
      bei: async () => {
        let satz = '';
        const gelungen = await this.seite.fuehreAus(async () => {
          await tat();
          satz = erfolg();
          stueck.formular.hidden = true;
          stueck.knopf.setAttribute('aria-expanded', 'false');
        }, '');
        if (gelungen) {
          this.seite.zeige(satz, 'erfolg');
        }
      }
    });
    return stueck;
  }
}

function wahl(optionen) {
  const liste = auswahl(optionen);
  liste.required = false;
  liste.firstElementChild.remove();
  return liste;
}
