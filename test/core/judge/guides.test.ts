import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { configFor } from '#core/config/config-for.ts';
import { readConfig } from '#core/config/read-config.ts';
import { judge } from '#core/judge/judge.ts';
import { checkOwnRuleExamples } from '#core/judge/own-rule-examples.ts';
import { openModel } from '#core/model/open-model.ts';
import { readReview } from '#core/model/review-file.ts';
import { configSchema } from '#core/schema/config-schema.ts';
import { reviewSchema } from '#core/schema/review-schema.ts';

/** The examples of a guide: what stands in its fences. */
function examplesOf(guide: string): readonly string[] {
  const text = readFileSync(new URL(`../../../docs/${guide}.md`, import.meta.url), 'utf8');
  const found = [...text.matchAll(/^```yaml\n(.*?)^```/gms)].map(([, example]) => example!);
  expect(found).not.toHaveLength(0);
  return found;
}

const ajv = new Ajv2020({ strict: false });

test('The guide to configurations shows configurations that are read, and own rules that are proven', () => {
  const isLegal = ajv.compile(configSchema());
  for (const example of examplesOf('configuration')) {
    const { config, diagnostics } = readConfig(example);
    expect(diagnostics).toEqual([]);
    expect(isLegal(parse(example)), JSON.stringify(isLegal.errors)).toBe(true);
    expect(checkOwnRuleExamples(config)).toEqual([]);
    expect(configFor(config, 'sandbox/a.rolepath.yaml').profile).toBe(config.folders.length > 0 ? 'docs-only' : 'recommended');
  }
});

test('The guide to accepted findings shows a review that is read', () => {
  const isLegal = ajv.compile(reviewSchema());
  for (const example of examplesOf('waivers')) {
    expect(readReview(example).diagnostics).toEqual([]);
    expect(isLegal(parse(example))).toBe(true);
  }
});

test('The guide to expectations shows a model of which all of them hold', () => {
  for (const example of examplesOf('expectations')) {
    const { expectations } = judge(openModel(example));
    expect(expectations.map(({ outcome, message }) => [outcome, message])).toEqual(expectations.map(({ message }) => ['holds', message]));
    expect(expectations.length).toBeGreaterThan(5);
  }
});
