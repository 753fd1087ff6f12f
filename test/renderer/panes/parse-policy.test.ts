import { describe, expect, test } from 'vitest';
import { parsePolicy } from '#renderer/panes/inspector/controls/parse-policy.ts';

const refusal = (text: string, type: 'policy' | 'any' = 'policy'): string => {
  const read = parsePolicy(text, type);
  return read.ok ? 'taken' : read.error;
};

describe('A JSON box', () => {
  test('takes a policy with statements', () => {
    expect(parsePolicy('{ "Statement": [] }', 'policy')).toEqual({ ok: true, value: { Statement: [] } });
  });

  test('takes the field away when it is emptied', () => {
    expect(parsePolicy(' \n', 'policy')).toEqual({ ok: true, value: undefined });
  });

  test('says at which line the text stops being JSON', () => {
    expect(refusal('{\n  "Statement": [\n    oops\n  ]\n}')).toMatch(/line 3/);
    expect(refusal('{\n  "Statement": [1,\n  ]\n}')).toMatch(/line 2/);
    expect(refusal('{ "Statement": [')).toMatch(/^Not JSON yet/);
  });

  test('says what a policy lacks', () => {
    expect(refusal('[]')).toContain('object');
    expect(refusal('{}')).toContain('"Statement"');
  });

  test('takes any JSON where any value may stand', () => {
    expect(refusal('[1, "a", null]', 'any')).toBe('taken');
    expect(refusal('{}', 'any')).toBe('taken');
  });
});
