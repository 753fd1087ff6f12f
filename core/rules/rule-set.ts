import { edgeKinds } from '../catalog/catalog.ts';
import type { DocumentRule, EdgeRule, NodeRule, Rule } from './rule.ts';

/** Rules, sorted by what they look at. */
export interface RuleSet {
  readonly ofDocument: readonly DocumentRule[];
  readonly ofNodes: ReadonlyMap<string, readonly NodeRule[]>;
  readonly ofEdges: ReadonlyMap<string, readonly EdgeRule[]>;
  readonly byCode: ReadonlyMap<string, Rule>;
}

const edgeKindIds = [...edgeKinds.keys()];

export function ruleSet(rules: readonly Rule[]): RuleSet {
  const ofNodes = new Map<string, NodeRule[]>();
  const ofEdges = new Map<string, EdgeRule[]>();
  for (const rule of rules) {
    if (rule.about === 'node') addTo(ofNodes, rule.kinds, rule);
    else if (rule.about === 'edge') addTo(ofEdges, rule.kinds === 'all' ? edgeKindIds : rule.kinds, rule);
  }
  return {
    ofDocument: rules.filter((rule) => rule.about === 'document'),
    ofNodes,
    ofEdges,
    byCode: new Map(rules.map((rule) => [rule.code, rule])),
  };
}

function addTo<R extends Rule>(index: Map<string, R[]>, kinds: readonly string[], rule: R): void {
  for (const kind of kinds) index.set(kind, [...(index.get(kind) ?? []), rule]);
}
