// Every form in a real browser, without the application: as the Tasklist draws it, with our styles and texts.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { createRequire } from 'node:module';
import { after, before, describe, test } from 'node:test';
import { dateien, WURZEL } from '../lint/dateien.mjs';
import { BILDER, seite as neueSeite, starte } from './chromium.mjs';
import { abgeschnittenes, englischeTexte, hindernisse, pruefeDeutsch, pruefeZugaenglich } from './pruefungen.mjs';

const require = createRequire(import.meta.url);
const FORM_JS = resolve(require.resolve('@bpmn-io/form-js'), '..');
const UEBERLAGERUNG = resolve(WURZEL, 'src/main/resources/META-INF/resources/webjars/camunda/app/tasklist');

let browser;
before(async () => {
  browser = await starte();
});
after(() => browser?.close());

async function zeige(formular, daten = {}) {
  const { seite, fehler } = await neueSeite(browser, { viewport: { width: 1300, height: 1400 }, locale: 'en-US' });
  await seite.setContent('<!DOCTYPE html><html><head><title>Formular</title></head><body><main id="formular"></main></body></html>');
  await seite.addStyleTag({ path: join(FORM_JS, 'assets/form-js.css') });
  await seite.addStyleTag({ path: join(UEBERLAGERUNG, 'styles/user-styles.css') });
  await seite.addScriptTag({ path: join(FORM_JS, 'form-viewer.umd.js') });
  for (const skript of ['deutsch', 'formulare']) {
    await seite.addScriptTag({ path: join(UEBERLAGERUNG, `scripts/akte/${skript}.js`), type: 'module' });
  }
  await seite.evaluate(
    async ([schema, data]) => {
      window.formular = await window.FormViewer.createForm({ container: document.getElementById('formular'), schema, data });
    },
    [formular, daten]
  );
  await seite.locator('.fjs-form-field').first().waitFor();
  return { seite, fehler };
}

/** Values that make hidden parts appear: every text is filled, every choice takes its first option. */
function beispieldaten(formular) {
  const daten = {};
  for (const { key, type, values, valuesKey, text } of formular.components) {
    for (const [, name] of text?.matchAll(/\{\{(\w+)\}\}/g) ?? []) {
      daten[name] = '**Angabe:** ein Beispiel mit Umlauten äöüß';
    }
    if (valuesKey) {
      daten[valuesKey] = [
        { label: 'Erster Eintrag', value: 'EINS' },
        { label: 'Zweiter Eintrag', value: 'ZWEI' }
      ];
    }
    if (values && type !== 'checklist') {
      daten[key] = values[0].value;
    }
  }
  return daten;
}

describe('every form', () => {
  const alle = dateien(['forms', 'processes'], '.form');
  test('there are forms', () => assert.ok(alle.length >= 18));

  for (const datei of alle) {
    const name = basename(datei, '.form');
    test(name, async () => {
      const formular = JSON.parse(readFileSync(datei, 'utf8'));
      for (const [stand, daten] of [['leer', {}], ['ausgefuellt', beispieldaten(formular)]]) {
        const { seite, fehler } = await zeige(formular, daten);
        await seite.evaluate(() => window.formular.submit());
        await seite.waitForFunction(() => new Promise((fertig) => requestAnimationFrame(() => requestAnimationFrame(() => fertig(true)))));
        await seite.screenshot({ path: join(BILDER, `formular-${name}-${stand}.png`), fullPage: true });
        await pruefeDeutsch(seite, `${name} ${stand}`);
        await pruefeZugaenglich(seite, `${name} ${stand}`, '#formular');
        assert.deepEqual(await abgeschnittenes(seite, '#formular'), [], 'cut off');
        assert.deepEqual(fehler, []);
        await seite.context().close();
      }
    });
  }
});

test('asking an authority shows the fields of the chosen message and no others', async () => {
  const formular = JSON.parse(readFileSync(resolve(WURZEL, 'forms/bausteine/stelle-beteiligen.form'), 'utf8'));
  const bedingte = formular.components.filter(({ conditional }) => conditional?.hide.includes('beteiligungStelle !='));
  const nachrichten = [...new Set(bedingte.flatMap(({ conditional }) => [...conditional.hide.matchAll(/"(\w+\/\w+)"/g)].map(([, n]) => n)))];
  assert.ok(nachrichten.length >= 8, nachrichten.join());
  for (const nachricht of nachrichten) {
    const { seite, fehler } = await zeige(formular, {
      beteiligungEntscheidung: 'SENDEN',
      beteiligungStellen: nachrichten.map((value) => ({ label: value, value })),
      beteiligungStelle: nachricht,
      meldeAnlass: 'AUSGEREIST'
    });
    await seite.evaluate(() => window.formular.submit());
    await seite.waitForFunction(() => new Promise((fertig) => requestAnimationFrame(() => requestAnimationFrame(() => fertig(true)))));
    const erwartet = bedingte.filter(({ conditional }) => conditional.hide.includes(`"${nachricht}"`));
    const gezeigt = await seite.locator('.fjs-form-field:not(.fjs-powered-by)').count();
    const immer = formular.components.length - bedingte.length;
    assert.equal(gezeigt, immer + erwartet.length, nachricht);
    for (const { label, dateLabel } of erwartet) {
      assert.ok(await seite.getByText(label ?? dateLabel).first().isVisible(), `${nachricht}: ${label ?? dateLabel}`);
    }
    await seite.screenshot({ path: join(BILDER, `formular-stelle-beteiligen-${nachricht.replace('/', '-')}.png`), fullPage: true });
    await pruefeDeutsch(seite, nachricht);
    await pruefeZugaenglich(seite, nachricht, '#formular');
    assert.deepEqual(await abgeschnittenes(seite, '#formular'), [], 'cut off');
    assert.deepEqual(fehler, []);
    await seite.context().close();
  }
});

test('German date format and calendar in a browser set to English', async () => {
  const { seite } = await zeige({
    id: 'datum',
    type: 'default',
    components: [{ type: 'datetime', subtype: 'date', id: 'Feld_tag', key: 'tag', dateLabel: 'Tag' }]
  });
  const eingabe = seite.getByLabel('Tag');
  assert.equal(await eingabe.getAttribute('placeholder'), 'TT.MM.JJJJ');
  await eingabe.fill('3.4.2026');
  await seite.keyboard.press('Tab');
  await seite.waitForFunction(() => window.formular._getState().data.tag === '2026-04-03');
  await eingabe.click();
  await seite.locator('.flatpickr-calendar.open').waitFor();
  assert.match(await seite.locator('.flatpickr-weekdays').innerText(), /^\s*Mo\s+Di\s+Mi/);
  await pruefeDeutsch(seite, 'calendar');
  assert.equal(await seite.locator('.flatpickr-day.selected').getAttribute('aria-label'), '3. April 2026');
});

test('control: the checks see English, barriers and cut labels', async () => {
  const { seite } = await neueSeite(browser);
  await seite.setContent(
    '<main id="formular"><label style="display:block;width:40px;overflow:hidden;white-space:nowrap">Staatsangehörigkeit</label>' +
      '<p>Field is required.</p><input type="text"><img src="data:,"></main>'
  );
  assert.deepEqual(await englischeTexte(seite), ['Field is required.']);
  const befunde = await hindernisse(seite, '#formular');
  assert.ok(befunde.some((befund) => befund.startsWith('label:')) && befunde.some((befund) => befund.startsWith('image-alt:')), befunde.join());
  assert.deepEqual(await abgeschnittenes(seite, '#formular'), ['Staatsangehörigkeit']);
});
