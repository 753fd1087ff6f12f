import type { DocumentGraph } from '../../graph/graph.ts';
import { knownAccountId } from '../../lower/account-id.ts';
import type { LoweredDocument } from '../../lower/lower-document.ts';
import { neededBy } from '../../lower/references.ts';
import { concerns, type AwsResource, type Concern } from '../../model/aws-resource.ts';
import { textOf } from '../../catalog/lowering/fields.ts';
import { stacksBefore } from './deploy-order.ts';
import { kebabName, pascalName, variableName } from './names.ts';

/** CloudFormation stops at 500 resources a stack; some room is left for what is added by hand. */
const maxResources = 450;

/** The longest name of a stack is 128; app, account and concern share it. */
const maxNamePart = 80;

/** One stack of the app: the resources of one concern in one account. */
export interface StackPlan {
  readonly concern: Concern;
  readonly account: string | undefined;
  readonly className: string;
  /** Of the instance in the app file. */
  readonly variable: string;
  /** Relative to the project, without the ending. */
  readonly path: string;
  readonly stackName: string;
  readonly resources: readonly AwsResource[];
  /** Logical ids of resources in earlier stacks that this one refers to, and those here that later ones refer to. */
  readonly takes: readonly string[];
  readonly gives: readonly string[];
  /** Variables of stacks in other accounts that must be deployed before. */
  readonly after: readonly string[];
}

/** An account that something is deployed to. */
export interface AccountPlan {
  readonly node: string | undefined;
  readonly variable: string;
  readonly accountId: string | undefined;
  readonly region: string | undefined;
}

export interface ProjectPlan {
  readonly name: string;
  readonly title: string;
  readonly accounts: readonly AccountPlan[];
  /** In the order of deployment. */
  readonly stacks: readonly StackPlan[];
  readonly stackOf: ReadonlyMap<string, StackPlan>;
  readonly resources: ReadonlyMap<string, AwsResource>;
  /** The logical id of the first resource of each node. */
  readonly firstOf: ReadonlyMap<string, string>;
}

/** Distributes resources over stacks: by account, concern and, where there are too many, in parts that follow each other. */
export function planProject(lowered: LoweredDocument, graph: DocumentGraph, app: string): ProjectPlan {
  const title = app === '' ? graph.document.name : app;
  const groups = groupResources(lowered.resources);
  const prefixes = accountPrefixes(groups.map((group) => group.account));
  const stacks = planStacks(groups, prefixes, pascalName(title).slice(0, maxNamePart / 2));
  return {
    name: kebabName(title).slice(0, 100) || 'identity-flows',
    title,
    accounts: accountsOf(stacks, graph, prefixes),
    stacks,
    stackOf: new Map(stacks.flatMap((stack) => stack.resources.map((resource) => [resource.logicalId, stack] as const))),
    resources: new Map(lowered.resources.map((resource) => [resource.logicalId, resource])),
    firstOf: new Map(lowered.resources.toReversed().map((resource) => [resource.node, resource.logicalId])),
  };
}

function planStacks(groups: readonly Group[], prefixes: AccountPrefixes, app: string): readonly StackPlan[] {
  const indexOf = new Map(groups.flatMap((group, index) => group.resources.map((resource) => [resource.logicalId, index] as const)));
  const takes = groups.map((group, index) => [...new Set(group.resources.flatMap(neededBy))].filter((id) => indexOf.get(id) !== index));
  const taken = new Set(takes.flat());
  const before = stacksBefore(
    groups.map((group, index) => ({ resources: group.resources, takes: takes[index]! })),
    indexOf,
  );
  const names = groups.map((group) => stackNames(group, prefixes.get(group.account)!, app));
  return groups.map(({ concern, account, resources }, index) => ({
    concern,
    account,
    resources,
    ...names[index]!,
    takes: takes[index]!,
    gives: resources.map((resource) => resource.logicalId).filter((id) => taken.has(id)),
    after: [...before[index]!].map((other) => names[other]!.variable),
  }));
}

/** What a stack is called in the code, on disk and in CloudFormation, where names start with a letter. */
function stackNames(
  { concern, part }: Group,
  prefix: string,
  app: string,
): Pick<StackPlan, 'className' | 'variable' | 'path' | 'stackName'> {
  const own = `${concern.charAt(0).toUpperCase()}${concern.slice(1)}${part === 0 ? '' : String(part + 1)}`;
  const folder = prefix === '' ? '' : `${kebabName(prefix)}/`;
  return {
    className: `${prefix}${own}Stack`,
    variable: variableName(prefix + own),
    path: `lib/${folder}${kebabName(own)}-stack`,
    stackName: `${app}${prefix}${own}`.replace(/^(?=\d)/, 'App'),
  };
}

interface Group {
  readonly account: string | undefined;
  readonly concern: Concern;
  readonly part: number;
  readonly resources: readonly AwsResource[];
}

/** In the order of concerns, then of accounts as they first appear, then of resources. */
function groupResources(resources: readonly AwsResource[]): readonly Group[] {
  const accounts = [...new Set(resources.map((resource) => resource.account))];
  return concerns.flatMap((concern) =>
    accounts.flatMap((account) => {
      const own = resources.filter((resource) => resource.concern === concern && resource.account === account);
      const parts = Math.ceil(own.length / maxResources);
      return Array.from({ length: parts }, (_, part) => ({
        account,
        concern,
        part,
        resources: own.slice(part * maxResources, (part + 1) * maxResources),
      }));
    }),
  );
}

type AccountPrefixes = ReadonlyMap<string | undefined, string>;

/**
 * What names of an account's stacks start with: nothing when there is one account or none, else something different for each, even where
 * letter case does not count, as in folders.
 */
function accountPrefixes(all: readonly (string | undefined)[]): AccountPrefixes {
  const accounts = new Set(all);
  const prefixes = new Map<string | undefined, string>();
  const taken = new Set<string>();
  for (const account of accounts) {
    const name = account === undefined || accounts.size === 1 ? '' : pascalName(account).slice(0, maxNamePart / 2);
    let prefix = name;
    for (let count = 2; taken.has(prefix.toLowerCase()); count += 1) prefix = `${name}${count}`;
    taken.add(prefix.toLowerCase());
    prefixes.set(account, prefix);
  }
  return prefixes;
}

function accountsOf(stacks: readonly StackPlan[], graph: DocumentGraph, prefixes: AccountPrefixes): readonly AccountPlan[] {
  return [...new Set(stacks.map((stack) => stack.account))].map((id) => {
    const node = id === undefined ? undefined : graph.nodes.get(id);
    return {
      node: id,
      variable: prefixes.get(id) === '' ? 'env' : variableName(`${prefixes.get(id)!}Env`),
      accountId: node && knownAccountId(node),
      region: node && textOf(node.fields, 'region'),
    };
  });
}
