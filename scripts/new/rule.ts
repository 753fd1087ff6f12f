import { sentenceCase, type Plan, type Template } from './plan.ts';

const ruleFile = (name: string, code: string): string => `import { defineRule } from '../rule.ts';

export default defineRule({
  code: '${code}',
  name: '${name}',
  severity: 'warning',
  outcome: 'RISK',
  summary: '${sentenceCase(name)}.',
  why: '',
  fix: '',
  sources: [],
  *check({ graph }) {
    for (const node of graph.nodes.values()) {
      if (graph.kindOf(node.id) === undefined) yield { target: { node: node.id }, message: \`"\${node.id}" is of no known kind.\` };
    }
  },
});
`;

const fixture = (name: string, says: string): string => `rolepath: 1
name: ${sentenceCase(name)}, ${says}
nodes:
  shopper: { kind: actor.person }
`;

function planRule(id: string, rest: readonly string[]): Plan | string {
  const [code] = rest;
  if (code === undefined || !/^IDF-\d{3}$/.test(code)) return 'A rule needs a code of its own after its name, such as IDF-117.';
  const name = id.split('/')[1]!;
  return {
    files: [
      { path: `core/rules/${id}.ts`, text: ruleFile(name, code) },
      { path: `test/rules/${name}/faulty.rolepath.yaml`, text: fixture(name, 'broken') },
      { path: `test/rules/${name}/clean.rolepath.yaml`, text: fixture(name, 'kept') },
    ],
    next: [
      `Write the check in core/rules/${id}.ts, with why, fix and at least one source. The tests of all rules fail until it has them.`,
      `Draw what breaks the rule in test/rules/${name}/faulty.rolepath.yaml and what keeps it in clean.rolepath.yaml.`,
      'Run `npm run generate`: the registry and the page of the rule follow.',
    ],
  };
}

/** A rule with its two drawings. */
export const ruleTemplate: Template = {
  usage: 'rule <group>/<kebab-case> <code>    for example: rule graph-shape/no-lonely-person IDF-117',
  id: /^[a-z]+(-[a-z]+)*\/[a-z]+(-[a-z0-9]+)*$/,
  plan: planRule,
};
