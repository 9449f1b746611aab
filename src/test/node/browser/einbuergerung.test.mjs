// A naturalisation: two people, from the application to the handed-over certificate, in the real Tasklist.
// Needs the running application of the demonstration (AMTSWEG_URL, default http://127.0.0.1:8080).
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { sendeAntrag } from './antrag.mjs';
import { starte } from './chromium.mjs';
import { abgeschnittenes, pruefeDeutsch, pruefeZugaenglich } from './pruefungen.mjs';
import { Tasklist } from './tasklist.mjs';

let browser;
let vorgang;
let sachbearbeitung;
let zeichnung;
let gescheitert = null;

before(async () => {
  browser = await starte();
  vorgang = await sendeAntrag('einbuergerung-fuenf-jahre');
  sachbearbeitung = await Tasklist.oeffne(browser);
  await sachbearbeitung.meldeAn('staatsangehoerigkeit-musterstadt', 'demo');
  zeichnung = await Tasklist.oeffne(browser);
  await zeichnung.meldeAn('urkunde-musterstadt', 'demo');
});
after(() => browser?.close());

async function pruefe(tasklist, name) {
  await tasklist.bild(`einbuergerung-${name}`);
  await pruefeDeutsch(tasklist.seite, name);
  await pruefeZugaenglich(tasklist.seite, name, '.fjs-container');
  assert.deepEqual(await abgeschnittenes(tasklist.seite, '.fjs-container'), [], `cut off: ${name}`);
}

/** A step of the case; after a failed one the following cannot work and fail at once. */
function schritt(name, tat) {
  test(name, async () => {
    assert.equal(gescheitert, null, 'an earlier step failed');
    try {
      await tat();
    } catch (fehler) {
      gescheitert = name;
      throw fehler;
    }
  });
}

async function oeffne(tasklist, filter, aufgabe) {
  await tasklist.waehleFilter(filter);
  await tasklist.oeffneAufgabe(aufgabe, vorgang);
  await tasklist.uebernimm();
}

