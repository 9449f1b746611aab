// German words for the codes of the file. A code that is not listed is shown as it is.

const WORTE = {
  kanal: { ONLINE: 'Online-Antrag', KURZ_ANTRAG: 'Kurzantrag', PERSOENLICH: 'Persönliche Vorsprache' },
  zweck: { BESCHAEFTIGUNG: 'Beschäftigung', STUDIUM: 'Studium', AUSBILDUNG: 'Ausbildung', FAMILIE: 'Familie', SONSTIGES: 'Sonstiges' },
  // official list ozg.antragsgrund
  antragsgrund: {
    '01': 'Erstbeantragung',
    '02': 'Verlängerung',
    '03': 'Änderung von Nebenbestimmungen',
    '04': 'Niederlassungserlaubnis',
    '05': 'Beschäftigungserlaubnis',
    '06': 'Beschäftigungsduldung',
    '07': 'Ausbildungsduldung'
  },
  dokumentzustand: {
    UNGEPRUEFT: 'Noch nicht geprüft',
    EINGEORDNET: 'Eingeordnet',
    ZURUECKGEWIESEN: 'Zurückgewiesen'
  },
  // degree of being bound, as in the rows of the table rechtsgrundlage
  art: { ANSPRUCH: 'Anspruch', SOLL: 'Soll', ERMESSEN: 'Ermessen' },
  punkt: {
    ERGEBNIS: 'Ergebnis',
    RECHTSGRUNDLAGE: 'Rechtsgrundlage',
    GELTUNGSDAUER: 'Geltungsdauer',
    NEBENBESTIMMUNGEN: 'Nebenbestimmungen',
    GEBUEHR: 'Gebühr'
  },
  jaNein: { JA: 'Ja', NEIN: 'Nein', true: 'Ja', false: 'Nein' },
  kategorie: {
    ANTRAG: 'Antrag',
    PASS: 'Pass oder Passersatz',
    LICHTBILD: 'Lichtbild',
    ARBEITSVERTRAG: 'Arbeitsvertrag oder Stellenangebot',
    ERKLAERUNG_BESCHAEFTIGUNG: 'Erklärung zum Beschäftigungsverhältnis',
    ABSCHLUSS: 'Abschluss und Anerkennung',
    BERUFSAUSUEBUNGSERLAUBNIS: 'Berufsausübungserlaubnis',
    KRANKENVERSICHERUNG: 'Krankenversicherung',
    LEBENSUNTERHALT: 'Lebensunterhalt',
    ALTERSVERSORGUNG: 'Altersversorgung',
    MELDEBESCHEINIGUNG: 'Wohnung und Meldung',
    SCHRIFTVERKEHR: 'Schriftverkehr',
    SONSTIGES: 'Sonstiges'
  }
};

export function wort(liste, code) {
  return WORTE[liste]?.[code] ?? code;
}

/** The categories a document can be put into: as the server names them, else the usual ones. */
export function kategorien(akte) {
  return akte.kategorien?.map(({ schluessel, bezeichnung }) => [schluessel, bezeichnung]) ?? Object.entries(WORTE.kategorie);
}

const TAG = new Intl.DateTimeFormat('de-DE', { dateStyle: 'medium' });
const UHRZEIT = new Intl.DateTimeFormat('de-DE', { timeStyle: 'short' });

/** "22.11.2026, 14:05 Uhr"; only the day if no time is known; a text that is no date stays as it is. */
export function zeitpunkt(iso) {
  if (!iso) {
    return '–';
  }
  const tag = /^\d{4}-\d{2}-\d{2}$/.test(iso);
  const zeit = new Date(tag ? `${iso}T00:00` : iso);
  if (Number.isNaN(zeit.getTime())) {
    return iso;
  }
  return tag ? TAG.format(zeit) : `${TAG.format(zeit)}, ${UHRZEIT.format(zeit)} Uhr`;
}

/** Only the time of day if it is today, e.g. "14:05 Uhr". */
export function kurzzeit(iso) {
  const zeit = new Date(iso);
  const heute = !Number.isNaN(zeit.getTime()) && TAG.format(zeit) === TAG.format(new Date());
  return heute ? `${UHRZEIT.format(zeit)} Uhr` : zeitpunkt(iso);
}
