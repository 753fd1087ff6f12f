import type { Fields, FieldValue } from '../model/document.ts';
import { mappingOf, oneOrMore } from '../policy/field-shape.ts';
import { shown } from './fault.ts';
import { checkCondition } from './policy-condition.ts';
import { checkElements, hasLikely, isOfIdentity, pages, refused, type PolicyContext, type PolicyFault } from './policy-fault.ts';
import { checkPrincipals } from './policy-principals.ts';

const elements = ['Sid', 'Effect', 'Principal', 'NotPrincipal', 'Action', 'NotAction', 'Resource', 'NotResource', 'Condition'];

/** What is wrong with one statement. */
export function* checkStatement(written: FieldValue, path: string, context: PolicyContext): Generator<PolicyFault> {
  const statement = mappingOf(written);
  if (!statement) return yield refused('policy-wrong-type', path, `must be a statement, which is a map; it is ${shown(written)}`);
  yield* checkElements(statement, path, elements, context);
  yield* checkSid(statement['Sid'], `${path}.Sid`, context);
  yield* checkEffect(statement, path);
  yield* checkPair(statement, path, 'Action');
  yield* checkTexts(statement, path, 'Action', checkAction);
  yield* checkTexts(statement, path, 'Resource');
  yield* checkPrincipalsOfUse(statement, path, context);
  yield* checkResourcesOfUse(statement, path, context);
  yield* checkCondition(statement['Condition'], `${path}.Condition`, context);
}

/** Source: the page of the element; other services than IAM allow more characters. */
function* checkSid(sid: FieldValue | undefined, path: string, { use }: PolicyContext): Generator<PolicyFault> {
  if (sid === undefined) return;
  if (typeof sid !== 'string') yield refused('policy-wrong-type', path, `must be text; it is ${shown(sid)}`);
  else if ((use === 'identity' || use === 'boundary') && !/^[A-Za-z0-9]*$/.test(sid))
    yield refused('policy-wrong-value', path, `is ${shown(sid)}; IAM takes only letters and digits (A-Z, a-z, 0-9)`, { source: pages.sid });
}

function* checkEffect(statement: Fields, path: string): Generator<PolicyFault> {
  const effect = statement['Effect'];
  if (effect === 'Allow' || effect === 'Deny') return;
  if (effect !== undefined) {
    const meant = ['Allow', 'Deny'].find((one) => one.toLowerCase() === String(effect).toLowerCase());
    const rest = `must be "Allow" or "Deny", in this case of letters; it is ${shown(effect)}`;
    yield refused('policy-wrong-value', `${path}.Effect`, rest, meant === undefined ? {} : { fix: `Write "${meant}".` });
  } else if (!hasLikely(statement, 'Effect')) {
    yield refused('policy-missing-element', `${path}.Effect`, 'is missing: a statement says "Allow" or "Deny"');
  }
}

type Pair = 'Action' | 'Resource' | 'Principal';

/** One of an element and its negation, and only one. */
function* checkPair(statement: Fields, path: string, element: Pair): Generator<PolicyFault> {
  const has = [element, `Not${element}`].filter((name) => statement[name] !== undefined);
  if (has.length === 2)
    yield refused('policy-misplaced-element', `${path}.Not${element}`, `cannot stand beside "${element}" in one statement`);
  const isEmpty = has.every((name) => oneOrMore(statement[name]).length === 0);
  if (isEmpty && !hasLikely(has.length === 0 ? statement : {}, element))
    yield refused(
      'policy-missing-element',
      `${path}.${has[0] ?? element}`,
      `is missing: a statement needs "${element}" or "Not${element}"`,
    );
}

function* checkTexts(
  statement: Fields,
  path: string,
  element: Pair,
  check?: (text: string, path: string) => Generator<PolicyFault>,
): Generator<PolicyFault> {
  for (const name of [element, `Not${element}`]) {
    const written = statement[name];
    for (const [index, item] of oneOrMore(written).entries()) {
      const own = Array.isArray(written) ? `${path}.${name}.${index}` : `${path}.${name}`;
      if (typeof item !== 'string') yield refused('policy-wrong-type', own, `must be text; it is ${shown(item)}`);
      else if (check) yield* check(item, own);
    }
  }
}

function* checkAction(action: string, path: string): Generator<PolicyFault> {
  if (action === '*' || action.includes(':')) return;
  yield refused(
    'policy-action',
    path,
    `is ${shown(action)}, which names no service: an action is a service prefix, ":" and a name, such as "s3:GetObject"`,
  );
}

/** A policy of a resource says whom it is about, a policy of an identity never. */
function* checkPrincipalsOfUse(statement: Fields, path: string, context: PolicyContext): Generator<PolicyFault> {
  const { use } = context;
  if (isOfIdentity(use) || use === 'scp') {
    const written = ['Principal', 'NotPrincipal'].find((name) => statement[name] !== undefined);
    const owner = use === 'scp' ? 'a service control policy' : 'a policy of an identity';
    if (written !== undefined)
      yield refused('policy-misplaced-element', `${path}.${written}`, `cannot stand in ${owner}, which is about whom it is attached to`, {
        fix: `Remove "${written}", or move the statement to the policy of the resource.`,
      });
    return;
  }
  if (use === 'trust' || use === 'resource') yield* checkPair(statement, path, 'Principal');
  yield* checkPrincipals(statement, path, context);
}

/** Only asked of policies of identities: some resources' policies name none, and a trust policy must not. */
function* checkResourcesOfUse(statement: Fields, path: string, { use }: PolicyContext): Generator<PolicyFault> {
  if (isOfIdentity(use)) yield* checkPair(statement, path, 'Resource');
}
