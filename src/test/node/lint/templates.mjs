// Element templates: valid for the Modeler, and named and described in German.
import { readFile } from 'node:fs/promises';
import { validateAll } from '@bpmn-io/element-templates-validator';
import { dateien, pruefe } from './dateien.mjs';
import { englischeWoerter } from './deutsch.mjs';

async function befunde(datei) {
  const inhalt = JSON.parse(await readFile(datei, 'utf8'));
  const vorlagen = Array.isArray(inhalt) ? inhalt : [inhalt];
  const { valid, results } = validateAll(vorlagen);
  const schema = valid ? [] : results.flatMap(({ errors }) => (errors ?? []).map(({ message }) => `schema: ${message}`));
  return [...schema, ...vorlagen.flatMap(sprache)];
}

function sprache(vorlage) {
  const texte = [
    ['name', vorlage.name, true],
    ['description', vorlage.description, true],
    ...[...(vorlage.properties ?? []), ...(vorlage.scopes ?? []).flatMap((bereich) => bereich.properties ?? [])]
      .filter(({ type }) => type !== 'Hidden')
      .flatMap((eigenschaft) => [
        [`label of ${eigenschaft.binding?.name}`, eigenschaft.label, true],
        [`description of ${eigenschaft.binding?.name}`, eigenschaft.description, false]
      ])
  ];
  return texte.flatMap(([stelle, text, pflicht]) => {
    if (!text) {
      return pflicht ? [`${stelle} is missing`] : [];
    }
    const englisch = englischeWoerter(text);
    return englisch.length > 0 ? [`${stelle} is not German (${englisch.join(', ')}): ${text}`] : [];
  });
}

await pruefe('element templates', dateien(['connectors'], '.element-template.json'), befunde, {
  'kaputt.element-template.json': ['schema: ', 'name is not German', 'description is missing', 'label of frage is missing']
});
