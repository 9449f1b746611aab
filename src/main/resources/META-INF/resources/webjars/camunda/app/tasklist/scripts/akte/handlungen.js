// What can be begun beside the course of the case; the form then is a task of its own.
import { abschnitt, absatz, element } from './bausteine.js';

export function handlungen(moegliche, reiter) {
  if (moegliche.length === 0) {
    return null;
  }
  return abschnitt('Weitere Handlungen', moegliche.map(({ schluessel, bezeichnung, erlaeuterung }) => {
    const knopf = element('button', { type: 'button', class: 'btn btn-default btn-sm' }, [bezeichnung]);
    knopf.addEventListener('click', async () => {
      knopf.disabled = true;
      const begonnen = await reiter.fuehreAus((zugriff) => zugriff.beginne(schluessel),
        `In Ihrer Aufgabenliste steht jetzt „${bezeichnung}“.`);
      knopf.disabled = false;
      if (begonnen) {
        reiter.aktualisiereAufgaben();
      }
    });
    return element('div', { class: 'akte-handlung' }, [absatz(erlaeuterung), knopf]);
  }));
}
