import { rules } from '#core/rules/generated/rules.ts';
import { sources } from '#core/catalog/sources.ts';
import type { Diagnostic, Severity, TextRange } from '#core/model/diagnostic.ts';
import type { Rule } from '#core/rules/rule.ts';
import { elementOf, type ReportedFile, type ReportedRun } from './report.ts';

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/**
 * SARIF 2.1.0, as code scanning reads it. Accepted findings are suppressed results with the reviewer's reason.
 * Source: https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html
 */
export function writeSarif({ files, version }: ReportedRun): string {
  const found = files.flatMap(({ diagnostics }) => diagnostics);
  const descriptors = [...new Map(found.map((one) => [one.code, descriptorOf(one)])).values()];
  const indexes = new Map(descriptors.map(({ id }, index) => [id, index]));
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Rolepath', version, semanticVersion: version, rules: descriptors } },
        columnKind: 'utf16CodeUnits',
        results: files.flatMap((file) => file.diagnostics.map((one) => resultOf(one, file, indexes.get(one.code)!))),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

const rulesByCode: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.code, rule]));

/** What the log says of one rule or check; of a rule of the reference all that the rule says of itself. */
function descriptorOf(one: Diagnostic) {
  const rule = rulesByCode.get(one.code);
  if (!rule) return { id: one.code, ...(one.name === undefined ? {} : { name: one.name }) };
  const [source] = rule.sources;
  return {
    id: rule.code,
    name: rule.name,
    shortDescription: { text: rule.summary },
    fullDescription: { text: rule.why },
    help: { text: rule.fix },
    ...(source === undefined ? {} : { helpUri: sources[source].url }),
    defaultConfiguration: { level: levels[rule.severity] },
    properties: { tags: ['aws', 'identity', rule.outcome] },
  };
}

function resultOf(one: Diagnostic, file: ReportedFile, ruleIndex: number) {
  const element = elementOf(one);
  return {
    ruleId: one.code,
    ruleIndex,
    level: levels[one.severity],
    message: { text: one.fix === undefined ? one.message : `${one.message}\n${one.fix}` },
    locations: [
      {
        physicalLocation: physicalLocation(file, one.target.range),
        ...(element === undefined ? {} : { logicalLocations: [{ name: element, kind: one.target.edge === undefined ? 'node' : 'edge' }] }),
      },
    ],
    // Lines move; a finding stays the same while its rule, its element and its field do.
    partialFingerprints: { 'rolepathFinding/v1': [one.code, element ?? '', one.target.field ?? ''].join('@') },
    ...(one.waived === undefined ? {} : { suppressions: [{ kind: 'external', status: 'accepted', justification: one.waived.reason }] }),
  };
}

const physicalLocation = (file: ReportedFile, range: TextRange | undefined) => ({
  artifactLocation: { uri: file.path.split('/').map(encodeURIComponent).join('/') },
  ...(range === undefined ? {} : { region: regionOf(range) }),
});

const regionOf = ({ start, end }: TextRange) => ({
  startLine: start.line,
  startColumn: start.column,
  endLine: end.line,
  endColumn: end.column,
});
