import { setField } from '../commands/set-field.ts';
import { Walks } from '../expect/walks.ts';
import { labelOf, type Edge, type Node } from '../model/document.ts';
import type { Edit } from '../model/edit.ts';
import { called, together } from '../rules/edits.ts';
import type { RuleContext } from '../rules/rule.ts';
import type { Finding } from '../rules/findings.ts';
import { ElementConditions } from './element-conditions.ts';
import type { Condition, OwnRule } from './own-rule.ts';

/**
 * Looks at a drawing with the team's own rules. Findings are like those of any rule: code and name are the rule's name. Derived elements
 * and edges that are not legal are not judged. Of nodes that exist elsewhere (`reference`) the drawing does not tell the fields, so a rule
 * that asks about fields does not judge them, unless it asks about `reference` itself.
 */
export function runOwnRules({ graph }: Pick<RuleContext, 'graph'>, rules: readonly OwnRule[]): readonly Finding[] {
  if (rules.length === 0) return [];
  const conditions = new ElementConditions(new Walks(graph));
  const { nodes } = graph.document;
  const edges = graph.edges.filter(({ isDerived, isLegal }) => !isDerived && isLegal);
  return rules.flatMap((rule) => {
    const elements: Iterable<Node | Edge> = rule.about === 'node' ? nodes.values() : edges;
    const fields = new Set([rule.where, rule.must, rule.mustNot].flatMap(fieldsAsked));
    const asksOfDrawn = fields.size > 0 && !fields.has('reference');
    const judged = [...elements].filter((element) => !(asksOfDrawn && 'reference' in element));
    return judged.filter((element) => isBroken(rule, element, conditions)).map((element) => findingOf(rule, element));
  });
}

function isBroken({ kinds, where, must, mustNot }: OwnRule, element: Node | Edge, conditions: ElementConditions): boolean {
  if (!kinds.has(element.kind) || (where && !conditions.holds(where, element))) return false;
  return (must !== undefined && !conditions.holds(must, element)) || (mustNot !== undefined && conditions.holds(mustNot, element));
}

function findingOf(rule: OwnRule, element: Node | Edge): Finding {
  const { name, severity, outcome, why, fix, source, summary } = rule;
  const field = fieldAsked(rule);
  const edit = mendOf(rule, element);
  return {
    code: name,
    name,
    severity,
    outcome,
    message: `"${labelOf(element)}" is against the team's rule "${name}": ${sentenceOf(summary)}`,
    target: { ...targetOf(rule, element), ...(field === undefined ? {} : { field }) },
    why,
    fix,
    ...(source === undefined ? {} : { source }),
    ...(edit && { edit }),
  };
}

const targetOf = ({ about }: OwnRule, { id }: Node | Edge) => (about === 'node' ? { node: id } : { edge: id });

const sentenceOf = (text: string): string => (/[.?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`);

/** The fields of the element itself that a condition asks about. */
function fieldsAsked(condition: Condition | undefined): readonly string[] {
  if (condition === undefined) return [];
  if (condition.test === 'field') return [condition.field];
  if (condition.test === 'not') return fieldsAsked(condition.of);
  return condition.test === 'all' || condition.test === 'any' ? condition.of.flatMap(fieldsAsked) : [];
}

/** The field that a rule is about, where it asks about one only. */
function fieldAsked({ must, mustNot }: OwnRule): string | undefined {
  const asked = [must, mustNot].filter((condition): condition is Condition => condition !== undefined);
  const [only] = asked;
  return asked.length === 1 && only?.test === 'field' ? only.field : undefined;
}

function mendOf(rule: OwnRule, element: Node | Edge): Edit | undefined {
  if (!rule.set) return undefined;
  const target = rule.about === 'node' ? { node: element.id } : { edge: element.id };
  const edits = Object.entries(rule.set).map(([field, value]) => setField(target, field, value ?? undefined));
  return called(`Mend "${rule.name}"`, together('Change fields', edits));
}
