import { identityPoolId, userPoolId } from '../../catalog/patterns.ts';
import type { KindId } from '../../catalog/generated/kind-ids.ts';
import type { DocumentGraph } from '../../graph/graph.ts';
import type { Node } from '../../model/document.ts';
import { named } from '../names.ts';
import { defineNodeRule, type Violation } from '../rule.ts';
import { malformedArns } from './written-arns.ts';

/** What a reference of a kind may look like. */
interface Shape {
  readonly pattern: RegExp;
  readonly example: string;
  /** True where a bare name or id is a reference, too: then only an ARN is compared. */
  readonly orName?: true;
}

const iamArn = (resource: string, account = '[0-9]{12}'): Shape => ({
  pattern: new RegExp(`^arn:aws[a-z-]*:iam::${account}:${resource}/.+$`),
  example: `arn:aws:iam::111122223333:${resource}/…`,
  orName: true,
});

/** A bare id, or the ARN that ends in it. */
const idOf = (id: string, arn: string, example: string): Shape => ({
  pattern: new RegExp(`${id}|^arn:aws[a-z-]*:${arn}${id.slice(1)}`),
  example,
});

const directory = idOf('^d-[0-9a-f]{10}$', 'ds:[a-z0-9-]+:[0-9]{12}:directory/', 'd-1234567890');

/**
 * Sources: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPoolClient.html,
 * https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_CreateIdentityPool.html,
 * https://docs.aws.amazon.com/singlesignon/latest/APIReference/API_CreateAccountAssignment.html,
 * https://docs.aws.amazon.com/directoryservice/latest/devguide/API_CreateTrust.html
 */
const shapes: readonly (readonly [KindId, Shape])[] = [
  ['iam.role', iamArn('role')],
  ['iam.user', iamArn('user')],
  ['iam.group', iamArn('group')],
  ['iam.policy', iamArn('policy', '([0-9]{12}|aws)')],
  ['iam.samlProvider', iamArn('saml-provider')],
  ['iam.oidcProvider', iamArn('oidc-provider')],
  ['sso.reservedRole', iamArn('role/aws-reserved/sso\\.amazonaws\\.com')],
  [
    'sso.permissionSet',
    {
      pattern: /^arn:aws[a-z-]*:sso:::permissionSet\/(sso)?ins-[a-zA-Z0-9-.]{16}\/ps-[a-zA-Z0-9-./]{16}$/,
      example: 'arn:aws:sso:::permissionSet/ssoins-1234567890abcdef/ps-1234567890abcdef',
    },
  ],
  ['cognito.userPool', idOf(userPoolId, 'cognito-idp:[a-z0-9-]+:[0-9]{12}:userpool/', 'eu-west-1_AbCdEf123')],
  [
    'cognito.identityPool',
    idOf(identityPoolId, 'cognito-identity:[a-z0-9-]+:[0-9]{12}:identitypool/', 'eu-west-1:11111111-2222-3333-4444-555555555555'),
  ],
  ['ds.managedMicrosoftAd', directory],
  ['ds.adConnector', directory],
  ['ds.simpleAd', directory],
];

const shapeOf: ReadonlyMap<string, Shape> = new Map(shapes);

/** Ids and ARNs in fields are limits of those fields; here the references are compared, which are no fields, and what policies name. */
export default defineNodeRule({
  code: 'IDF-911',
  name: 'ids-parse',
  severity: 'error',
  outcome: 'REJECT',
  summary: 'Ids and ARNs have the form that AWS gives them: 12 digits for an account, <region>_<letters and digits> for a user pool.',
  why: 'An id of another form names nothing in AWS: a deployment is refused, or a policy never matches. Mostly it is a typing error, a name in the place of an id, or a pasted secret.',
  fix: 'Copy the id or the ARN from the console or from the output of the stack that made the resource.',
  sources: ['api-client', 'api-cipool', 'api-assign', 'api-dstrust'],
  kinds: [...shapes.map(([kind]) => kind), 'aws.resource'],
  *check(node, { graph }) {
    if (node.reference !== undefined) return yield* ofReference(graph, node, node.reference);
    for (const { value, field } of malformedArns(node)) {
      const message = `The policy of ${named(graph, node.id)} names "${value}", which has the form of no ARN.`;
      yield { target: { node: node.id, field }, message };
    }
  },
});

/** What the reference says stays out of the message: it may be a secret. */
function* ofReference(graph: DocumentGraph, node: Node, reference: string): Iterable<Violation> {
  const shape = shapeOf.get(node.kind);
  if (!shape || shape.pattern.test(reference) || (shape.orName && !reference.startsWith('arn:'))) return;
  const message = `What ${named(graph, node.id)} refers to has the form of no ARN or id of its kind; one looks like "${shape.example}".`;
  yield { target: { node: node.id, field: 'reference' }, message };
}
