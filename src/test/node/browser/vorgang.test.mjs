// One case from the application to the handed-out card, worked by two people in the real Tasklist.
// Needs the running application of the demonstration (AMTSWEG_URL, default http://127.0.0.1:8080).
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { sendeAntrag } from './antrag.mjs';
import { starte } from './chromium.mjs';
import { abgeschnittenes, pruefeDeutsch, pruefeZugaenglich } from './pruefungen.mjs';
import { Tasklist } from './tasklist.mjs';

const PASSWORT = 'demo';
const FILTER_SACHBEARBEITUNG = ['Neueingänge', 'Meine Vorgänge', 'Offene Aufgaben', 'Wartet auf Register', 'Wartet auf Unterlagen', 'Überfällig'];
const FILTER_ZEICHNUNG = ['Meine Vorgänge', 'Zur Zeichnung', 'Überfällig'];

let browser;
let sachbearbeitung;
let zeichnung;
let vorgang;
let bildnummer = 0;
let gescheitert = null;

before(async () => {
  browser = await starte();
  vorgang = await sendeAntrag('paragraf-18g-regelfall');
});
after(() => browser?.close());

function dateiname(name) {
  const ascii = name.toLowerCase().replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue').replaceAll('ß', 'ss');
  return ascii.replaceAll(/[^a-z0-9]+/g, '-');
}

async function pruefeBild(tasklist, name, bereich) {
  bildnummer += 1;
  await tasklist.bild(`vorgang-${String(bildnummer).padStart(2, '0')}-${dateiname(name)}`);
  await pruefeDeutsch(tasklist.seite, name);
  await pruefeZugaenglich(tasklist.seite, name, bereich);
  assert.deepEqual(await abgeschnittenes(tasklist.seite, bereich), [], `cut off: ${name}`);
}

async function erledige(tasklist, filter, aufgabe, werte) {
  await tasklist.waehleFilter(filter);
  await tasklist.oeffneAufgabe(aufgabe, vorgang);
  await tasklist.uebernimm();
  await pruefeBild(tasklist, aufgabe, '.fjs-container');
  await tasklist.fuelle(werte);
  await pruefeBild(tasklist, `${aufgabe} ausgefüllt`, '.fjs-container');
  await tasklist.schliesseAb();
}

const heute = () => new Date().toLocaleDateString('de-DE', { timeZone: 'Europe/Berlin', day: '2-digit', month: '2-digit', year: 'numeric' });

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

