import { describe, expect, test } from 'vitest';
import { readConfig } from '#core/config/read-config.ts';
import { checkOwnRuleExamples } from '#core/judge/own-rule-examples.ts';
import { ownRulePage } from '#core/judge/rule-page.ts';

const faulty = [
  'rolepath: 1',
  'name: Faulty',
  'nodes:',
  '  pool: { kind: cognito.userPool, poolName: a, enabledMfas: [SOFTWARE_TOKEN_MFA], mfaConfiguration: OFF } # ! pools-ask-for-mfa',
];
const clean = [
  'rolepath: 1',
  'name: Clean',
  'nodes:',
  '  pool: { kind: cognito.userPool, poolName: a, enabledMfas: [SOFTWARE_TOKEN_MFA], mfaConfiguration: ON }',
];

/** A configuration with one rule, its mend, and its two examples. */
function withExamples(set: string, bad: readonly string[], good: readonly string[]): string {
  const block = (name: string, lines: readonly string[]) => [`      ${name}: |`, ...lines.map((line) => `        ${line}`)];
  return [
    'rolepath-config: 1',
    'own-rules:',
    '  pools-ask-for-mfa:',
    '    severity: error',
    '    summary: Every user pool demands MFA.',
    '    why: A password is not enough <here>.',
    '    fix: Set mfaConfiguration to ON.',
    '    source: https://example.com/mfa_(ours)',
    '    for: cognito.userPool',
    '    must: { field: mfaConfiguration, equals: ON }',
    `    set: ${set}`,
    '    examples:',
    ...block('faulty', bad),
    ...block('clean', good),
    '',
  ].join('\n');
}

const faults = (text: string): readonly string[] => {
  const { config, diagnostics } = readConfig(text, { file: 'rolepath.config.yaml' });
  expect(diagnostics).toEqual([]);
  const told = checkOwnRuleExamples(config);
  for (const { target } of told) expect(target).toMatchObject({ file: 'rolepath.config.yaml', range: { start: { line: 3 } } });
  return told.map(({ message }) => message);
};

describe('The examples of an own rule', () => {
  test('prove it where every marked line is found, the clean model is silent and the mend helps', () => {
    expect(faults(withExamples('{ mfaConfiguration: ON }', faulty, clean))).toEqual([]);
  });

  test.each([
    [
      '{ mfaConfiguration: ON }',
      clean,
      clean,
      'The example "faulty" of the rule "pools-ask-for-mfa" has no line that ends in "# ! pools-ask-for-mfa".',
    ],
    [
      '{ mfaConfiguration: ON }',
      [...faulty, '  other: { kind: iam.role } # ! pools-ask-for-mfa'],
      clean,
      'The rule "pools-ask-for-mfa" misses line 5 of its example "faulty", where its mark stands.',
    ],
    [
      '{ mfaConfiguration: ON }',
      [...faulty, '  b: { kind: cognito.userPool }'],
      clean,
      'The rule "pools-ask-for-mfa" finds line 5 of its example "faulty", where no mark stands.',
    ],
    ['{ mfaConfiguration: ON }', faulty, faulty, 'The rule "pools-ask-for-mfa" finds line 4 of its example "clean".'],
    [
      '{ mfaConfiguration: OPTIONAL }',
      faulty,
      clean,
      'The mend of the rule "pools-ask-for-mfa" does not remove the finding in line 4 of its example "faulty".',
    ],
    [
      '{ mfaConfiguration: ON, userPoolTier: 7 }',
      faulty,
      clean,
      'The mend of the rule "pools-ask-for-mfa" adds an error to its example "faulty": ',
    ],
    ['{ mfaConfiguration: ON }', ['- none'], clean, 'The example "faulty" of the rule "pools-ask-for-mfa" is no model.'],
  ])('with %s and %j and %j do not: %#', (set, bad, good, message) => {
    expect(faults(withExamples(set, bad, good)).map((fault) => fault.slice(0, message.length))).toContain(message);
  });

  test('stand on its page, under the same headings as those of every rule', () => {
    const [rule] = readConfig(withExamples('{ mfaConfiguration: ON }', faulty, clean)).config.ownRules;
    const page = ownRulePage(rule!);
    expect(page.match(/^#.*/gm)).toEqual(['# pools-ask-for-mfa', '## Why', '## How to mend it', '## Broken', '## Sound', '## Sources']);
    expect(page).toContain('Error: it works, and is unsafe.');
    expect(page).toContain('A password is not enough &lt;here&gt;.');
    expect(page).toContain('](https://example.com/mfa_%28ours%29)');
    expect(page).toContain(`\`\`\`yaml\n${faulty.join('\n')}\n\`\`\``);
  });
});
