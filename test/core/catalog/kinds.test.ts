import { describe, expect, test } from 'vitest';
import { kinds } from '#core/catalog/catalog.ts';
import { classCodes } from '#core/catalog/class.ts';
import { families } from '#core/catalog/families.ts';
import type { FieldSpec } from '#core/catalog/field.ts';
import { glyphs } from '#core/catalog/generated/glyphs.ts';
import { sources } from '#core/catalog/sources.ts';
import { checkValue } from '#core/check/field.ts';
import { nestedTypes } from './nested-types.ts';

const reserved = new Set(['kind', 'label', 'in', 'notes', 'reference', 'from', 'to']);
const all = [...kinds.values()];
const fields: readonly { readonly at: string; readonly name: string; readonly spec: FieldSpec }[] = all.flatMap((kind) =>
  Object.entries<FieldSpec>(kind.fields).map(([name, spec]) => ({ at: `${kind.id}.${name}`, name, spec })),
);
const types = fields.flatMap(({ at, spec }) => [...nestedTypes(spec, at)]);
const noNodes = { kindOfNode: () => undefined, nodeIds: () => [], suggest: () => '' };

const repeated = (values: readonly string[]): string[] => values.filter((value, index) => values.indexOf(value) !== index);

describe('a kind', () => {
  test('has its own number, counted without a gap', () => {
    const numbers = all.map((kind) => kind.code).sort();
    expect(numbers).toEqual(all.map((_, index) => `N${String(index + 1).padStart(2, '0')}`));
  });

  test('has a label and a short label that no other kind has', () => {
    expect(repeated(all.map((kind) => kind.label))).toEqual([]);
    expect(repeated(all.map((kind) => kind.shortLabel))).toEqual([]);
  });

  test('has a short label of at most twelve characters and a summary that is a sentence', () => {
    expect(all.filter((kind) => kind.shortLabel.length > 12 || !/^[A-Z]/.test(kind.shortLabel)).map((kind) => kind.id)).toEqual([]);
    expect(all.filter((kind) => !/^[A-Z].*\.$/.test(kind.summary)).map((kind) => kind.id)).toEqual([]);
  });

  test('belongs to a family, and to a class unless it is an annotation', () => {
    expect(all.filter((kind) => !(kind.family in families)).map((kind) => kind.id)).toEqual([]);
    expect(all.filter((kind) => kind.class === undefined).map((kind) => kind.placement)).toEqual(['annotation']);
    expect(all.filter((kind) => kind.class !== undefined && !classCodes.includes(kind.class)).map((kind) => kind.id)).toEqual([]);
  });

  test('lies in kinds that exist and are drawn as boxes', () => {
    const wrong = all.filter((kind) => kind.containers.some((id) => kinds.get(id)?.placement !== 'node'));
    expect(wrong.map((kind) => kind.id)).toEqual([]);
  });

  test('needs its container when it is a part, and has one when it needs it', () => {
    expect(all.filter((kind) => kind.placement === 'part' && !kind.needsContainer).map((kind) => kind.id)).toEqual([]);
    expect(all.filter((kind) => kind.needsContainer && kind.containers.length === 0).map((kind) => kind.id)).toEqual([]);
  });

  test('can be found in the palette by more than its name', () => {
    expect(all.filter((kind) => (kind.keywords ?? []).length < 3).map((kind) => kind.id)).toEqual([]);
  });

  test('cites only pages that exist, and at least one for each field and fact', () => {
    const cited = [
      ...fields.map(({ at, spec }) => ({ at, keys: spec.sources })),
      ...all.flatMap((kind) => kind.facts.map((fact) => ({ at: `${kind.id}: ${fact.property}`, keys: fact.sources }))),
    ];
    expect(cited.filter(({ keys }) => keys.length === 0 || keys.some((key) => !Object.hasOwn(sources, key))).map(({ at }) => at)).toEqual(
      [],
    );
  });
});