describe('a case with two people', { concurrency: false }, () => {
  schritt('the caseworker logs in and finds the prepared lists', async () => {
    sachbearbeitung = await Tasklist.oeffne(browser);
    await pruefeDeutsch(sachbearbeitung.seite, 'login');
    await sachbearbeitung.bild('vorgang-00-anmeldung');
    await sachbearbeitung.meldeAn('sachbearbeitung-musterstadt', PASSWORT);
    assert.deepEqual(await sachbearbeitung.filter(), FILTER_SACHBEARBEITUNG);
  });

  schritt('the card names case, person and purpose; the form says what is missing', async () => {
    await sachbearbeitung.waehleFilter('Neueingänge');
    const karte = await sachbearbeitung.karte('Unterlagen prüfen', vorgang);
    assert.match(karte, /Yıldırım/);
    await sachbearbeitung.oeffneAufgabe('Unterlagen prüfen', vorgang);
    await sachbearbeitung.uebernimm();
    assert.match(await sachbearbeitung.seite.locator('.fjs-container').innerText(), new RegExp(`Vorgang ${vorgang}.*Yıldırım`));
    assert.match(await sachbearbeitung.erwarteAblehnung(), /Bitte prüfen Sie die rot beschriebenen Felder/);
  });

  schritt('the tab Akte shows facts with their source and the documents', async () => {
    await sachbearbeitung.reiter('Akte');
    const akte = sachbearbeitung.seite.locator('.akte');
    await akte.getByRole('heading', { name: `Vorgang ${vorgang}` }).waitFor();
    await akte.getByText('mit dem Dokumentenmanagement verglichen').waitFor();
    await pruefeBild(sachbearbeitung, 'Akte', '.akte');
    assert.match(await akte.innerText(), /Musterbank Aktiengesellschaft/);
    assert.ok((await akte.getByRole('region', { name: 'Prüfdokumente' }).getByRole('row').count()) > 1);
    await pruefeDeutschReiter('Historie');
    await pruefeDeutschReiter('Beschreibung');
    await sachbearbeitung.reiter('Formular');
  });

  async function pruefeDeutschReiter(name) {
    await sachbearbeitung.reiter(name);
    await sachbearbeitung.seite.waitForLoadState('networkidle');
    await sachbearbeitung.bild(`reiter-${dateiname(name)}`);
    await pruefeDeutsch(sachbearbeitung.seite, `tab ${name}`);
  }

  schritt('documents complete', async () => {
    await sachbearbeitung.fuelle({ 'Ergebnis der Prüfung': 'Vollständig, der Antrag kann bearbeitet werden' });
    const verzicht = sachbearbeitung.feld('Warum genügt es ohne die fehlenden Unterlagen?');
    if (await verzicht.isVisible()) {
      await sachbearbeitung.fuelle({ 'Warum genügt es ohne die fehlenden Unterlagen?': 'Das Original wurde am Schalter vorgelegt.' });
    }
    await sachbearbeitung.schliesseAb();
  });

  schritt('identity and biometrics', () =>
    erledige(sachbearbeitung, 'Offene Aufgaben', 'Identität und Biometrie feststellen', {
      'Nachgewiesen durch': 'Gültiger Pass',
      'Nummer des Dokuments': 'U23871450',
      'Dokument gültig bis': '14.06.2030',
      Lichtbild: 'Vom Fotodienstleister übermittelt',
      Fingerabdrücke: 'Erfasst',
      Unterschrift: 'Erfasst',
      'Aufenthalt bei Antragstellung': 'Mit nationalem Visum (§ 6 Abs. 3 AufenthG)',
      'Titel oder rechtmäßiger Aufenthalt bis': '31.12.2026'
    }));

  schritt('certificate of the application’s effect', () =>
    erledige(sachbearbeitung, 'Offene Aufgaben', 'Bescheinigung aushändigen', {
      'Seriennummer des Vordrucks': `F${String(Date.now()).slice(-8)}`,
      'Ausgehändigt am': heute()
    }));

  schritt('facts', () =>
    erledige(sachbearbeitung, 'Offene Aufgaben', 'Sachverhalt feststellen', {
      'Qualifizierte Beschäftigung': 'Ja',
      'Abschluss anerkannt oder vergleichbar': 'Ja',
      Berufsausübungserlaubnis: 'Nicht erforderlich',
      'Lebensunterhalt gesichert': 'Ja',
      Ausweisungsinteresse: 'Keines'
    }));

  schritt('why no other legal basis, what is still unknown, and a note of a phone call', async () => {
    await sachbearbeitung.waehleFilter('Offene Aufgaben');
    await sachbearbeitung.oeffneAufgabe('Rechtsgrundlage festlegen', vorgang);
    await sachbearbeitung.reiter('Akte');
    const akte = sachbearbeitung.seite.locator('.akte');
    await akte.getByText('Warum keine andere?').click();
    await akte.getByText('Erste Voraussetzung, die fehlt').waitFor();
    await akte.getByText(/^\d+ Fakten anzeigen$/).click();
    await akte.getByRole('button', { name: 'Fakten übernehmen' }).waitFor();
    await akte.getByRole('button', { name: 'Vermerk schreiben' }).click();
    await akte.getByRole('textbox', { name: 'Vermerk' }).fill('Arbeitgeber bestätigt den Arbeitsbeginn.');
    await pruefeBild(sachbearbeitung, 'Akte Rechtsgrundlagen', '.akte');
    await akte.getByRole('button', { name: 'Vermerk speichern' }).click();
    await akte.getByText('Telefonvermerk: Arbeitgeber bestätigt den Arbeitsbeginn.').waitFor();
    await sachbearbeitung.reiter('Formular');
  });

  schritt('legal basis, after the registers have answered', () =>
    erledige(sachbearbeitung, 'Offene Aufgaben', 'Rechtsgrundlage festlegen', {
      'Was möchten Sie tun?': 'Rechtsgrundlage festlegen',
      Rechtsgrundlage: /§ 18g Abs\. 1 Satz 1 AufenthG/
    }));

  schritt('proposal', () => erledige(sachbearbeitung, 'Offene Aufgaben', 'Entscheidung vorschlagen', {}));

  schritt('the approver rejects one point', async () => {
    zeichnung = await Tasklist.oeffne(browser);
    await zeichnung.meldeAn('zeichnung-musterstadt', PASSWORT);
    assert.deepEqual(await zeichnung.filter(), FILTER_ZEICHNUNG);
    await erledige(zeichnung, 'Zur Zeichnung', 'Entscheidung zeichnen', {
      Ergebnis: 'Ja, einverstanden',
      Rechtsgrundlage: 'Ja, einverstanden',
      Geltungsdauer: 'Nein, zurück an die Sachbearbeitung',
      Nebenbestimmungen: 'Ja, einverstanden',
      Gebühr: 'Ja, einverstanden',
      'Was ist zu ändern?': 'Der Pass läuft vorher ab, bitte auf 36 Monate kürzen.'
    });
  });

  schritt('only the rejected point can be changed', async () => {
    await sachbearbeitung.waehleFilter('Offene Aufgaben');
    await sachbearbeitung.oeffneAufgabe('Entscheidung vorschlagen', vorgang);
    await sachbearbeitung.uebernimm();
    await pruefeBild(sachbearbeitung, 'Beanstandung', '.fjs-container');
    assert.match(await sachbearbeitung.seite.locator('.fjs-container').innerText(), /auf 36 Monate kürzen/);
    assert.equal(await sachbearbeitung.feld('Gebühr').locator('input').first().getAttribute('readonly'), '');
    await sachbearbeitung.fuelle({ Geltungsdauer: '36' });
    await sachbearbeitung.schliesseAb();
  });

  schritt('the approver signs', () =>
    erledige(zeichnung, 'Zur Zeichnung', 'Entscheidung zeichnen', { Geltungsdauer: 'Ja, einverstanden' }));

  schritt('a wrong serial number is refused with a sentence, the right one hands out the card', async () => {
    await sachbearbeitung.waehleFilter('Offene Aufgaben');
    await sachbearbeitung.oeffneAufgabe('Karte aushändigen', vorgang);
    await sachbearbeitung.reiter('Akte');
    await sachbearbeitung.seite.locator('.akte').getByRole('button', { name: 'Korrektur erfassen' }).first().click();
    await pruefeBild(sachbearbeitung, 'Korrektur', '.akte');
    await sachbearbeitung.reiter('Formular');
    await sachbearbeitung.uebernimm();
    await pruefeBild(sachbearbeitung, 'Karte', '.fjs-container');
    const uebersicht = await sachbearbeitung.seite.locator('.fjs-container').innerText();
    const [, seriennummer] = uebersicht.match(/Seriennummer\D*?\b([A-Z0-9]{9})\b/) ?? assert.fail(`no serial number: ${uebersicht}`);
    await sachbearbeitung.fuelle({ 'Seriennummer der Karte': 'FALSCH123', 'Ausgehändigt am': heute() });
    assert.match(await sachbearbeitung.erwarteAblehnung(), new RegExp(`Nicht abgeschlossen.*${seriennummer}`));
    await pruefeDeutsch(sachbearbeitung.seite, 'refusal');
    await sachbearbeitung.fuelle({
      'Seriennummer der Karte': seriennummer,
      'Die Person bestätigt, dass sie den PIN-Brief erhalten hat': true
    });
    await sachbearbeitung.schliesseAb();
  });

  schritt('starting a case at the counter, and the help of shortcuts, are German too', async () => {
    const { seite } = sachbearbeitung;
    await seite.locator('.start-process-action a').click();
    await seite.getByText('Antrag persönlich aufnehmen').first().click();
    await seite.locator('.modal-dialog .fjs-form-field').first().waitFor();
    await pruefeBild(sachbearbeitung, 'Antrag am Schalter', '.modal-dialog .fjs-container');
    await seite.getByRole('button', { name: 'Schließen' }).last().click();
    await seite.locator('.modal-dialog').waitFor({ state: 'detached' });
    await seite.locator('a.showShortcutHelp').click();
    await seite.locator('.modal-dialog').waitFor();
    await pruefeDeutsch(seite, 'shortcuts');
  });

  schritt('no script error on any page', () => {
    assert.deepEqual([...sachbearbeitung.fehler, ...zeichnung.fehler], []);
  });
});
