// The page Posteingang: what a scanner dropped without a case is opened, assigned, forwarded and returned.
// Needs the running application of the demonstration (AMTSWEG_URL, default http://127.0.0.1:8080).
import assert from 'node:assert/strict';
import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { WURZEL } from '../lint/dateien.mjs';
import { sendeAntrag } from './antrag.mjs';
import { BASIS, starte } from './chromium.mjs';
import { abgeschnittenes, pruefeDeutsch, pruefeZugaenglich } from './pruefungen.mjs';
import { Tasklist } from './tasklist.mjs';

let browser;
let tasklist;
let seite;
let vorgang;

before(async () => {
  browser = await starte();
  vorgang = await sendeAntrag('paragraf-18g-regelfall');
});
after(() => browser?.close());

/** A scan of its own, from one of the sample applications. */
async function scanne(name) {
  const antrag = readFileSync(resolve(WURZEL, 'connectors/ozg/beispiele/paragraf-18g-regelfall.xml'), 'utf8');
  const inhalt = Buffer.concat([Buffer.from(antrag.match(/<inhalt>([^<]+)</)[1], 'base64'), Buffer.from(`\n% ${randomUUID()}\n`)]);
  const zettel = `<a:Begleitzettel xmlns:a="urn:amtsweg:ablage:1"><art>SCAN</art><dateiname>${name}</dateiname><sha256>${createHash('sha256').update(inhalt).digest('hex')}</sha256><geraet>Scanner Poststelle</geraet></a:Begleitzettel>`;
  const formular = new FormData();
  formular.append('begleitzettel', new Blob([zettel]), 'zettel.xml');
  formular.append('datei', new Blob([inhalt]), name);
  const antwort = await fetch(`${BASIS}/api/ablage/abh-musterstadt`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${process.env.AMTSWEG_ABLAGE ?? 'demo-ablage'}` },
    body: formular
  });
  assert.equal(antwort.status, 200, await antwort.clone().text());
  assert.equal((await antwort.json()).ergebnis, 'POSTEINGANG');
}

const zeile = (name) => seite.getByRole('row').filter({ hasText: name });

async function pruefe(name) {
  await tasklist.bild(`posteingang-${name}`);
  await pruefeDeutsch(seite, name);
  await pruefeZugaenglich(seite, name, 'body');
  assert.deepEqual(await abgeschnittenes(seite, 'body'), [], `cut off: ${name}`);
}

describe('the page Posteingang', { concurrency: false }, () => {
  test('the head of the Tasklist says how much waits and leads there', async () => {
    await Promise.all([scanne('zuordnen.pdf'), scanne('weiterleiten.pdf'), scanne('zurueckgeben.pdf')]);
    tasklist = await Tasklist.oeffne(browser);
    seite = tasklist.seite;
    await tasklist.meldeAn('sachbearbeitung-musterstadt', 'demo');
    const verweis = seite.getByRole('link', { name: /^Posteingang \(\d+\)$/ });
    await verweis.waitFor();
    await tasklist.bild('posteingang-verweis');
    await pruefeDeutsch(seite, 'Tasklist with link');
    await verweis.click();
    await seite.getByRole('heading', { name: 'Posteingang', level: 1 }).waitFor();
    await zeile('zurueckgeben.pdf').first().waitFor();
    await pruefe('liste');
  });

  test('a part is opened', async () => {
    const ziel = await zeile('zuordnen.pdf').getByRole('link').first().getAttribute('href');
    const antwort = await seite.request.get(new URL(ziel, BASIS).href);
    assert.equal(antwort.status(), 200);
    assert.equal((await antwort.body()).subarray(0, 5).toString(), '%PDF-');
  });

  test('a wrong number is refused with a sentence, the right one is asked back and assigned', async () => {
    const stueck = zeile('zuordnen.pdf').first();
    await stueck.getByRole('button', { name: /^Zuordnen \(/ }).click();
    await stueck.getByLabel('Vorgangsnummer').fill('AW-1999-000001');
    await stueck.getByRole('button', { name: 'Zuordnen', exact: true }).click();
    await seite.getByRole('alert').filter({ hasText: 'Einen Vorgang AW-1999-000001 gibt es in dieser Behörde nicht.' }).waitFor();
    await pruefe('abgelehnt');
    await stueck.getByLabel('Vorgangsnummer').fill(vorgang);
    await stueck.getByRole('button', { name: 'Zuordnen', exact: true }).click();
    await stueck.getByText(/Yıldırım.*Ist das richtig\?/).waitFor();
    await pruefe('rueckfrage');
    await stueck.getByRole('button', { name: 'Zuordnen', exact: true }).click();
    await seite.getByRole('status').filter({ hasText: `ist dem Vorgang ${vorgang} zugeordnet.` }).waitFor();
    assert.equal(await zeile('zuordnen.pdf').count(), 0);
  });

  test('forwarded to somebody else, and returned', async () => {
    const weiter = zeile('weiterleiten.pdf').first();
    await weiter.getByRole('button', { name: /^Weiterleiten/ }).click();
    await weiter.getByLabel('An wen?').selectOption({ label: 'Andere Stelle' });
    await weiter.getByLabel('Name der Stelle').fill('Standesamt Musterstadt');
    await weiter.getByLabel('E-Mail-Adresse der Stelle').fill('standesamt@musterstadt.example');
    await weiter.getByRole('textbox', { name: 'Warum?' }).fill('Geburtsurkunde, dort zuständig');
    await pruefe('weiterleiten');
    await weiter.getByRole('button', { name: 'Weiterleiten', exact: true }).click();
    await seite.getByRole('status').filter({ hasText: 'ist weitergeleitet.' }).waitFor();
    const zurueck = zeile('zurueckgeben.pdf').first();
    await zurueck.getByRole('button', { name: /^Zurückgeben/ }).click();
    await zurueck.getByRole('textbox', { name: 'Warum?' }).fill('Werbung');
    await zurueck.getByRole('button', { name: 'Zurückgeben', exact: true }).click();
    await seite.getByRole('status').filter({ hasText: 'ist zurückgegeben.' }).waitFor();
    assert.equal(await zeile(/(weiterleiten|zurueckgeben)\.pdf/).count(), 0);
  });

  test('who does not work there sees no link', async () => {
    const andere = await Tasklist.oeffne(browser);
    await andere.meldeAn('zeichnung-musterstadt', 'demo');
    await andere.seite.waitForLoadState('networkidle');
    assert.equal(await andere.seite.getByRole('link', { name: /^Posteingang/ }).count(), 0);
    await andere.schliesse();
  });

  test('no script error', () => {
    assert.deepEqual(tasklist.fehler, []);
  });
});
