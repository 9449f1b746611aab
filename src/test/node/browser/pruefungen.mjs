// What every screen must satisfy: German only, and nothing that shuts people out.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { englischeWoerter } from '../lint/deutsch.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
// names of the licensed products whose attribution stays
const NAMEN = ['Powered by bpmn.io', 'Camunda Platform', 'bpmn.io'];

/** Texts of the page (visible ones and those for screen readers) that contain English words. */
export async function englischeTexte(seite, bereich = 'body') {
  const texte = await seite.locator(bereich).first().evaluate((wurzel) => {
    const gefunden = [];
    const gang = document.createTreeWalker(wurzel, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let knoten = wurzel; knoten; knoten = gang.nextNode()) {
      if (knoten.nodeType === Node.ELEMENT_NODE) {
        for (const name of ['title', 'placeholder', 'aria-label', 'alt']) {
          if (knoten.hasAttribute(name) && knoten.checkVisibility()) {
            gefunden.push(knoten.getAttribute(name));
          }
        }
      } else if (knoten.parentElement.checkVisibility() && !['SCRIPT', 'STYLE'].includes(knoten.parentElement.tagName)) {
        gefunden.push(knoten.data);
      }
    }
    return gefunden.map((text) => text.trim()).filter(Boolean);
  });
  return texte.filter((text) => !NAMEN.includes(text) && englischeWoerter(text).length > 0);
}

export async function pruefeDeutsch(seite, stelle, bereich = 'body') {
  assert.deepEqual(await englischeTexte(seite, bereich), [], `English text: ${stelle}`);
}

/** Serious and critical findings of axe (WCAG 2.1 A and AA) within the part of the page. */
export async function hindernisse(seite, bereich) {
  await seite.evaluate(AXE);
  const { violations } = await seite.evaluate(
    (auswahl) =>
      window.axe.run(auswahl, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'], resultTypes: ['violations'] }),
    bereich
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}

export async function pruefeZugaenglich(seite, stelle, bereich) {
  assert.deepEqual(await hindernisse(seite, bereich), [], `not accessible: ${stelle}`);
}

/** Labels and texts that are cut off because they do not fit. */
export async function abgeschnittenes(seite, bereich) {
  return seite.locator(bereich).first().evaluate((wurzel) =>
    [...wurzel.querySelectorAll('label, h2, h3, p, th, button')]
      .filter((element) => element.checkVisibility() && element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1)
      .map((element) => element.textContent.trim())
  );
}