describe('a field of a kind', () => {
  test('is named in camel case and never like a key that every node has', () => {
    const names = [...fields, ...types.map(({ path }) => ({ at: path, name: path.split(/[.{}[\]]+/).findLast(Boolean) ?? '' }))];
    expect(names.filter(({ name }) => !/^[a-z][A-Za-z0-9]*$/.test(name)).map(({ at }) => at)).toEqual([]);
    expect(fields.filter(({ name }) => reserved.has(name) || name.startsWith('x-')).map(({ at }) => at)).toEqual([]);
  });

  test('has a label that starts like a label and help that is whole sentences', () => {
    expect(fields.filter(({ spec }) => !/^[A-Z]/.test(spec.label) || spec.label.length > 40).map(({ at }) => at)).toEqual([]);
    expect(fields.filter(({ spec }) => !/[.!]$/.test(spec.help)).map(({ at }) => at)).toEqual([]);
  });

  test('has a default that its own type allows', () => {
    const withDefault = fields.filter(({ spec }) => spec.default !== undefined);
    expect(withDefault.length).toBeGreaterThan(10);
    expect(withDefault.flatMap(({ at, spec }) => Array.from(checkValue(spec.default!, spec, at, noNodes)))).toEqual([]);
  });

  test('has patterns that compile with and without the u flag, and examples that fit', () => {
    const patterns = types.flatMap(({ type }) => {
      if (type.type === 'text') return type.pattern ?? [];
      return type.type === 'map' ? (type.keyPattern ?? []) : [];
    });
    for (const pattern of patterns) for (const flags of ['', 'u']) expect(() => new RegExp(pattern, flags)).not.toThrow();
    const wrong = types.flatMap(({ path, type }) =>
      type.type === 'text' && type.example !== undefined ? [...checkValue(type.example, type, path, noNodes)] : [],
    );
    expect(wrong).toEqual([]);
  });

  test('has bounds in order and choices without repetition', () => {
    const wrong = types.filter(({ type }) => {
      if (type.type === 'integer') return (type.min ?? -Infinity) > (type.max ?? Infinity);
      if (type.type === 'text') return (type.minLength ?? 0) > (type.maxLength ?? Infinity);
      if (type.type === 'list') return (type.minItems ?? 0) > (type.maxItems ?? Infinity);
      if (type.type === 'choice') return type.values.length === 0 || repeated(type.values).length > 0;
      return type.type === 'nodeId' && type.kinds.some((id) => kinds.get(id) === undefined);
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('holds a reference where the thing itself is a secret', () => {
    const secret = /password|secret|privatekey/i;
    const holders = types.filter(({ path, type }) => type.type === 'text' && secret.test(path.split('.').at(-1) ?? ''));
    expect(holders.length).toBeGreaterThan(5);
    for (const { path, type } of holders) {
      expect(path).toMatch(/Reference$/);
      expect([...checkValue('correct horse battery staple', type, path, noNodes)].map((fault) => fault.code)).toEqual(['wrong-pattern']);
      expect([...checkValue('/prod/members/google', type, path, noNodes)]).toEqual([]);
      expect([...checkValue('arn:aws:secretsmanager:eu-central-1:111122223333:secret:google-a1b2c3', type, path, noNodes)]).toEqual([]);
    }
  });

  test('never takes a secret among the details of a user pool’s provider', () => {
    const details = kinds.get('cognito.userPoolIdp')!.fields['providerDetails']!;
    const codes = (key: string): string[] =>
      [...checkValue({ [key]: 'x' }, details, 'providerDetails', noNodes)].map((fault) => fault.code);
    expect([codes('client_secret'), codes('private_key')]).toEqual([['wrong-key'], ['wrong-key']]);
    expect([codes('client_id'), codes('MetadataURL'), codes('key_id')]).toEqual([[], [], []]);
  });
});

describe('a glyph', () => {
  const shape = /^(<(path|circle|ellipse|rect)( (d|cx|cy|r|rx|ry|x|y|width|height)="[-A-Za-z0-9 .,]+")+\/>)+$/;

  test('exists for each kind', () => {
    expect(Object.keys(glyphs).sort()).toEqual([...kinds.keys()].sort());
  });

  test('consists of plain closed shapes: no script, no link, no colour, no style', () => {
    expect(Object.entries(glyphs).filter(([, glyph]) => !shape.test(glyph))).toEqual([]);
    for (const hostile of [
      '<script/>',
      '<path d="M0 0" onclick="x"/>',
      '<use href="#a"/>',
      '<path d="M0 0">',
      '<path d="M0 0" fill="red"/>',
    ])
      expect(shape.test(hostile)).toBe(false);
  });

  test('is drawn for its kind alone', () => {
    expect(repeated(Object.values(glyphs))).toEqual([]);
  });
});