describe('a naturalisation', { concurrency: false }, () => {
  schritt('the documents are there', async () => {
    await oeffne(sachbearbeitung, 'Neueingänge', 'Unterlagen prüfen');
    assert.match(await sachbearbeitung.seite.locator('.fjs-container').innerText(), /Okonkwo.*Einbürgerung/);
    await pruefe(sachbearbeitung, '1-unterlagen');
    await sachbearbeitung.fuelle({ 'Ergebnis der Prüfung': 'Vollständig, der Antrag kann bearbeitet werden' });
    await sachbearbeitung.schliesseAb();
  });

  schritt('identity and residence', async () => {
    await oeffne(sachbearbeitung, 'Offene Aufgaben', 'Identität klären');
    await sachbearbeitung.fuelle({
      'Stufe des Nachweises': '1 – Pass oder anerkannter Passersatz, anderes Ausweispapier mit Lichtbild',
      'Vorgelegte Nachweise': 'Reisepass A01234567, Lagos',
      'Identität und Staatsangehörigkeit geklärt?': 'ja'
    });
    await pruefe(sachbearbeitung, '2-identitaet');
    await sachbearbeitung.schliesseAb();
    await oeffne(sachbearbeitung, 'Offene Aufgaben', 'Aufenthalt feststellen');
    await sachbearbeitung.fuelle({
      'Rechtmäßiger gewöhnlicher Aufenthalt heute?': 'ja',
      'Aufenthaltsrecht heute': 'Niederlassungserlaubnis'
    });
    await pruefe(sachbearbeitung, '3-aufenthalt');
    await sachbearbeitung.schliesseAb();
  });

  schritt('what else the law asks for', async () => {
    await oeffne(sachbearbeitung, 'Offene Aufgaben', 'Voraussetzungen feststellen');
    await sachbearbeitung.fuelle({
      'Handlungsfähig oder vertreten?': 'handlungsfähig',
      'Ehe oder Lebenspartnerschaft mit einer oder einem Deutschen': 'keine',
      'Mit mehreren zugleich verheiratet?': 'nein',
      'Eigene Wohnung oder Unterkommen?': 'ja',
      'Leistungen nach SGB II oder XII?': 'nein',
      'Vor 1974 angeworben oder Vertragsarbeitnehmer?': 'nein',
      'Nachgewiesene Deutschkenntnisse': 'B1',
      'Ausnahme bei der Sprache': 'keine',
      'Einbürgerungstest oder gleichwertiger Nachweis?': 'ja'
    });
    await pruefe(sachbearbeitung, '4-voraussetzungen');
    await sachbearbeitung.schliesseAb();
  });

  schritt('what others answered, and the interview', async () => {
    await oeffne(sachbearbeitung, 'Offene Aufgaben', 'Auskünfte auswerten');
    await sachbearbeitung.fuelle({
      'Verurteilung im Ausland?': 'nein',
      'Ermittlungs- oder Strafverfahren anhängig?': 'nein',
      'Ausweisungsinteresse nach § 54 Abs. 1 Nr. 2 oder 4 AufenthG?': 'nein',
      'Sperrfrist nach § 35a StAG?': 'keine'
    });
    await pruefe(sachbearbeitung, '5-auskuenfte');
    await sachbearbeitung.schliesseAb();
    await oeffne(sachbearbeitung, 'Offene Aufgaben', 'Einbürgerungsgespräch führen');
    await sachbearbeitung.fuelle({
      'Bekenntnis und Loyalitätserklärung abgegeben?': 'ja',
      'Anhaltspunkte, dass das Bekenntnis unrichtig ist?': 'nein',
      'Wird die Gleichberechtigung von Mann und Frau missachtet?': 'nein',
      'Verlauf des Gesprächs': 'Flüssige Verständigung, keine Auffälligkeiten.'
    });
    await pruefe(sachbearbeitung, '6-gespraech');
    await sachbearbeitung.schliesseAb();
  });

  schritt('proposed and signed by a second person', async () => {
    await oeffne(sachbearbeitung, 'Offene Aufgaben', 'Entscheidung vorschlagen');
    await pruefe(sachbearbeitung, '7-vorschlag');
    await sachbearbeitung.schliesseAb();
    await oeffne(zeichnung, 'Zur Zeichnung', 'Vorschlag zeichnen');
    await pruefe(zeichnung, '8-zeichnen');
    await zeichnung.fuelle({
      'Ergebnis und Begründung': 'einverstanden',
      'Rechtsgrundlage und Prüfung': 'einverstanden',
      Gebühr: 'einverstanden'
    });
    await zeichnung.schliesseAb();
  });

  schritt('the certificate is made out and handed over', async () => {
    await oeffne(sachbearbeitung, 'Offene Aufgaben', 'Urkunde ausfertigen');
    const tag = new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10).split('-').reverse().join('.');
    await sachbearbeitung.fuelle({ 'Nummer der Urkunde': `EU ${vorgang.slice(-6)}`, 'Tag der Aushändigung': tag });
    await pruefe(sachbearbeitung, '9-urkunde');
    await sachbearbeitung.schliesseAb();
    await oeffne(sachbearbeitung, 'Offene Aufgaben', 'Urkunde aushändigen');
    await sachbearbeitung.fuelle({
      'Wurde die Urkunde ausgehändigt?': 'ja',
      'Das feierliche Bekenntnis ist abgegeben (entfällt bei gesetzlich vertretenen Personen)': true,
      'Der Empfang der Urkunde ist mit Unterschrift bestätigt': true,
      'Seit der Entscheidung ist nichts bekannt geworden, was ihr entgegensteht': true
    });
    await pruefe(sachbearbeitung, '10-aushaendigung');
    await sachbearbeitung.schliesseAb();
  });

  schritt('others are told', async () => {
    await oeffne(sachbearbeitung, 'Offene Aufgaben', 'Übrige Mitteilungen erledigen');
    await sachbearbeitung.fuelle({ Vermerk: 'Alle Stellen schriftlich unterrichtet.' });
    await pruefe(sachbearbeitung, '11-mitteilungen');
    await sachbearbeitung.reiter('Akte');
    await sachbearbeitung.seite.locator('.akte').getByText('Druckdaten der Einbürgerungsurkunde').first().waitFor();
    await sachbearbeitung.bild('einbuergerung-12-akte');
    await sachbearbeitung.reiter('Formular');
    await sachbearbeitung.fuelle({ Vermerk: 'Alle Stellen schriftlich unterrichtet.' });
    await sachbearbeitung.schliesseAb();
  });

  test('no script error', () => {
    assert.deepEqual([...sachbearbeitung.fehler, ...zeichnung.fehler], []);
  });
});
