import { externalId } from '../../catalog/edge-fields.ts';
import { hasVariable, hasWildcard } from '../../policy/wildcard.ts';
import { conditionsOn, understandsWildcards } from '../conditions.ts';
import { defineNodeRule } from '../rule.ts';
import { nameOf, placed, writtenStatements } from './statements.ts';

export default defineNodeRule({
  code: 'IDF-214',
  name: 'external-id-is-well-formed',
  severity: 'error',
  outcome: 'REJECT',
  summary: 'An external id has 2 to 1,224 characters: letters, digits and _ + = , . @ : / -. It is no secret.',
  why: 'STS refuses the AssumeRole call of whoever sends another value, so a role that asks for one never opens. Treated as a secret it hides the real control: that the vendor issues a value of its own for each customer.',
  fix: 'Use the random id that the vendor generated.',
  sources: ['sts-ar', 'iam-quotas', 'iam-extid'],
  kinds: ['iam.role'],
  *check(role) {
    for (const statement of writtenStatements(role)) {
      for (const condition of conditionsOn(statement, 'sts:ExternalId')) {
        if (!/^(?:For\w+:)?String/.test(condition.operator)) continue;
        for (const value of condition.values) {
          const isOpen = hasVariable(value) || (hasWildcard(value) && understandsWildcards(condition));
          if (isOpen || isExternalId(value)) continue;
          const message = `${nameOf(role, statement)} asks for the external id "${shortened(value)}", which STS takes from nobody.`;
          yield { target: placed(role, condition), message };
        }
      }
    }
  },
});

const pattern = new RegExp(externalId.pattern);

const isExternalId = (value: string): boolean =>
  value.length >= externalId.minLength && value.length <= externalId.maxLength && pattern.test(value);

const shortened = (value: string): string => (value.length > 40 ? `${value.slice(0, 40)}…` : value);
