import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Fields } from '#core/model/document.ts';
import { evaluate, type Decision } from '#core/policy/evaluate.ts';
import { parsePolicy } from '#core/policy/parse.ts';
import type { Policy } from '#core/policy/policy.ts';
import { callerOf, completeRequest, type Caller } from '#core/policy/request.ts';
import { document, families, keys, statementsOf, type Family } from '../arbitrary/iam-policy.ts';
import { loadSimulator, simulationOf, type Asked, type Documents } from './simulator.ts';

const simulator = loadSimulator();
if (!simulator) console.warn('NOT RUN: set IAM_SIMULATOR to a directory with @cloud-copilot/iam-simulate in its node_modules.');

function read(written: Fields): Policy {
  const parsed = parsePolicy(written);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
}

const callerOfPrincipal = (principal: string): Caller => {
  if (principal === '') return { type: 'anonymous', name: '' };
  return principal.startsWith('arn:') ? callerOf(principal) : { type: 'Service', name: principal };
};

function decide({ identity, resource, boundary, session, scp }: Documents, asked: Asked): Decision {
  const { principal, account, ...parts } = asked;
  return evaluate(completeRequest({ ...parts, caller: callerOfPrincipal(principal), resourceAccount: account }), {
    identity: [read(identity)],
    ...(resource ? { resource: read(resource) } : {}),
    ...(boundary ? { boundary: read(boundary) } : {}),
    ...(session ? { session: [read(session)] } : {}),
    ...(scp ? { scps: [[read(scp)]] } : {}),
  });
}

const results: Readonly<Record<Decision['outcome'], string>> = {
  allowed: 'Allowed',
  'explicit-deny': 'ExplicitlyDenied',
  'implicit-deny': 'ImplicitlyDenied',
};

interface Case {
  readonly documents: string;
  readonly asked: Asked;
  readonly ours: string;
  readonly theirs: string;
}

/** Where the simulator decides otherwise, and what AWS says. */
const disagreements: readonly (readonly [reason: string, isMeant: (one: Case) => boolean])[] = [
  [
    // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html
    'both deny; AWS looks for an explicit Deny first, the simulator asks one side after the other',
    ({ ours, theirs }) => ours !== 'Allowed' && theirs.endsWith('Denied'),
  ],
  ['it finds no address in 0.0.0.0/0, which is every IPv4 address (RFC 4632)', ({ documents }) => documents.includes('0.0.0.0/0')],
  [
    // "Permissions granted directly to a session are not limited by an implicit deny in [...] session policy", on the same page.
    'a session policy limits what the resource grants to the session itself',
    ({ documents, asked, ours }) => ours === 'Allowed' && documents.includes('"session"') && asked.principal.includes(':assumed-role/'),
  ],
  [
    // "If the condition key is not present, evaluate the condition element as true": of any operator but Null, on the operators' page.
    'ForAnyValue: with IfExists does not hold where the key is absent',
    ({ documents, asked }) => /ForAnyValue:\w+IfExists/.test(documents) && Object.keys(asked.context).length < keys.length,
  ],
  [
    // "If you don't include the Version element and set it to an appropriate version date, variables [...] are treated as literal strings":
    // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
    'it reads variables in version 2008-10-17',
    ({ documents }) => documents.includes('2008-10-17') && documents.includes('${'),
  ],
  [
    // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html#policy-vars-no-value
    'a negated operator, and NotResource, do not apply to a variable without a value, which is equal to nothing',
    ({ documents }) => /Not(?:Equals|Like|Resource)/.test(documents) && documents.includes('${'),
  ],
  [
    // "These predefined policy variables can be used in any string where you can use regular policy variables", on the same page.
    'StringEquals does not read ${*} and ${?}',
    ({ documents }) => /String(?:Not)?Equals/.test(documents) && /\$\{[*?]\}/.test(documents),
  ],
  // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html
  [
    'NotPrincipal "*", which spares everybody, denies',
    ({ documents, ours }) => ours === 'Allowed' && documents.includes('"NotPrincipal":"*"'),
  ],
];

const option = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });
const account = '111122223333';

/** Single values under the first key, lists under the second, as their types are. */
const contextOf = ({ carried }: Family): fc.Arbitrary<Asked['context']> => {
  const value = fc.constantFrom(...carried);
  const model = { [keys[0]]: value, [keys[1]]: fc.array(value, { minLength: 1, maxLength: 3 }) };
  return fc.record<Record<string, string | string[]>>(model, { requiredKeys: [], noNullPrototype: true });
};

const user = `arn:aws:iam::${account}:user/u`;
const session = `arn:aws:sts::${account}:assumed-role/r/s`;
const others = [user, 'arn:aws:iam::444455556666:user/u', 'arn:aws:sts::444455556666:assumed-role/r/s', 'lambda.amazonaws.com'];

/** Requests to a bucket and to a role's trust policy; only a role's session has session policies here. */
function casesOf(family: Family): fc.Arbitrary<readonly [Documents, Asked]> {
  const { identity, resource, trust } = statementsOf(family, true);
  const own = { identity: document(identity), boundary: option(document(identity)), scp: option(document(identity)) };
  const s3 = {
    action: fc.constantFrom('s3:GetObject', 's3:PutObject'),
    resource: fc.constantFrom('arn:aws:s3:::b/x', 'arn:aws:s3:::b/long'),
  };
  const sts = { action: fc.constant('sts:AssumeRole'), resource: fc.constant(`arn:aws:iam::${account}:role/t`) };
  const rest = { account: fc.constant(account), context: contextOf(family) };
  return fc.oneof(
    fc.tuple(
      fc.record({ ...own, resource: option(document(resource)) }),
      fc.record({ ...s3, ...rest, principal: fc.constantFrom(...others, '') }),
    ),
    fc.tuple(
      fc.record({ ...own, resource: option(document(resource)), session: option(document(identity)) }),
      fc.record({ ...s3, ...rest, principal: fc.constant(session) }),
    ),
    fc.tuple(
      fc.record({ ...own, resource: document(trust) }),
      fc.record({ ...sts, ...rest, principal: fc.constantFrom(...others, session) }),
    ),
  );
}

const cases = fc.oneof(...families.map(casesOf));

/** The simulator's decision, or why it makes none. */
async function theirResult(documents: Documents, asked: Asked): Promise<string> {
  try {
    const { overallResult, errors } = await simulator!.runSimulation(simulationOf(documents, asked), {});
    return overallResult ?? `none: ${JSON.stringify(errors)}`;
  } catch (error) {
    return `none: ${String(error)}`;
  }
}

test.skipIf(!simulator)('decides as the independent simulator does', async () => {
  const counts = new Map<string, number>();
  const differences: string[] = [];
  for (const [documents, asked] of fc.sample(cases, {
    numRuns: Number(process.env['RUNS'] ?? 20_000),
    seed: Number(process.env['SEED'] ?? 1),
  })) {
    const ours = results[decide(documents, asked).outcome];
    const theirs = await theirResult(documents, asked);
    const one: Case = { documents: JSON.stringify(documents), asked, ours, theirs };
    const reason = ours === theirs ? 'the same' : (disagreements.find(([, isMeant]) => isMeant(one))?.[0] ?? 'not known');
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
    if (reason === 'not known') differences.push(`ours ${ours}, theirs ${theirs}: ${one.documents} ${JSON.stringify(asked)}`);
  }
  console.log(Object.fromEntries(counts));
  expect(differences.toSorted((a, b) => a.length - b.length).slice(0, Number(process.env['SHOW'] ?? 10))).toEqual([]);
});
