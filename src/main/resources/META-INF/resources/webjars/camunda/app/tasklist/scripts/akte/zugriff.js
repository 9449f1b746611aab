// Requests of the tab "Akte". Every failure becomes an Error whose message is a German sentence for the person.

import { csrfToken, frage } from './anfrage.js';

const WORTE = {
  unerreichbar: 'Die Akte ist gerade nicht erreichbar. Bitte versuchen Sie es in einigen Minuten noch einmal.',
  401: 'Ihre Sitzung ist abgelaufen. Bitte melden Sie sich neu an.',
  403: 'Sie dürfen diese Akte nicht sehen oder ändern.',
  404: 'Zu dieser Aufgabe gibt es keine Akte mehr. Vielleicht ist die Aufgabe inzwischen erledigt.',
  413: 'Die Datei ist zu groß.'
};

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

  /** What the document management system has of the file; asked for apart, because it may be slow or away. */
  ladeDms() {
    return this.frage(`/aufgabe/${encodeURIComponent(this.taskId)}/dms`).then((antwort) => antwort.json());
  }

  /** A document as the document management system has it. */
  schriftstueckAdresse(dmsId) {
    return `${this.basis}/aufgabe/${encodeURIComponent(this.taskId)}/dms/schriftstueck?id=${encodeURIComponent(dmsId)}`;
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

  erfasseBeendigung(grund, begruendung) {
    return this.sende(`/aufgabe/${encodeURIComponent(this.taskId)}/beendigung`, { grund, begruendung });
  }

  /** @param korrektur betroffen, fehler, begruendung, grundlage, norm, karte */
  erfasseKorrektur(korrektur) {
    return this.sende(`/aufgabe/${encodeURIComponent(this.taskId)}/korrektur`, korrektur);
  }

  /** @param wunsch welcher, zweck, grundlage, norm */
  eroeffneEinsicht(wunsch) {
    return this.sende(`/aufgabe/${encodeURIComponent(this.taskId)}/einsicht`, wunsch);
  }

  leseEinsicht(id) {
    return this.frage(`/einsicht/${encodeURIComponent(id)}`).then((antwort) => antwort.json());
  }

  einsichtDokument(einsicht, id) {
    return `${this.basis}/einsicht/${encodeURIComponent(einsicht)}/dokument/${encodeURIComponent(id)}`;
  }

  /** Facts that are still to be found out, and whether they can be stated now. */
  ladeFakten() {
    return this.frage(`/aufgabe/${encodeURIComponent(this.taskId)}/fakten`).then((antwort) => antwort.json());
  }

  /** Legal bases that do not apply, each with the first condition that failed. */
  ladeGegengruende() {
    return this.frage(`/aufgabe/${encodeURIComponent(this.taskId)}/fakten/gegengruende`).then((antwort) => antwort.json());
  }

  klaereFakten(eingaben) {
    return this.sende(`/aufgabe/${encodeURIComponent(this.taskId)}/fakten`, eingaben);
  }

  vermerke(art, text) {
    return this.sende(`/aufgabe/${encodeURIComponent(this.taskId)}/vermerk`, { art, text });
  }

  beginneRegister(baustein) {
    return this.sende(`/aufgabe/${encodeURIComponent(this.taskId)}/register`, { baustein });
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

  frage(pfad, anfrage = {}) {
    const headers = { 'X-XSRF-TOKEN': csrfToken() ?? this.api.CSRFToken, ...anfrage.headers };
    return frage(this.basis + pfad, { ...anfrage, headers, signal: this.abbruch.signal }, WORTE);
  }

  brichAb() {
    this.abbruch.abort();
  }
}
