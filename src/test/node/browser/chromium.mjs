// The real browser: Chromium of the system, or the one named by CHROMIUM.
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { WURZEL } from '../lint/dateien.mjs';

export const BILDER = resolve(WURZEL, 'target/browser');
export const BASIS = process.env.AMTSWEG_URL ?? 'http://127.0.0.1:8080';

export function starte() {
  mkdirSync(BILDER, { recursive: true });
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync'
    ]
  });
}

/** A page as a caseworker in Germany has it; a script error on it fails the test that calls {@code fehler}. */
export async function seite(browser, optionen = {}) {
  const kontext = await browser.newContext({
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    viewport: { width: 1500, height: 1400 },
    ...optionen
  });
  const neu = await kontext.newPage();
  neu.setDefaultTimeout(30_000);
  const fehler = [];
  neu.on('pageerror', (ereignis) => fehler.push(String(ereignis)));
  return { seite: neu, fehler };
}
