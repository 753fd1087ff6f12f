import type { Fields, FieldValue } from '../model/document.ts';
import { fieldPath } from '../model/field-path.ts';
import { mappingOf, oneOrMore } from '../policy/field-shape.ts';
import { hasVariable, hasWildcard } from '../policy/wildcard.ts';
import { quoted, shown } from './fault.ts';
import { pages, refused, type PolicyContext, type PolicyFault } from './policy-fault.ts';

const types = ['AWS', 'Federated', 'Service', 'CanonicalUser'];

/** What is wrong with the form of `Principal` and `NotPrincipal`. Wildcards and groups are told by IDF-216 and IDF-217. */
export function* checkPrincipals(statement: Fields, path: string, context: PolicyContext): Generator<PolicyFault> {
  for (const element of ['Principal', 'NotPrincipal']) {
    const written = statement[element];
    if (written !== undefined && written !== '*') yield* checkPrincipal(written, `${path}.${element}`, context);
  }
}

function* checkPrincipal(written: FieldValue, path: string, { suggest }: PolicyContext): Generator<PolicyFault> {
  const byType = mappingOf(written);
  if (!byType) {
    return yield refused('policy-principal', path, `must be "*" or a map of ${quoted(types)}; it is ${shown(written)}`, {
      fix: 'Write for example { "AWS": "123456789012" }.',
      source: pages.principal,
    });
  }
  for (const [type, values] of Object.entries(byType)) {
    const own = `${path}.${fieldPath(type)}`;
    if (!types.includes(type))
      yield refused('policy-principal', own, `is no type of principal${suggest(type, types) || `; there are ${quoted(types)}`}`);
    for (const [index, value] of oneOrMore(values).entries()) {
      const place = Array.isArray(values) ? `${own}.${index}` : own;
      if (typeof value !== 'string')
        yield refused(
          'policy-wrong-type',
          place,
          `must be text${typeof value === 'number' ? ' (write it in quotes)' : ''}; it is ${shown(value)}`,
        );
      else if (type === 'AWS') yield* checkAwsPrincipal(value, place);
      else if (type === 'Federated') yield* checkProvider(value, place);
    }
  }
}

const accountId = /^\d{12}$/;
/** What IAM shows instead of the ARN of a principal that was deleted. */
const uniqueId = /^A[A-Z0-9]{15,}$/;
/** The account of CloudFront's origin access identities is a name. */
const principalArn =
  /^arn:aws[a-z-]*:(?:iam::(?:\d{12}|cloudfront):(?:root|(?:user|role|group)\/.+)|sts::\d{12}:(?:assumed-role\/[^/]+\/[^/]+|federated-user\/.+))$/;
/** The place of a value that a template fills in, of CloudFormation, Terraform or another. */
const isPlaceholder = (value: string): boolean => hasVariable(value) || /\{\{|<[^>]*>/.test(value);

function* checkAwsPrincipal(value: string, path: string): Generator<PolicyFault> {
  if (hasWildcard(value) || isPlaceholder(value) || accountId.test(value) || uniqueId.test(value) || principalArn.test(value)) return;
  const fix = value.startsWith('arn:aws::iam::') ? { fix: `Write "${value.replace('arn:aws::iam::', 'arn:aws:iam::')}".` } : {};
  yield refused(
    'policy-principal',
    path,
    `is ${shown(value)}, which names no principal: a principal is an account id of 12 digits or an ARN such as "arn:aws:iam::123456789012:root" or "arn:aws:iam::123456789012:role/name"`,
    { ...fix, source: pages.principal },
  );
}

const providerArn = /^arn:aws[a-z-]*:iam::\d{12}:(?:saml|oidc)-provider\/.+$/;
/** Built in: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-federated-web-identity */
const builtIn = /^(?:cognito-identity[a-z0-9.-]*\.amazonaws\.com(?:\.cn)?|accounts\.google\.com|graph\.facebook\.com|www\.amazon\.com)$/;
const domain = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/\S*)?$/i;

function* checkProvider(value: string, path: string): Generator<PolicyFault> {
  if (hasWildcard(value) || isPlaceholder(value) || builtIn.test(value) || providerArn.test(value)) return;
  const rest = `is ${shown(value)}, which is neither the ARN of an IAM provider nor a built-in one ("cognito-identity.amazonaws.com", "accounts.google.com", "graph.facebook.com", "www.amazon.com")`;
  const fix =
    'Write the ARN of the provider: "arn:aws:iam::123456789012:oidc-provider/idp.example.com" or "arn:aws:iam::123456789012:saml-provider/name".';
  const fault = refused('policy-principal', path, rest, { fix, source: pages.principal });
  // IAM refuses what is no domain at all; another domain it may take, but nobody comes from there.
  yield domain.test(value) ? { ...fault, severity: 'warning' } : fault;
}
