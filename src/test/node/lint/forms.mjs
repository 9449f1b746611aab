// Forms: what the Tasklist of Camunda 7.24 can show (form-js 1.8.7), and what a caseworker can work with.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import { JSDOM } from 'jsdom';
import { dateien, pruefe } from './dateien.mjs';
import { englischeWoerter } from './deutsch.mjs';

// form-js needs a browser; jsdom is enough to import and draw a form
const { window } = new JSDOM('<!DOCTYPE html><body></body>', { pretendToBeVisual: true });
for (const name of ['window', 'document', 'HTMLElement', 'Element', 'Node', 'KeyboardEvent', 'DOMParser', 'MutationObserver', 'getComputedStyle']) {
  Object.defineProperty(globalThis, name, { value: name === 'window' ? window : window[name], configurable: true });
}
globalThis.requestAnimationFrame = window.requestAnimationFrame.bind(window);
globalThis.cancelAnimationFrame = window.cancelAnimationFrame.bind(window);
const require = createRequire(import.meta.url);
const { createForm, schemaVersion } = require('@bpmn-io/form-js-viewer');
const { parseExpression } = require('feelin');

// dynamiclist: any edit disables "Abschließen" for good; the others are not part of the Tasklist or blocked by its CSP
const VERBOTEN = ['dynamiclist', 'documentPreview', 'filepicker', 'iframe', 'html', 'button'];
const AUSWAHL = ['select', 'radio', 'checklist', 'taglist'];
const SPALTEN = 16;

async function befunde(datei) {
  const formular = JSON.parse(await readFile(datei, 'utf8'));
  const bausteine = alle(formular.components ?? []);
  return [
    ...kopf(formular, basename(datei, '.form')),
    ...bausteine.filter(({ type }) => VERBOTEN.includes(type)).map(({ id, type }) => `component ${type} is forbidden: ${id}`),
    ...doppelte(bausteine.map(({ id }) => id)).map((id) => `id is not unique: ${id}`),
    ...doppelte(bausteine.map(({ key }) => key).filter(Boolean)).map((key) => `key is not unique: ${key}`),
    ...bausteine.flatMap(feld),
    ...bausteine.flatMap(ausdruecke),
    ...zeilen(formular.components ?? []),
    ...(await darstellung(formular))
  ];
}

function alle(bausteine) {
  return bausteine.flatMap((baustein) => [baustein, ...alle(baustein.components ?? [])]);
}

function kopf(formular, dateiname) {
  const erster = formular.components?.[0];
  return [
    formular.id === dateiname ? null : `id "${formular.id}" is not the file name`,
    /^[a-z0-9]+(-[a-z0-9]+)*$/.test(dateiname) ? null : 'file name is not kebab-case ASCII',
    formular.schemaVersion <= schemaVersion ? null : `schemaVersion ${formular.schemaVersion} is newer than ${schemaVersion}`,
    erster?.type === 'text' && erster.text.includes('Was ist zu tun?') ? null : 'does not begin with a text that says what is to be done'
  ].filter(Boolean);
}

function feld(baustein) {
  const befunde = [];
  const beschriftung = baustein.dateLabel ?? baustein.label;
  if (baustein.key && baustein.type !== 'expression' && !beschriftung?.trim()) {
    befunde.push(`field has no label: ${baustein.key}`);
  }
  if (AUSWAHL.includes(baustein.type) && !baustein.valuesKey && !baustein.valuesExpression) {
    const werte = baustein.values ?? [];
    if (werte.length === 0 || werte.some(({ label, value }) => !label?.trim() || !value)) {
      befunde.push(`options incomplete: ${baustein.key}`);
    }
    befunde.push(...doppelte(werte.map(({ value }) => value)).map((wert) => `option twice: ${baustein.key} ${wert}`));
  }
  for (const text of [beschriftung, baustein.description, baustein.text, ...(baustein.values ?? []).map(({ label }) => label)].filter(Boolean)) {
    const englisch = englischeWoerter(text.replaceAll(/\{\{.*?\}\}/g, ''));
    if (englisch.length > 0) {
      befunde.push(`not German (${englisch.join(', ')}): ${text}`);
    }
  }
  return befunde;
}

/** FEEL that does not parse is no error for form-js: the field would simply stay visible. */
function ausdruecke({ id, conditional, readonly, expression }) {
  return [conditional?.hide, readonly, expression]
    .filter((ausdruck) => typeof ausdruck === 'string')
    .filter((ausdruck) => !ausdruck.startsWith('=') || !istFeel(ausdruck.slice(1)))
    .map((ausdruck) => `no FEEL expression in ${id}: ${ausdruck}`);
}

function istFeel(ausdruck) {
  let richtig = true;
  parseExpression(ausdruck, {}).iterate({
    enter: ({ type }) => {
      richtig &&= !type.isError;
    }
  });
  return richtig;
}

function zeilen(bausteine) {
  const breite = new Map();
  for (const { layout } of bausteine.filter((baustein) => baustein.layout?.row)) {
    breite.set(layout.row, (breite.get(layout.row) ?? 0) + (layout.columns ?? SPALTEN));
  }
  return [...breite].filter(([, spalten]) => spalten > SPALTEN).map(([zeile, spalten]) => `row ${zeile} has ${spalten} of ${SPALTEN} columns`);
}

async function darstellung(schema) {
  const container = document.createElement('div');
  try {
    const formular = await createForm({ container, schema, data: {} });
    formular.destroy();
    return [];
  } catch (fehler) {
    return [`cannot be shown: ${fehler.message}`];
  }
}

function doppelte(werte) {
  return [...new Set(werte.filter((wert, stelle) => werte.indexOf(wert) !== stelle))];
}

await pruefe('forms', dateien(['forms', 'processes'], '.form'), befunde, {
  'kaputt.form': [
    'is not the file name',
    'component dynamiclist is forbidden',
    'key is not unique: nachname',
    'field has no label: vorname',
    'options incomplete: geschlecht',
    'no FEEL expression',
    'not German (required)',
    'columns',
    'does not begin with a text'
  ],
  'unbekannt.form': ['cannot be shown: form field of type <documentPreview> not supported']
});
// flatpickr and preact leave timers behind
process.exit();
