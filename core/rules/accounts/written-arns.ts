import type { Node } from '../../model/document.ts';
import { policyOf } from '../../policy/policy-of.ts';
import type { Statement } from '../../policy/policy.ts';
import { hasVariable, hasWildcard } from '../../policy/wildcard.ts';

/** Something that a policy names and that has the form of no ARN. */
interface MalformedArn {
  readonly value: string;
  /** The field of the node that it stands in. */
  readonly field: string;
}

/**
 * What a policy may name as an AWS principal: an account, an IAM or STS ARN, the unique id of a role or user, a canonical user, and the
 * origin access identity of a distribution. Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 */
const principal = /^(?:[0-9]{12}|arn:aws[a-z-]*:(?:iam|sts)::(?:[0-9]{12}|cloudfront):.+|A[A-Z0-9]{15,}|[0-9a-f]{64})$/;

const resource = /^arn:[a-z0-9-]+:[a-z0-9-]+:[^:]*:[^:]*:.+$/;

/** Of a trust policy, `principals-are-exact` tells. */
const policyFields = ['resourcePolicy', 'document', 'inlinePolicy'] as const;

/** Names with wildcards or variables are left out: what they come to, other rules ask. */
export function* malformedArns(node: Node): Iterable<MalformedArn> {
  for (const field of policyFields)
    for (const statement of policyOf(node, field)?.statements ?? [])
      for (const { value, path } of [...principalsOf(field, statement), ...resourcesOf(statement)])
        yield { value, field: `${field}.${path}` };
}

interface Written {
  readonly value: string;
  readonly path: string;
}

/** Those of a trust policy `principals-are-exact` tells. */
const principalsOf = (field: string, { principals }: Statement): readonly Written[] =>
  (field === 'trustPolicy' ? [] : (principals?.list ?? [])).filter(
    ({ type, value }) => type === 'AWS' && isLiteral(value) && !principal.test(value),
  );

/** Of identity policies only: a policy of a resource may name its parts in a form of its own. */
const resourcesOf = ({ principals, resources }: Statement): readonly Written[] =>
  principals || !resources
    ? []
    : resources.patterns.filter((value) => isLiteral(value) && !resource.test(value)).map((value) => ({ value, path: resources.path }));

const isLiteral = (text: string): boolean => !hasWildcard(text) && !hasVariable(text);
