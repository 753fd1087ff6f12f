import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkDocument } from '#core/check/check.ts';
import type { Diagnostic } from '#core/model/diagnostic.ts';
import { emptyDocument, type Document, type Edge, type Fields, type Node, type Persona } from '#core/model/document.ts';
import { legalDocument } from '../../arbitrary/legal-document.ts';
import { looseDocument } from '../../arbitrary/loose-document.ts';

type Bare<T> = Partial<Omit<T, 'id'>>;

function documentOf(parts: {
  readonly nodes?: Readonly<Record<string, Bare<Node> & { readonly kind: string }>>;
  readonly edges?: Readonly<Record<string, Bare<Edge> & Pick<Edge, 'from' | 'to' | 'kind'>>>;
  readonly personas?: Readonly<Record<string, Bare<Persona>>>;
}): Document {
  const fields: Fields = {};
  const named = <T, D>(entries: Readonly<Record<string, T>> | undefined, defaults: D): Map<string, T & D & { id: string }> => {
    const made = new Map<string, T & D & { id: string }>();
    for (const [id, entry] of Object.entries(entries ?? {})) made.set(id, { ...defaults, id, ...entry });
    return made;
  };
  return {
    ...emptyDocument,
    nodes: named(parts.nodes, { fields }),
    edges: named(parts.edges, { fields }),
    personas: named(parts.personas, { claims: {} }),
  };
}

const told = (document: Document): readonly string[] =>
  checkDocument(document).map((diagnostic) => `${diagnostic.code}: ${diagnostic.message}`);
const only = (document: Document): Diagnostic => {
  const diagnostics = checkDocument(document);
  expect(diagnostics.map((diagnostic) => diagnostic.message)).toHaveLength(1);
  return diagnostics[0]!;
};

describe('checkDocument on kinds and ends', () => {
  test('says nothing of an empty document', () => {
    expect(checkDocument(emptyDocument)).toEqual([]);
  });

  test('names the kind that was probably meant', () => {
    const diagnostic = only(documentOf({ nodes: { members: { kind: 'cognito.userpol' } } }));
    expect(diagnostic).toMatchObject({ code: 'unknown-kind', severity: 'error', target: { node: 'members', field: 'kind' } });
    expect(diagnostic.message).toBe('"members" is of kind "cognito.userpol", which does not exist; did you mean "cognito.userPool"?');
  });

  test('names the end and the edge kind that were probably meant', () => {
    const nodes = { shopper: { kind: 'actor.person' }, shop: { kind: 'client.app' } };
    expect(told(documentOf({ nodes, edges: { e: { from: 'shoper', to: 'shop', kind: 'use' } } }))).toEqual([
      'unknown-edge-kind: "e" is of kind "use", which does not exist; did you mean "uses"?',
      'unknown-end: "e" comes from "shoper", which does not exist; did you mean "shopper"?',
    ]);
  });

  test('leaves the legality of an edge to the rule', () => {
    const nodes = { pool: { kind: 'cognito.userPool' }, files: { kind: 'aws.resource' } };
    const codes = checkDocument(documentOf({ nodes, edges: { e: { from: 'pool', to: 'files', kind: 'uses-resource' } } })).map(
      (diagnostic) => diagnostic.target.edge,
    );
    expect(codes).not.toContain('e');
  });

  test('accepts an edge from the reserved role that a complete assignment makes', () => {
    const document = documentOf({
      nodes: {
        prod: { kind: 'org.account' },
        corp: { kind: 'sso.instance' },
        admins: { kind: 'sso.accountAssignment', in: 'corp' },
        readers: { kind: 'sso.permissionSet', in: 'corp' },
      },
      edges: {
        where: { from: 'admins', to: 'prod', kind: 'in-account' },
        what: { from: 'readers', to: 'admins', kind: 'with-permission-set' },
        chain: { from: 'admins#AWSReservedSSO', to: 'admins#AWSReservedSSO', kind: 'role-chaining' },
      },
    });
    expect(checkDocument(document).filter((diagnostic) => diagnostic.target.edge !== undefined)).toEqual([]);
  });

  test('refuses ids that a file cannot hold', () => {
    expect(only(documentOf({ nodes: { 'my shop': { kind: 'client.app' } } })).code).toBe('bad-id');
  });
});

