// Applications as an online service sends them.
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { WURZEL } from '../lint/dateien.mjs';
import { BASIS } from './chromium.mjs';

/**
 * Sends a sample application as a new one.
 *
 * @returns the number of the case
 */
export async function sendeAntrag(beispiel) {
  const nachricht = readFileSync(resolve(WURZEL, `connectors/ozg/beispiele/${beispiel}.xml`), 'utf8')
    .replace(/<nachrichtenUUID>[^<]*</, `<nachrichtenUUID>${randomUUID()}<`)
    .replace(/<antragsidentifikation>[^<]*</, `<antragsidentifikation>${randomUUID()}<`);
  const antwort = await fetch(`${BASIS}/api/antraege`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/xml', Authorization: `Bearer ${process.env.AMTSWEG_TOKEN ?? 'demo'}` },
    body: nachricht
  });
  if (antwort.status !== 202) {
    throw new Error(`application refused: ${antwort.status} ${await antwort.text()}`);
  }
  return (await antwort.json()).vorgangsnummer;
}
