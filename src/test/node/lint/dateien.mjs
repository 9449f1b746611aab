// Finding files of the product, and reporting in one way for all checks.
import { readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const WURZEL = resolve(dirname(fileURLToPath(import.meta.url)), '../../../..');
export const KONTROLLE = resolve(WURZEL, 'src/test/node/kontrolle');

/** All files below the folders whose name ends so, sorted; a folder that does not exist has none. */
export function dateien(ordner, endung) {
  return ordner.flatMap((name) => unter(resolve(WURZEL, name), endung)).sort();
}

function unter(ordner, endung) {
  let eintraege;
  try {
    eintraege = readdirSync(ordner, { withFileTypes: true });
  } catch (fehler) {
    if (fehler.code === 'ENOENT') {
      return [];
    }
    throw fehler;
  }
  return eintraege.flatMap((eintrag) => {
    const pfad = join(ordner, eintrag.name);
    return eintrag.isDirectory() ? unter(pfad, endung) : eintrag.name.endsWith(endung) ? [pfad] : [];
  });
}

/**
 * Runs a check over the product's files, which must be clean, and over samples that are broken on purpose: each of
 * these must be reported with the expected finding, otherwise the check itself is blind.
 *
 * @param pruefung async (file) => list of findings as text; one that begins with "warn " does not fail the check
 * @param kontrollen file name in kontrolle/ => texts that must occur among its findings
 */
export async function pruefe(titel, produktdateien, pruefung, kontrollen) {
  const fehler = [];
  const hinweise = [];
  if (produktdateien.length === 0) {
    fehler.push('no file found: nothing was checked');
  }
  for (const datei of produktdateien) {
    for (const befund of await pruefung(datei)) {
      (befund.startsWith('warn ') ? hinweise : fehler).push(`${relative(WURZEL, datei)}: ${befund}`);
    }
  }
  for (const [name, erwartete] of Object.entries(kontrollen)) {
    const befunde = await pruefung(join(KONTROLLE, name));
    for (const erwartet of erwartete.filter((text) => !befunde.some((befund) => befund.includes(text)))) {
      fehler.push(`kontrolle/${name}: not reported, although broken: ${erwartet} (reported: ${befunde.join(' | ') || 'nothing'})`);
    }
  }
  hinweise.forEach((zeile) => console.log(zeile));
  fehler.forEach((zeile) => console.error(zeile));
  console.log(`${titel}: ${produktdateien.length} files, ${Object.keys(kontrollen).length} broken samples, ${hinweise.length} warnings, ${fehler.length} errors`);
  process.exitCode = fehler.length === 0 ? 0 : 1;
}
