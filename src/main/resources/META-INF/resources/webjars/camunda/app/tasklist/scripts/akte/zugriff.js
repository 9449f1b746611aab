// Requests of the tab "Akte". Every failure becomes an Error whose message is a German sentence for the person.

const SAETZE = {
  401: 'Ihre Sitzung ist abgelaufen. Bitte melden Sie sich neu an.',
  403: 'Sie dürfen diese Akte nicht sehen oder ändern.',
  404: 'Zu dieser Aufgabe gibt es keine Akte mehr. Vielleicht ist die Aufgabe inzwischen erledigt.',
  413: 'Die Datei ist zu groß.'
};
const UNERREICHBAR = 'Die Akte ist gerade nicht erreichbar. Bitte versuchen Sie es in einigen Minuten noch einmal.';

export class Aktenzugriff {
  constructor(api, taskId) {
    this.api = api;
    this.taskId = taskId;
    this.basis = `${document.querySelector('base').getAttribute('app-root')}/api/akte`;
    this.abbruch = new AbortController();
  }

  lade() {
    return this.frage(`/aufgabe/${encodeURIComponent(this.taskId)}`).then((antwort) => antwort.json());
  }

  dokumentAdresse(id) {
    return `${this.basis}/dokument/${encodeURIComponent(id)}?aufgabe=${encodeURIComponent(this.taskId)}`;
  }

  ordneEin(id, kategorie) {
    return this.sende(`/dokument/${encodeURIComponent(id)}/einordnen`, { aufgabe: this.taskId, kategorie });
  }

  weiseZurueck(id, begruendung) {
    return this.sende(`/dokument/${encodeURIComponent(id)}/zurueckweisen`, { aufgabe: this.taskId, begruendung });
  }

  erfasseRuecknahme(begruendung) {
    return this.sende(`/aufgabe/${encodeURIComponent(this.taskId)}/ruecknahme`, { begruendung });
  }

  beginne(handlung) {
    return this.sende(`/aufgabe/${encodeURIComponent(this.taskId)}/nebenvorgang`, { handlung });
  }

  /** @returns id of the document, and whether the case waited for it and now goes on with another task */
  reicheNach(datei, kategorie) {
    const formular = new FormData();
    formular.append('datei', datei);
    formular.append('kategorie', kategorie);
    return this.frage(`/aufgabe/${encodeURIComponent(this.taskId)}/unterlagen`, { method: 'POST', body: formular }).then((antwort) => antwort.json());
  }

  sende(pfad, inhalt) {
    return this.frage(pfad, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(inhalt)
    });
  }

  async frage(pfad, anfrage = {}) {
    let antwort;
    try {
      antwort = await fetch(this.basis + pfad, {
        ...anfrage,
        credentials: 'same-origin',
        signal: this.abbruch.signal,
        headers: { Accept: 'application/json, application/problem+json', 'X-XSRF-TOKEN': this.token(), ...anfrage.headers }
      });
    } catch (fehler) {
      throw fehler.name === 'AbortError' ? fehler : new Error(UNERREICHBAR);
    }
    if (!antwort.ok) {
      throw new Error(await satzZu(antwort));
    }
    return antwort;
  }

  /** The cookie's value, not the one from the start of the page: a login in between renews it. */
  token() {
    const treffer = /(?:^|;\s*)XSRF-TOKEN=([^;]+)/.exec(document.cookie);
    return treffer ? decodeURIComponent(treffer[1]) : this.api.CSRFToken;
  }

  brichAb() {
    this.abbruch.abort();
  }
}

async function satzZu(antwort) {
  try {
    const problem = await antwort.json();
    if (typeof problem.detail === 'string' && problem.detail !== '') {
      return problem.detail;
    }
  } catch {
    // not a problem document: the status must do
  }
  return SAETZE[antwort.status] ?? UNERREICHBAR;
}
