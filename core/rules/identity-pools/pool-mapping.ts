import { textOf } from '../../catalog/lowering/fields.ts';
import type { ElementTarget } from '../../commands/set-field.ts';
import type { DocumentGraph, GraphEdge } from '../../graph/graph.ts';
import { fieldPath } from '../../model/field-path.ts';
import type { Fields, FieldValue, Node } from '../../model/document.ts';
import { listOf, mappingOf } from '../../policy/field-shape.ts';
import { loginsInto, mappingOfLogin } from '../identity-pool.ts';

/** How an identity pool chooses the role for one of its providers, wherever that is written. */
export interface PoolMapping {
  readonly type: 'token' | 'rules';
  /** The login edge or the role attachment that says it. */
  readonly target: ElementTarget;
  /** Where the target says that it maps, what happens without a match, and its rules. */
  readonly paths: { readonly mapping: string; readonly otherwise: string; readonly rules: string };
  readonly otherwise: FieldValue | undefined;
  /** In their order; empty for a mapping by token, and where it cannot be told whose rules they are. */
  readonly rules: readonly MappingRule[];
  /** True where a mapping by rules says none. */
  readonly lacksRules: boolean;
  /** The login that is drawn; undefined for a mapping that only a role attachment names. */
  readonly login?: GraphEdge;
  /** The provider as a role attachment names it. */
  readonly key?: string;
}

/** One rule as it is written; what is no text is undefined. */
export interface MappingRule {
  /** The field path of the rule inside the target: `rules.0`. */
  readonly path: string;
  readonly claim?: string;
  readonly matchType?: string;
  readonly value?: string;
  /** The id of a node on a login, an ARN in a role attachment. */
  readonly role?: string;
}

/**
 * The role mappings of an identity pool: those of the logins that are drawn, then those that its role attachments write. Developer
 * identities know no mapping. Source: https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_RoleMapping.html
 */
export const mappingsOf = (graph: DocumentGraph, pool: Node): readonly PoolMapping[] => [
  ...loginsInto(graph, pool.id).flatMap(drawnMapping),
  ...attachmentsOf(graph, pool).flatMap(writtenMappings),
];

export const attachmentsOf = (graph: DocumentGraph, pool: Node): readonly Node[] =>
  graph.childrenOf(pool.id).filter(({ kind }) => kind === 'cognito.roleAttachment');

function drawnMapping(login: GraphEdge): readonly PoolMapping[] {
  const type = mappingOfLogin(login);
  if (type === 'default' || login.kind === 'developer-authenticated-identity') return [];
  const rules = type === 'rules' ? rulesAt(login.fields['rules'], 'rules', 'role') : [];
  return [
    {
      type,
      target: { edge: login.id },
      paths: { mapping: 'roleMapping', otherwise: 'ambiguousRoleResolution', rules: 'rules' },
      otherwise: login.fields['ambiguousRoleResolution'],
      rules,
      lacksRules: type === 'rules' && rules.length === 0,
      login,
    },
  ];
}

/** A role attachment has one list of rules: it belongs to the mapping of type Rules where there is only one. */
function writtenMappings({ id, fields }: Node): readonly PoolMapping[] {
  const written = Object.entries(mappingOf(fields['roleMappings']) ?? {}).flatMap(([name, value]) => {
    const says = mappingOf(value);
    const type = says && typeOf(says);
    return says && type ? [{ name, says, type }] : [];
  });
  const rules = rulesAt(fields['rules'], 'rules', 'roleARN');
  const isOnly = written.filter(({ type }) => type === 'rules').length === 1;
  return written.map(({ name, says, type }): PoolMapping => {
    const mapping = fieldPath('roleMappings', name);
    return {
      type,
      target: { node: id },
      paths: { mapping, otherwise: `${mapping}.ambiguousRoleResolution`, rules: 'rules' },
      otherwise: says['ambiguousRoleResolution'],
      rules: type === 'rules' && isOnly ? rules : [],
      lacksRules: type === 'rules' && rules.length === 0,
      key: textOf(says, 'identityProvider') ?? name,
    };
  });
}

const typeOf = (mapping: Fields): PoolMapping['type'] | undefined =>
  mapping['type'] === 'Token' ? 'token' : mapping['type'] === 'Rules' ? 'rules' : undefined;

const rulesAt = (written: FieldValue | undefined, path: string, role: 'role' | 'roleARN'): readonly MappingRule[] =>
  listOf(written).flatMap((item, index) => {
    const rule = mappingOf(item);
    return rule ? [readRule(rule, fieldPath(path, index), role)] : [];
  });

function readRule(rule: Fields, path: string, role: 'role' | 'roleARN'): MappingRule {
  const text = (name: string): string | undefined => (typeof rule[name] === 'string' ? rule[name] : undefined);
  const [claim, matchType, value, named] = [text('claim'), text('matchType'), text('value'), text(role)];
  return {
    path,
    ...(claim === undefined ? {} : { claim }),
    ...(matchType === undefined ? {} : { matchType }),
    ...(value === undefined ? {} : { value }),
    ...(named === undefined ? {} : { role: named }),
  };
}
