// The page Register while the Ausländerzentralregister is off: what it says, what survives its refreshing, what can be done.
// Needs the running application of the demonstration (AMTSWEG_URL, and AMTSWEG_AZR for its simulator's switch).
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { sendeAntrag } from './antrag.mjs';
import { BASIS, starte } from './chromium.mjs';
import { abgeschnittenes, pruefeDeutsch, pruefeZugaenglich } from './pruefungen.mjs';
import { Tasklist } from './tasklist.mjs';

const AZR = process.env.AMTSWEG_AZR ?? 'http://127.0.0.1:18081';
const VERZICHT = 'Warum genügt es ohne die fehlenden Unterlagen?';
const GRUND = 'Das Register ist laut Hotline wieder da.';

const NACHRICHTEN = [
  {
    id: '6f1c9a52-4c52-4d6b-9d3c-3c3f7f0d7a01', buchnummer: 71, vorgangsnummer: 'AW-2026-000777', aufgabe: null, register: 'Ausländerzentralregister',
    nachricht: 'Meldung (090010)', seit: '2026-11-20T08:05:00Z', versuche: 12, naechster: 'im Tageslauf ab 20:00 Uhr, oder sobald das Register da ist',
    stand: 'ZURUECKGESTELLT', zustand: 'ist für den Tageslauf zurückgestellt', fehler: 'Das Ausländerzentralregister hat nicht rechtzeitig geantwortet.',
    fehlerOriginal: 'java.util.concurrent.TimeoutException', nachweis: 'Fax vom 22.11.2026, bestätigt von Frau Groß', nachweisVon: 'Sabine Sachbearbeiter',
    erneut: false, vonHand: false, vonHandNicht: null, zweitePerson: true, bestaetigen: true
  },
  {
    id: '6f1c9a52-4c52-4d6b-9d3c-3c3f7f0d7a02', buchnummer: null, vorgangsnummer: 'AW-2026-000778', aufgabe: null, register: 'Kartenhersteller',
    nachricht: 'Bestellung der Karte', seit: '2026-11-21T08:05:00Z', versuche: 1, naechster: 'erst wenn Sie es sagen', stand: 'UNGEKLAERT', zustand: 'ist ungeklärt',
    fehler: 'Die Verbindung brach ab. Ob die Nachricht angekommen ist, steht nicht fest; bitte klären Sie es mit dem Partner.', fehlerOriginal: null,
    nachweis: null, nachweisVon: null, erneut: false, vonHand: false, vonHandNicht: null, zweitePerson: true, bestaetigen: false
  }
];

let browser;
let tasklist;
let seite;
let vorgang;

before(async () => {
  browser = await starte();
  vorgang = await sendeAntrag('paragraf-18g-regelfall');
});
after(async () => {
  await schalte('AN');
  await browser?.close();
});

async function schalte(zustand) {
  const antwort = await fetch(`${AZR}/_simulator/zustand`, { method: 'POST', body: JSON.stringify({ zustand }) });
  assert.ok(antwort.ok, `switch of the register: ${antwort.status}`);
}

/** The row of a table in which the text stands. */
const zeile = (bereich, text) => seite.getByRole('region', { name: bereich }).getByRole('row').filter({ hasText: text });
const azr = () => zeile('Register und Partner', 'Ausländerzentralregister');
const nachricht = () => zeile('Nachrichten, die ältesten', vorgang);
const stand = () => seite.locator('.register-stand').innerText();

async function pruefe(name) {
  for (const width of [1280, 400]) {
    await seite.setViewportSize({ width, height: 900 });
    await tasklist.bild(`register-${name}-${width}`);
    await pruefeZugaenglich(seite, `${name} at ${width}`, 'body');
    assert.deepEqual(await abgeschnittenes(seite, 'body'), [], `cut off: ${name} at ${width}`);
    const breite = await seite.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(breite <= width, `wider than the screen: ${name} at ${width}: ${breite}`);
  }
  await seite.setViewportSize({ width: 1280, height: 900 });
  await pruefeDeutsch(seite, name);
}

/** Moves the focus forward until it is there, as somebody without a mouse does. */
async function tabbeBis(ziel) {
  for (let schritt = 0; schritt < 120; schritt += 1) {
    if (await ziel.evaluate((element) => element === document.activeElement)) {
      return;
    }
    await seite.keyboard.press('Tab');
  }
  assert.fail('not reachable by keyboard');
}

