import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Fields } from '#core/model/document.ts';

/** The part of @cloud-copilot/iam-simulate that is compared. */
export interface Simulator {
  runSimulation(simulation: Simulation, options: object): Promise<{ readonly overallResult?: string; readonly errors?: object }>;
}

interface Simulation {
  readonly request: {
    readonly principal: string | { readonly type: 'Anonymous' };
    readonly action: string;
    readonly resource: { readonly resource: string; readonly accountId: string };
    readonly contextVariables: Readonly<Record<string, string | readonly string[]>>;
  };
  readonly identityPolicies: readonly NamedPolicy[];
  readonly sessionPolicy?: Fields | undefined;
  readonly permissionBoundaryPolicies?: readonly NamedPolicy[] | undefined;
  readonly serviceControlPolicies: readonly { readonly orgIdentifier: string; readonly policies: readonly NamedPolicy[] }[];
  readonly resourceControlPolicies: readonly [];
  readonly resourcePolicy?: Fields | undefined;
}

interface NamedPolicy {
  readonly name: string;
  readonly policy: Fields;
}

/**
 * The independent simulator, from the node_modules of the directory that IAM_SIMULATOR names: its licence (AGPL) keeps it out of this
 * project's dependencies. `npm install --prefix <directory> @cloud-copilot/iam-simulate` puts it there.
 */
export function loadSimulator(): Simulator | undefined {
  const directory = process.env['IAM_SIMULATOR'];
  return directory === undefined ? undefined : createRequire(join(directory, 'package.json'))('@cloud-copilot/iam-simulate');
}

/** The documents of one random case. */
export interface Documents {
  readonly identity: Fields;
  readonly resource?: Fields | undefined;
  readonly boundary?: Fields | undefined;
  readonly session?: Fields | undefined;
  readonly scp?: Fields | undefined;
}

export interface Asked {
  /** An ARN, a service, or nothing for an anonymous caller. */
  readonly principal: string;
  readonly action: string;
  readonly resource: string;
  readonly account: string;
  readonly context: Readonly<Record<string, string | readonly string[]>>;
}

const ofNobody = { identity: undefined, boundary: undefined, session: undefined, scp: undefined };

/** A case in the simulator's own form. It takes policies of the caller for a service and an anonymous caller, too, which have none. */
export function simulationOf(documents: Documents, asked: Asked): Simulation {
  const hasOwn = asked.principal.startsWith('arn:');
  const { identity, resource, boundary, session, scp } = hasOwn ? documents : { ...documents, ...ofNobody };
  return {
    request: {
      principal: asked.principal === '' ? { type: 'Anonymous' } : asked.principal,
      action: asked.action,
      resource: { resource: asked.resource, accountId: asked.account },
      contextVariables: asked.context,
    },
    identityPolicies: identity ? [{ name: 'identity', policy: identity }] : [],
    sessionPolicy: session,
    permissionBoundaryPolicies: boundary ? [{ name: 'boundary', policy: boundary }] : undefined,
    serviceControlPolicies: scp ? [{ orgIdentifier: 'root', policies: [{ name: 'scp', policy: scp }] }] : [],
    resourceControlPolicies: [],
    resourcePolicy: resource,
  };
}
