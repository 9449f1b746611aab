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
    EINGEGANGEN: 'Eingegangen',
    EINGEORDNET: 'Eingeordnet',
    ZURUECKGEWIESEN: 'Zurückgewiesen',
    ERSTELLT: 'Von der Behörde erstellt'
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
  // documents of the table erforderliche-unterlagen, and what else is in a file
  kategorie: {
    ANTRAG: 'Antrag',
    PASS: 'Pass oder Passersatz',
    LICHTBILD: 'Lichtbild',
    AUFENTHALTSTITEL: 'Bisheriger Aufenthaltstitel',
    MELDEBESTAETIGUNG: 'Meldebestätigung',
    KRANKENVERSICHERUNG: 'Nachweis der Krankenversicherung',
    ARBEITSVERTRAG: 'Arbeitsvertrag oder Arbeitsplatzangebot',
    ERKLAERUNG_BESCHAEFTIGUNG: 'Erklärung zum Beschäftigungsverhältnis',
    HOCHSCHULABSCHLUSS: 'Hochschulabschluss',
    HOCHSCHULBEWERTUNG: 'Bewertung des Hochschulabschlusses',
    BERUFSABSCHLUSS: 'Berufsabschluss',
    GLEICHWERTIGKEIT: 'Bescheid über die Gleichwertigkeit',
    QUALIFIKATION: 'Nachweis der Qualifikation',
    BERUFSERFAHRUNG: 'Nachweis der Berufserfahrung',
    BERUFSAUSUEBUNG: 'Berufsausübungserlaubnis',
    ALTERSVERSORGUNG: 'Nachweis der Altersversorgung',
    STUDIENZULASSUNG: 'Zulassung oder Immatrikulation',
    AUSBILDUNGSVERTRAG: 'Ausbildungsvertrag',
    LEBENSUNTERHALT: 'Nachweis des Lebensunterhalts',
    PERSONENSTAND: 'Personenstandsurkunden',
    EINVERSTAENDNIS: 'Einverständnis der Sorgeberechtigten',
    SONSTIGES: 'Sonstiges'
  },
  quelle: { ANTRAG: 'Antrag', REGISTER: 'Register', SACHBEARBEITUNG: 'Sachbearbeitung' },
  // values of facts that are codes
  wert: {
    BESCHAEFTIGUNG: 'Beschäftigung',
    STUDIUM: 'Studium',
    AUSBILDUNG: 'Ausbildung',
    FAMILIE: 'Familie',
    SONSTIGES: 'Sonstiges',
    ERTEILUNG: 'Ersterteilung',
    VERLAENGERUNG: 'Verlängerung',
    ZWECKWECHSEL: 'Wechsel des Zwecks',
    AKADEMISCH: 'Akademische Ausbildung',
    BERUFSAUSBILDUNG: 'Qualifizierte Berufsausbildung',
    KEINE: 'Keine',
    KEINES: 'Keines',
    OFFEN: 'Offen',
    BESTEHT: 'Besteht',
    JA: 'Ja',
    NEIN: 'Nein',
    UNBEKANNT: 'Noch zu klären',
    NICHT_ERFORDERLICH: 'Nicht erforderlich',
    ERTEILT: 'Erteilt oder zugesagt',
    FEHLT: 'Erforderlich, fehlt',
    true: 'Ja',
    false: 'Nein'
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

/** The value of a fact in words; days as in a letter. */
export function faktenwert(wert) {
  return /^\d{4}-\d{2}-\d{2}$/.test(wert) ? zeitpunkt(wert) : wort('wert', wert);
}

/** Only the time of day if it is today, e.g. "14:05 Uhr". */
export function kurzzeit(iso) {
  const zeit = new Date(iso);
  const heute = !Number.isNaN(zeit.getTime()) && TAG.format(zeit) === TAG.format(new Date());
  return heute ? `${UHRZEIT.format(zeit)} Uhr` : zeitpunkt(iso);
}

const ZAHL = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 1 });

/** "12,3 KB"; a dash if it is not known. */
export function groesse(bytes) {
  if (!(bytes >= 0)) {
    return '–';
  }
  return bytes < 1000 ? `${bytes} Byte` : bytes < 1e6 ? `${ZAHL.format(bytes / 1e3)} KB` : `${ZAHL.format(bytes / 1e6)} MB`;
}
