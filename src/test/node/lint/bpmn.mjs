// Models: bpmnlint's recommended rules and Camunda 7.24 compatibility. Who may call what is the deployment check's affair.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import BpmnModdle from 'bpmn-moddle';
import Linter from 'bpmnlint/lib/linter.js';
import NodeResolver from 'bpmnlint/lib/resolver/node-resolver.js';
import { dateien, pruefe } from './dateien.mjs';

const require = createRequire(import.meta.url);
const moddle = new BpmnModdle({ camunda: require('camunda-bpmn-moddle/resources/camunda.json') });
const einstellung = { extends: ['bpmnlint:recommended', 'plugin:camunda-compat/camunda-platform-7-24'] };

async function befunde(datei) {
  // one per file: a rule remembers what it saw, and two models may well use the same id
  const linter = new Linter({ config: einstellung, resolver: new NodeResolver({ require }) });
  const { rootElement, warnings } = await moddle.fromXML(await readFile(datei, 'utf8'));
  const regeln = await linter.lint(rootElement);
  return [
    ...warnings.map((warnung) => warnung.message),
    ...Object.entries(regeln).flatMap(([regel, meldungen]) =>
      meldungen.map(({ id, message, category }) => `${category} ${regel}: ${id ?? '-'} ${message}`))
  ];
}

await pruefe('bpmnlint', dateien(['processes'], '.bpmn'), befunde, {
  'kaputt.bpmn': ['label-required', 'no-disconnected', 'history-time-to-live']
});
