// What a caseworker begins for this case beside its regular course, mostly that a register is asked. Each starts a
// process of its own.
import { abschnitt, absatz, element } from './bausteine.js';

const HANDLUNGEN = [
  {
    baustein: 'azr-dokument-anfordern',
    titel: 'Dokument aus dem AZR anfordern',
    satz: 'Nur wenn die Kenntnis eines gespeicherten Dokuments unerlässlich ist; das bestätigen Sie im nächsten Schritt (§ 6 Abs. 5, § 10 Abs. 6 AZRG).',
    erfolg: 'Das AZR wird gefragt, welche Dokumente gespeichert sind. Danach steht in der Aufgabenliste „Unerlässlichkeit bestätigen“.'
  },
  {
    baustein: 'azr-eintrag-aendern',
    titel: 'AZR-Eintrag berichtigen oder löschen',
    satz: 'Wenn etwas, das wir gemeldet haben, falsch ist oder nicht mehr gebraucht wird (§ 7 Satz 2, § 8 Abs. 1 AZRG).',
    erfolg: 'Das AZR wird nach dem Stand gefragt. Danach steht in der Aufgabenliste „AZR-Eintrag berichtigen oder löschen“.'
  },
  {
    baustein: 'sachfahndung-abfragen',
    titel: 'Sachfahndung abfragen',
    satz: 'Fragt, ob der Pass dieser Person gesucht wird. Die Auskunft kommt als PDF in die Akte.',
    erfolg: 'Die Sachfahndung wird gefragt. Die Auskunft kommt von selbst in die Akte.'
  },
  {
    baustein: 'partner-beteiligen',
    titel: 'Stelle beteiligen',
    satz: 'Ein anderes Register oder eine andere Behörde fragen oder ihr etwas mitteilen, zum Beispiel das Bundeszentralregister, eine andere Ausländerbehörde oder die Meldebehörde; oder der antragstellenden Person einen Termin. Die Antwort kommt von selbst in die Akte.',
    erfolg: 'In der Aufgabenliste steht jetzt „Stelle beteiligen“.'
  }
];

const HAFTUNG = {
  baustein: 'haftung-geltend-machen',
  titel: 'Haftung geltend machen',
  satz: 'Wenn Kosten für einen Gast bekannt geworden sind: Die Stelle, die gezahlt hat, wird unterrichtet (§ 68 Abs. 4 AufenthG); eigene Kosten der §§ 66 und 67 AufenthG werden durch Leistungsbescheid erhoben.',
  erfolg: 'In der Aufgabenliste steht jetzt „Kosten erfassen“.'
};

export function register(reiter) {
  return abschnitt('Register und Stellen fragen', HANDLUNGEN.flatMap((handlung) => knopf(handlung, reiter)));
}

/** Only where somebody has declared to be liable. */
export function haftung(akte, reiter) {
  return akte.antragsgrund === 'Verpflichtungserklärung' ? abschnitt('Haftung', knopf(HAFTUNG, reiter)) : null;
}

function knopf({ baustein, titel, satz, erfolg }, reiter) {
  const taste = element('button', { type: 'button', class: 'btn btn-default' }, [titel]);
  taste.addEventListener('click', async () => {
    taste.disabled = true;
    const begonnen = await reiter.fuehreAus((zugriff) => zugriff.beginneRegister(baustein), erfolg);
    if (begonnen) {
      reiter.aktualisiereAufgaben();
    } else {
      taste.disabled = false;
    }
  });
  return [absatz(satz), taste];
}
