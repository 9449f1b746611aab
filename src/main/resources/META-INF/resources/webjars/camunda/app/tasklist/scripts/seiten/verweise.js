// Links to our pages in the head of the Tasklist, for those who work there.
import { frage } from '../akte/anfrage.js';
import { element } from '../akte/bausteine.js';
import { SEITEN } from '../../../seiten/verzeichnis.js';

async function verweis({ pfad, name, anzahl }) {
  const wurzel = document.querySelector('base').getAttribute('app-root');
  try {
    const { offen } = await (await frage(wurzel + anzahl, {}, { unerreichbar: '' })).json();
    return element('a', { href: `${wurzel}/app/seiten/${pfad}.html` }, [offen > 0 ? `${name} (${offen})` : name]);
  } catch {
    // not for this person, or nobody is logged in yet
    return null;
  }
}

async function zeige(container) {
  const verweise = await Promise.all(SEITEN.map(verweis));
  container.replaceChildren(...verweise.filter((neu) => neu !== null));
}

let abmelden = () => {};

export default [
  {
    id: 'amtsweg.seiten',
    pluginPoint: 'tasklist.navbar.action',
    priority: 100,
    render(container, api, scope) {
      abmelden();
      // the page stays the same when somebody logs in or out
      abmelden = scope?.$root?.$on?.('authentication.changed', () => zeige(container)) ?? (() => {});
      zeige(container);
    },
    unmount() {
      abmelden();
    }
  }
];