describe('checkDocument on fields', () => {
  const roleWith = (fields: Fields): Document => documentOf({ nodes: { admin: { kind: 'iam.role', fields } } });

  test('names the field that was probably meant', () => {
    const diagnostic = only(roleWith({ maxSessionDuraton: 3600 }));
    expect(diagnostic).toMatchObject({ code: 'unknown-field', target: { node: 'admin', field: 'maxSessionDuraton' } });
    expect(diagnostic.message).toContain('did you mean "maxSessionDuration"?');
  });

  test('says the range and cites the page', () => {
    const diagnostic = only(documentOf({ nodes: { ops: { kind: 'iam.user', fields: { mfaDevices: 9 } } } }));
    expect(diagnostic).toMatchObject({ code: 'too-large', severity: 'error', source: expect.stringMatching(/^https:\/\/docs\.aws/) });
    expect(diagnostic.message).toMatch(/^"mfaDevices" must be at most 8.*; it is 9\.$/);
  });

  test('asks for what is required, but not of what exists elsewhere', () => {
    const pool = (reference: { readonly reference?: string }): Document =>
      documentOf({ nodes: { pool: { kind: 'cognito.identityPool', ...reference } } });
    expect(only(pool({}))).toMatchObject({ code: 'missing-field', target: { node: 'pool', field: 'allowUnauthenticatedIdentities' } });
    expect(checkDocument(pool({ reference: 'eu-west-1:11111111-2222-3333-4444-555555555555' }))).toEqual([]);
  });

  test('follows a path into rules of an edge and into nodes that they name', () => {
    const rules = [
      { claim: 7, matchType: 'Equals', value: 'x', role: 'pool' },
      { claim: 'dept', matchType: 'Equals', value: 'x' },
    ];
    const document = documentOf({
      nodes: {
        members: { kind: 'cognito.userPool' },
        web: { kind: 'cognito.appClient', in: 'members' },
        pool: { kind: 'cognito.identityPool', fields: { allowUnauthenticatedIdentities: false } },
      },
      edges: { e: { from: 'web', to: 'pool', kind: 'id-token-to-identity-pool', fields: { roleMapping: 'rules', rules } } },
    });
    expect(checkDocument(document).map((diagnostic) => [diagnostic.code, diagnostic.target.field])).toEqual([
      ['missing-field', 'rules.1.role'],
      ['wrong-node', 'rules.0.role'],
      ['wrong-type', 'rules.0.claim'],
    ]);
  });

  test('warns of a derived field that was written by hand', () => {
    const nodes = {
      pool: { kind: 'cognito.userPool' },
      staff: { kind: 'cognito.group', in: 'pool', fields: { roleArn: 'arn:aws:iam::111122223333:role/x' } },
    };
    expect(checkDocument(documentOf({ nodes })).find((diagnostic) => diagnostic.target.field === 'roleArn')).toMatchObject({
      code: 'derived-field',
      severity: 'warning',
    });
  });

  test('says that text that looks like a number needs quotes', () => {
    expect(only(roleWith({ description: 2024 })).message).toBe('"description" must be text (write it in quotes); it is 2024.');
  });
});

describe('checkDocument on containers', () => {
  test('refuses a container that does not exist or cannot hold the node', () => {
    const nodes = {
      web: { kind: 'cognito.appClient', in: 'memers' },
      members: { kind: 'cognito.userPool' },
      ios: { kind: 'cognito.appClient', in: 'web' },
    };
    expect(told(documentOf({ nodes }))).toEqual([
      'illegal-container: "ios" (App client) cannot lie in "web" (App client); it may lie in "User pool".',
      'unknown-container: "web" lies in "memers", which does not exist; did you mean "members"?',
    ]);
  });

  test('asks for a needed container, and takes a containing edge for one', () => {
    const nodes = { web: { kind: 'cognito.appClient' }, members: { kind: 'cognito.userPool' } };
    expect(only(documentOf({ nodes }))).toMatchObject({ code: 'missing-container', target: { node: 'web', field: 'in' } });
    expect(checkDocument(documentOf({ nodes, edges: { e: { from: 'members', to: 'web', kind: 'has' } } }))).toEqual([]);
  });

  test('tells of two different containers', () => {
    const nodes = { a: { kind: 'cognito.userPool' }, b: { kind: 'cognito.userPool' }, web: { kind: 'cognito.appClient', in: 'a' } };
    const edges = { same: { from: 'a', to: 'web', kind: 'has' }, other: { from: 'b', to: 'web', kind: 'has' } };
    expect(only(documentOf({ nodes, edges }))).toMatchObject({ code: 'two-containers', target: { edge: 'other' } });
  });

  test('tells of each circle once', () => {
    const account = (container: string): { readonly kind: string; readonly in: string } => ({ kind: 'org.account', in: container });
    const nodes = { a: account('b'), b: account('c'), c: account('a'), outside: account('a'), self: account('self') };
    expect(told(documentOf({ nodes }))).toEqual([
      'container-cycle: "a" lies in itself: "a" in "b" in "c" in "a".',
      'container-cycle: "self" lies in itself: "self" in "self".',
    ]);
  });
});

describe('checkDocument on personas', () => {
  test('wants a node that exists and is a person', () => {
    const nodes = { shopper: { kind: 'actor.person' }, shop: { kind: 'client.app' } };
    const personas = { alice: { node: 'shopper' }, bob: { node: 'shop' }, carol: { node: 'shoper' }, dave: {} };
    expect(told(documentOf({ nodes, personas }))).toEqual([
      'unknown-node: The persona "carol" plays "shoper", which does not exist; did you mean "shopper"?',
      'wrong-node: The persona "bob" plays "shop" of kind "client.app"; it must be of kind "actor.person".',
    ]);
  });
});

describe('checkDocument on any document', () => {
  test('finds nothing in 1,000 random legal documents', () => {
    fc.assert(
      fc.property(legalDocument(), (document) => {
        expect(checkDocument(document)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test('never throws on 1,000 random loose documents, and names an element of the document in every statement', () => {
    fc.assert(
      fc.property(looseDocument(), (document) => {
        for (const { target, message } of checkDocument(document)) {
          expect(message.length).toBeLessThan(2000);
          if (target.node !== undefined) expect(document.nodes.has(target.node)).toBe(true);
          if (target.edge !== undefined) expect(document.edges.has(target.edge)).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('does not look through all ids for each of many wrong ones', () => {
    const nodes: Record<string, { kind: string }> = {};
    for (let index = 0; index < 3000; index += 1) nodes[`person${index}`] = { kind: 'actor.person' };
    const edges: Record<string, { from: string; to: string; kind: string }> = {};
    for (let index = 0; index < 3000; index += 1) edges[`e${index}`] = { from: `persan${index}`, to: 'nobody', kind: 'uses' };
    const hints = checkDocument(documentOf({ nodes, edges })).filter((diagnostic) => diagnostic.message.includes('did you mean'));
    expect(hints.length).toBeGreaterThan(10);
    expect(hints.length).toBeLessThanOrEqual(100);
  });
});
