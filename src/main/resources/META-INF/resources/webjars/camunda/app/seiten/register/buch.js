// The Postausgangsbuch: everything that has left the authority, with its number.
import { element, feld, neueId } from '../../tasklist/scripts/akte/bausteine.js';
import { zeitpunkt } from '../../tasklist/scripts/akte/worte.js';
import { Liste } from './liste.js';
import { anzahl, bereich, Blaettern, klein } from './teile.js';

const SPALTEN = ['Nummer', 'Gesendet', 'Empfänger', 'Vorgang', 'Verantwortlich', 'Stand'];

export class Buch {
  constructor(seite) {
    this.seite = seite;
    this.nummer = 0;
    this.abruf = 0;
    this.gesucht = '';
    this.suche = element('input', { type: 'search', class: 'form-control', maxlength: '20', autocomplete: 'off', placeholder: 'AW-2026-000123' });
    this.umfang = element('p', { 'aria-live': 'polite' });
    this.liste = new Liste({
      beschriftung: 'Postausgangsbuch, das Neueste zuerst',
      spalten: SPALTEN,
      schluessel: ({ buchnummer }) => buchnummer,
      baue: zeile,
      leer: 'Keine Nachricht in dieser Auswahl.'
    });
    this.blaettern = new Blaettern('Postausgangsbuch', (nummer) => this.gehe(nummer));
    this.tabelle = element('a', { class: 'btn btn-default', download: true }, ['Als Tabelle herunterladen (CSV)']);
    this.element = bereich('Postausgangsbuch', [this.aufklappen(), this.inhalt]);
  }

  aufklappen() {
    const id = neueId('buch');
    const formular = element('form', { class: 'register-filter', role: 'search' }, [
      feld('Vorgangsnummer', this.suche),
      element('button', { type: 'submit', class: 'btn btn-default' }, ['Suchen']),
      this.tabelle
    ]);
    formular.addEventListener('submit', (ereignis) => {
      ereignis.preventDefault();
      this.gesucht = this.suche.value.trim();
      this.gehe(0);
    });
    this.inhalt = element('div', { id, class: 'register-buch', hidden: true }, [formular, this.umfang, this.liste.element, this.blaettern.element]);
    const knopf = element('button', { type: 'button', class: 'btn btn-default', 'aria-expanded': 'false', 'aria-controls': id }, ['Postausgangsbuch aufschlagen']);
    knopf.addEventListener('click', () => {
      this.inhalt.hidden = !this.inhalt.hidden;
      knopf.setAttribute('aria-expanded', String(!this.inhalt.hidden));
      knopf.textContent = this.inhalt.hidden ? 'Postausgangsbuch aufschlagen' : 'Postausgangsbuch zuklappen';
      this.gehe(this.nummer);
    });
    return knopf;
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
    if (this.inhalt.hidden) {
      return;
    }
    this.tabelle.href = this.seite.adresse(this.seite.abfrage('/postausgangsbuch/tabelle.csv', {}));
    this.abruf += 1;
    const abruf = this.abruf;
    const ergebnis = await this.seite.hole(this.seite.abfrage('/postausgangsbuch', { suche: this.gesucht, seite: this.nummer }));
    if (abruf !== this.abruf) {
      return;
    }
    this.nummer = ergebnis.seite;
    this.liste.zeige(ergebnis.eintraege);
    this.blaettern.zeige(ergebnis);
    const text = anzahl(ergebnis.anzahl, 'Eintrag', 'Einträge');
    if (this.umfang.textContent !== text) {
      this.umfang.textContent = text;
    }
  }
}

function zeile(z) {
  return [
    String(z.buchnummer),
    [zeitpunkt(z.gesendet), z.uebermittelt && zeitpunkt(z.uebermittelt) !== zeitpunkt(z.gesendet) ? klein(`übermittelt ${zeitpunkt(z.uebermittelt)}`) : null],
    [z.register, klein(z.nachricht)],
    z.vorgangsnummer,
    z.verantwortlich,
    z.zustand
  ];
}
