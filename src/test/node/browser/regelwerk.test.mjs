// The page Regelwerk: a legal expert submits a faulty and a good draft of a table, a second one sees what changes and releases it.
// Needs the running application of the demonstration (AMTSWEG_URL, default http://127.0.0.1:8080).
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { BASIS, starte } from './chromium.mjs';
import { abgeschnittenes, pruefeDeutsch, pruefeZugaenglich } from './pruefungen.mjs';
import { Tasklist } from './tasklist.mjs';

const TABELLE = 'gehaltsschwellen';
let browser;
let eine;
let andere;

before(async () => {
  browser = await starte();
});
after(() => browser?.close());

async function oeffne(person) {
  const tasklist = await Tasklist.oeffne(browser);
  await tasklist.meldeAn(person, 'demo');
  await tasklist.seite.goto(`${BASIS}/camunda/app/seiten/regelwerk.html`);
  await tasklist.seite.getByRole('heading', { name: 'Regelwerk', level: 1 }).waitFor();
  return tasklist;
}

async function pruefe(tasklist, name) {
  await tasklist.bild(`regelwerk-${name}`);
  await pruefeDeutsch(tasklist.seite, name);
  await pruefeZugaenglich(tasklist.seite, name, 'body');
  assert.deepEqual(await abgeschnittenes(tasklist.seite, 'body'), [], `cut off: ${name}`);
}

/** The table as it holds, as a legal expert downloads it. */
async function lade(seite, endung) {
  const verweis = seite.getByRole('row').filter({ hasText: TABELLE }).getByRole('link', { name: endung === 'dmn' ? /^Tabelle/ : /^Beispiele/ });
  const antwort = await seite.request.get(new URL(await verweis.getAttribute('href'), BASIS).href);
  assert.equal(antwort.status(), 200);
  return antwort.text();
}

async function reicheEin(seite, dmn, faelle, grund) {
  await seite.getByRole('button', { name: /^Entwurf einreichen/ }).click();
  await seite.getByLabel(/^Geänderte Tabelle/).setInputFiles({ name: `${TABELLE}.dmn`, mimeType: 'application/xml', buffer: Buffer.from(dmn) });
  if (faelle) {
    await seite.getByLabel(/^Ihre Beispiele/).setInputFiles({ name: `${TABELLE}.faelle.csv`, mimeType: 'text/csv', buffer: Buffer.from(faelle) });
  }
  await seite.getByLabel(/^Warum ändert sich die Tabelle/).fill(grund);
  await seite.getByRole('button', { name: 'Prüfen und einreichen' }).click();
}

/** The last row again, for a year nobody knows yet. */
function mit2027(dmn) {
  const ende = dmn.lastIndexOf('</rule>') + '</rule>'.length;
  const zeile = dmn.slice(dmn.lastIndexOf('<rule'), ende)
    .replace(/id="([^"]*)"/g, 'id="$1_2027"')
    .replace('[date("2026-01-01")..date("2026-12-31")]', '[date("2027-01-01")..date("2027-12-31")]')
    .replace('50700', '53100');
  return (dmn.slice(0, ende) + zeile + dmn.slice(ende)).replace(/versionTag="[^"]*"/, 'versionTag="2026-12-01"');
}

describe('the page Regelwerk', { concurrency: false }, () => {
  test('shows which tables hold', async () => {
    eine = await oeffne('rechtsexpertise');
    await eine.seite.getByRole('row').filter({ hasText: TABELLE }).first().waitFor();
    await pruefe(eine, 'tabellen');
  });

  test('a table that does not stand the check is refused with the reason', async () => {
    const dmn = mit2027(await lade(eine.seite, 'dmn')).replace('date("2027-01-01")', 'date("2026-12-31")');
    await reicheEin(eine.seite, dmn, null, 'Werte für 2027');
    await eine.seite.getByRole('alert').filter({ hasText: 'am 31.12.2026 treffen die Zeilen' }).waitFor();
    await pruefe(eine, 'abgelehnt');
  });

  test('a good one waits for the other person', async () => {
    await eine.seite.reload();
    const dmn = mit2027(await lade(eine.seite, 'dmn'));
    const bisher = await lade(eine.seite, 'csv');
    const spalten = bisher.split('\n')[0].split(';');
    const werte = { id: 'GS-2027', quelle: 'erfunden', stichtag: '2027-01-01', 'erwartet.schwelleRegel': '53100' };
    const faelle = bisher.split('\n').filter((zeile) => zeile && !zeile.includes(';2027-01-01;'))
      .concat(spalten.map((spalte) => werte[spalte] ?? '').join(';')).join('\n');
    await reicheEin(eine.seite, dmn, faelle, 'Werte für 2027 (erfunden)');
    await eine.seite.getByRole('status').filter({ hasText: 'wartet auf die zweite Person' }).waitFor();
    assert.equal(await eine.seite.getByRole('button', { name: /^Freigeben/ }).count(), 0, 'nobody releases the own draft');
    await pruefe(eine, 'wartet');
  });

  test('the other person sees what changes and releases it', async () => {
    andere = await oeffne('rechtsexpertise-zwei');
    const { seite } = andere;
    await seite.getByText('Was sich ändert').click();
    await seite.getByRole('listitem').filter({ hasText: 'gilt von 01.01.2027 bis 31.12.2027' }).waitFor();
    await seite.getByRole('button', { name: /^Freigeben/ }).click();
    await pruefe(andere, 'freigeben');
    await seite.getByRole('button', { name: 'Jetzt freigeben' }).click();
    await seite.getByRole('status').filter({ hasText: 'gilt ab sofort' }).waitFor();
    await seite.getByRole('row').filter({ hasText: 'Freigabe: Renate Recht, Rolf Richter' }).waitFor();
    await pruefe(andere, 'freigegeben');
  });

  test('is for legal experts only', async () => {
    const fremde = await Tasklist.oeffne(browser);
    await fremde.meldeAn('sachbearbeitung-musterstadt', 'demo');
    const antwort = await fremde.seite.request.get(`${BASIS}/camunda/api/regelwerk`);
    assert.equal(antwort.status(), 403);
    await fremde.schliesse();
  });

  test('no script error', () => {
    assert.deepEqual([...eine.fehler, ...andere.fehler], []);
  });
});
