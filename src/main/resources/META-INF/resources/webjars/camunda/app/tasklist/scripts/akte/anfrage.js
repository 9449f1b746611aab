// Requests in the session of the Tasklist. Every failure becomes an Error whose message is a German sentence for the person.

/** The cookie's value, not the one from the start of the page: a login in between renews it. */
export function csrfToken() {
  const treffer = /(?:^|;\s*)XSRF-TOKEN=([^;]+)/.exec(document.cookie);
  return treffer ? decodeURIComponent(treffer[1]) : undefined;
}

/**
 * @param adresse path on our server
 * @param anfrage as for fetch
 * @param worte sentences: unerreichbar, and one per status for an answer without a sentence of its own
 */
export async function frage(adresse, anfrage, worte) {
  let antwort;
  try {
    antwort = await fetch(adresse, {
      ...anfrage,
      credentials: 'same-origin',
      headers: { Accept: 'application/json, application/problem+json', 'X-XSRF-TOKEN': csrfToken() ?? '', ...anfrage.headers }
    });
  } catch (fehler) {
    throw fehler.name === 'AbortError' ? fehler : new Error(worte.unerreichbar);
  }
  if (!antwort.ok) {
    throw Object.assign(new Error(await satzZu(antwort, worte)), { status: antwort.status });
  }
  return antwort;
}

async function satzZu(antwort, worte) {
  try {
    const problem = await antwort.json();
    if (typeof problem.detail === 'string' && problem.detail !== '') {
      return problem.detail;
    }
  } catch {
    // not a problem document: the status must do
  }
  return worte[antwort.status] ?? worte.unerreichbar;
}
