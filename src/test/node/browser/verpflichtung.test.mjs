// A Verpflichtungserklärung with a security: two people, from the wish to the numbered form, in the real Tasklist.
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
  vorgang = await sendeAntrag('verpflichtung-besuch');
  sachbearbeitung = await Tasklist.oeffne(browser);
  await sachbearbeitung.meldeAn('sachbearbeitung-musterstadt', 'demo');
  zeichnung = await Tasklist.oeffne(browser);
  await zeichnung.meldeAn('zeichnung-musterstadt', 'demo');
});
after(() => browser?.close());

async function pruefe(tasklist, name) {
  await tasklist.bild(`verpflichtung-${name}`);
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

describe('a Verpflichtungserklärung', { concurrency: false }, () => {
  schritt('who declares for whom', async () => {
    await oeffne(sachbearbeitung, 'Neueingänge', 'Verpflichtete und Gäste feststellen');
    assert.match(await sachbearbeitung.seite.locator('.fjs-container').innerText(), /Aydoğan.*Verpflichtungserklärung/);
    await pruefe(sachbearbeitung, '1-feststellen');
    await sachbearbeitung.fuelle({
      'Wer verpflichtet sich?': 'ein Mensch',
      'Vorgelegter Ausweis': 'Personalausweis',
      'Nummer des Ausweises': 'L01X00T47',
      'Handlungsfähig oder mit Vertretungsmacht?': 'ja',
      'Wohnsitz oder Sitz in Deutschland?': 'ja',
      'Aufenthaltsrechtlicher Status': 'Deutsche oder Deutscher'
    });
    await pruefe(sachbearbeitung, '2-festgestellt');
    await sachbearbeitung.schliesseAb();
  });

  schritt('what the person can bear', async () => {
    await oeffne(sachbearbeitung, 'Offene Aufgaben', 'Leistungsfähigkeit feststellen');
    await sachbearbeitung.fuelle({
      'Nachweise des Einkommens': 'aktuell und vollständig',
      'Nettoeinkommen im Monat': '1600',
      'Personen, denen Unterhalt geleistet wird': '0',
      'Von der Behörde verlangter Betrag im Monat': '500',
      'Bezieht die Person Leistungen nach SGB II oder XII?': 'nein',
      'Ist Sicherheit geleistet?': 'ja',
      'Welche Sicherheit, in welcher Höhe?': 'Sperrkonto über 6.000 Euro'
    });
    await pruefe(sachbearbeitung, '3-leistungsfaehigkeit');
    await sachbearbeitung.schliesseAb();
  });

  schritt('proposed and signed by a second person', async () => {
    await oeffne(sachbearbeitung, 'Offene Aufgaben', 'Entgegennahme vorschlagen');
    await pruefe(sachbearbeitung, '4-vorschlag');
    await sachbearbeitung.schliesseAb();
    await oeffne(zeichnung, 'Zur Zeichnung', 'Vorschlag zeichnen');
    await pruefe(zeichnung, '5-zeichnen');
    await zeichnung.fuelle({
      'Ergebnis und Begründung': 'einverstanden',
      'Rechtsgrundlage und Prüfung': 'einverstanden',
      Gebühr: 'einverstanden'
    });
    await zeichnung.schliesseAb();
  });

  schritt('declared on the numbered form', async () => {
    await oeffne(sachbearbeitung, 'Offene Aufgaben', 'Erklärung entgegennehmen');
    await sachbearbeitung.fuelle({
      'Nummer des Vordrucks': `VE ${vorgang.slice(-6)}`,
      'Unbrauchbare Vordrucke': `VE ${vorgang.slice(-6)}X; verschrieben`,
      'Eigenhändig unterschrieben, Ausweis gesehen, über die Haftung belehrt (§ 68 AufenthG)': true
    });
    await pruefe(sachbearbeitung, '6-erklaerung');
    await sachbearbeitung.schliesseAb();
  });

  schritt('the entry of the guest is watched', async () => {
    await oeffne(sachbearbeitung, 'Offene Aufgaben', 'Einreise feststellen');
    await pruefe(sachbearbeitung, '7-einreise');
    await sachbearbeitung.reiter('Akte');
    await sachbearbeitung.seite.locator('.akte').getByText('Verpflichtungserklärung (Abdruck)').first().waitFor();
    await sachbearbeitung.bild('verpflichtung-8-akte');
    await sachbearbeitung.reiter('Formular');
    await sachbearbeitung.fuelle({ 'Ist der Gast mit dieser Erklärung eingereist?': 'nein, und er wird es nicht' });
    await sachbearbeitung.schliesseAb();
  });

  test('no script error', () => {
    assert.deepEqual([...sachbearbeitung.fehler, ...zeichnung.fehler], []);
  });
});
