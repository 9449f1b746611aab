// Models: bpmnlint's recommended rules and Camunda 7.24 compatibility. Who may call what is the deployment check's affair.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import BpmnModdle from 'bpmn-moddle';
import Linter from 'bpmnlint/lib/linter.js';
import NodeResolver from 'bpmnlint/lib/resolver/node-resolver.js';
import { dateien, pruefe } from './dateien.mjs';

const require = createRequire(import.meta.url);
const moddle = new BpmnModdle({ camunda: require('camunda-bpmn-moddle/resources/camunda.json') });
const linter = new Linter({
  config: { extends: ['bpmnlint:recommended', 'plugin:camunda-compat/camunda-platform-7-24'] },
  resolver: new NodeResolver({ require })
});

async function befunde(datei) {
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