describe('the page Register', { concurrency: false }, () => {
  test('a case comes to the register, which is off', async () => {
    tasklist = await Tasklist.oeffne(browser);
    seite = tasklist.seite;
    await tasklist.meldeAn('sachbearbeitung-musterstadt', 'demo');
    await tasklist.waehleFilter('Neueingänge');
    await tasklist.oeffneAufgabe('Unterlagen prüfen', vorgang);
    await tasklist.uebernimm();
    await tasklist.fuelle({ 'Ergebnis der Prüfung': 'Vollständig, der Antrag kann bearbeitet werden' });
    if (await tasklist.feld(VERZICHT).isVisible()) {
      await tasklist.fuelle({ [VERZICHT]: 'Das Original wurde am Schalter vorgelegt.' });
    }
    await tasklist.schliesseAb();
    await schalte('AUS');
    await tasklist.waehleFilter('Offene Aufgaben');
    await tasklist.oeffneAufgabe('Identität und Biometrie feststellen', vorgang);
    await tasklist.uebernimm();
    await tasklist.fuelle({
      'Nachgewiesen durch': 'Gültiger Pass',
      'Nummer des Dokuments': 'U23871450',
      'Dokument gültig bis': '14.06.2030',
      Lichtbild: 'Vom Fotodienstleister übermittelt',
      Fingerabdrücke: 'Erfasst',
      Unterschrift: 'Erfasst',
      'Aufenthalt bei Antragstellung': 'Mit nationalem Visum (§ 6 Abs. 3 AufenthG)',
      'Titel oder rechtmäßiger Aufenthalt bis': '31.12.2026'
    });
    await tasklist.schliesseAb();
  });

  test('the page says so by itself, and what happens next', async () => {
    await seite.getByRole('link', { name: /^Register/ }).click();
    await seite.getByRole('heading', { name: 'Register', level: 1 }).waitFor();
    await azr().filter({ hasText: /unterbrochen seit \d\d:\d\d Uhr, nächste Probe/ }).waitFor({ timeout: 60_000 });
    await nachricht().filter({ hasText: 'Das Ausländerzentralregister ist gestört' }).waitFor({ timeout: 30_000 });
    assert.match(await nachricht().innerText(), /wartet auf die Übermittlung[\s\S]*sobald das Register wieder da ist/);
    await pruefe('unterbrochen');
  });

  test('the case number leads to the task', async () => {
    const ziel = await nachricht().getByRole('link', { name: vorgang }).getAttribute('href');
    const neue = await seite.context().newPage();
    await neue.goto(new URL(ziel, seite.url()).href);
    await neue.locator('h2.task').filter({ hasText: 'Antwort abwarten' }).waitFor();
    await neue.close();
  });

  test('what somebody is typing survives the refreshing', async () => {
    await nachricht().getByRole('button', { name: /^Erneut senden/ }).first().click();
    const grund = nachricht().getByRole('textbox', { name: 'Warum?' });
    await grund.fill('Halb geschr');
    const vorher = await stand();
    const ende = Date.now() + 40_000;
    while ((await stand()) === vorher) {
      assert.ok(Date.now() < ende, 'the page does not refresh itself');
      await new Promise((weiter) => { setTimeout(weiter, 250); });
    }
    await seite.keyboard.type('ieben');
    assert.equal(await grund.inputValue(), 'Halb geschrieben');
    await pruefe('formular');
    await seite.keyboard.press('Escape');
  });

  test('a reason that says nothing is refused with a sentence, the message stays', async () => {
    await nachricht().getByRole('button', { name: /^Erneut senden/ }).first().click();
    await nachricht().getByRole('textbox', { name: 'Warum?' }).fill('        ');
    await nachricht().getByRole('button', { name: 'Erneut senden', exact: true }).click();
    await seite.getByRole('alert').filter({ hasText: 'Bitte begründen Sie, warum die Nachricht erneut gesendet wird.' }).waitFor();
    await pruefe('abgelehnt');
    await nachricht().getByRole('button', { name: 'Abbrechen' }).click();
  });

  test('sending many again shows first which ones and does nothing', async () => {
    await seite.getByLabel('Vorgangsnummer').first().fill(vorgang);
    await seite.getByRole('button', { name: 'Suchen' }).first().click();
    await seite.getByText('1 Nachricht', { exact: true }).waitFor();
    await seite.getByRole('button', { name: 'Diese Auswahl erneut senden' }).click();
    await seite.getByRole('heading', { name: 'Vorschau: Noch ist nichts gesendet.' }).waitFor();
    assert.match(await seite.locator('.register-vorschau').innerText(), new RegExp(`1 Nachricht geht noch einmal hinaus[\\s\\S]*${vorgang}, Ausländerzentralregister`));
    await pruefe('vorschau');
    await seite.keyboard.press('Escape');
    assert.equal(await seite.locator('.register-vorschau').count(), 0);
  });

  test('sent again without a mouse; the register is back, and the message is gone', async () => {
    await schalte('AN');
    if (await nachricht().count()) {
      await seite.getByRole('heading', { name: 'Register', level: 1 }).click();
      await tabbeBis(nachricht().getByRole('button', { name: /^Erneut senden/ }).first());
      await seite.keyboard.press('Enter');
      await seite.keyboard.type(GRUND);
      await seite.keyboard.press('Tab');
      await seite.keyboard.press('Enter');
      // a probe may have been quicker than the fingers
      await seite.getByRole('status').filter({ hasText: 'wird erneut gesendet.' })
        .or(seite.getByRole('alert').filter({ hasText: 'kann nicht erneut gesendet werden' })).first().waitFor();
    }
    await azr().filter({ hasText: 'erreichbar' }).waitFor({ timeout: 60_000 });
    await seite.getByText('Keine Nachricht in dieser Auswahl.').first().waitFor({ timeout: 60_000 });
    assert.equal(await nachricht().count(), 0);
    await pruefe('wieder-da');
  });

  test('the Postausgangsbuch has it, and opens as a table', async () => {
    await seite.getByRole('button', { name: 'Postausgangsbuch aufschlagen' }).click();
    await zeile('Postausgangsbuch', vorgang).first().waitFor();
    await pruefe('postausgangsbuch');
    const ziel = await seite.getByRole('link', { name: 'Als Tabelle herunterladen (CSV)' }).getAttribute('href');
    const tabelle = await (await seite.request.get(new URL(ziel, BASIS).href)).body();
    assert.deepEqual([...tabelle.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
    assert.match(tabelle.toString('utf8'), new RegExp(`;${vorgang};`));
  });

  test('an approver confirms a proof, after looking at it', async () => {
    const andere = await Tasklist.oeffne(browser);
    await andere.meldeAn('zeichnung-musterstadt', 'demo');
    const merke = { tasklist, seite };
    ({ tasklist, seite } = { tasklist: andere, seite: andere.seite });
    const gesendet = [];
    // what the server says about such messages is asserted where it is made; here it is how the page shows it
    await seite.route('**/camunda/api/register/nachrichten**', async (anfrage) => {
      if (anfrage.request().method() === 'POST') {
        gesendet.push([new URL(anfrage.request().url()).pathname, anfrage.request().headers()['x-xsrf-token']]);
        return anfrage.fulfill({ status: 204 });
      }
      return anfrage.fulfill({ json: { anzahl: 60, seite: 0, jeSeite: 25, nachrichten: NACHRICHTEN } });
    });
    await seite.goto(`${BASIS}/camunda/app/seiten/register.html`);
    const vorgelegt = zeile('Nachrichten, die ältesten', 'AW-2026-000777');
    await vorgelegt.getByText('Nachweis von Sabine Sachbearbeiter: Fax vom 22.11.2026').waitFor();
    await seite.getByText('Seite 1 von 3').waitFor();
    assert.equal(await seite.getByRole('button', { name: /^(Erneut senden|Manuell erledigt|Diese Auswahl)/ }).count(), 0);
    await vorgelegt.getByRole('button', { name: /^Nachweis bestätigen/ }).click();
    await vorgelegt.getByRole('button', { name: 'Bestätigen', exact: true }).click();
    assert.deepEqual(gesendet, [], 'confirmed without looking');
    await pruefe('bestaetigen');
    await vorgelegt.getByRole('checkbox').check();
    await vorgelegt.getByRole('button', { name: 'Bestätigen', exact: true }).click();
    await seite.getByRole('status').filter({ hasText: 'Die Nachricht zu AW-2026-000777 ist erledigt.' }).waitFor();
    assert.equal(gesendet[0][0], `/camunda/api/register/nachrichten/${NACHRICHTEN[0].id}/bestaetigen`);
    assert.ok(gesendet[0][1], 'no token');
    assert.deepEqual(andere.fehler, []);
    ({ tasklist, seite } = merke);
    await andere.schliesse();
  });

  test('who does not work there sees no link', async () => {
    const andere = await Tasklist.oeffne(browser);
    await andere.meldeAn('rechtsexpertise', 'demo');
    await andere.seite.waitForLoadState('networkidle');
    assert.equal(await andere.seite.getByRole('link', { name: /^Register/ }).count(), 0);
    await andere.schliesse();
  });

  test('no script error', () => {
    assert.deepEqual(tasklist.fehler, []);
  });
});
