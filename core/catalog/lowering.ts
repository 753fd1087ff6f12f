import type { AwsResource, Concern, Parameter, Value } from '../model/aws-resource.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Edge, Node } from '../model/document.ts';
import type { DocumentGraph } from './document-graph.ts';

/** A step that no infrastructure code can take: the exact console page or CLI call. */
export interface ManualStep {
  readonly node: string;
  readonly title: string;
  /** Sentences and commands, in Markdown. Holds no secret. */
  readonly body: string;
  readonly source: string;
}

/** One statement of a trust policy. `principal` and `conditions` may hold references. */
export interface TrustStatement {
  readonly principal: Readonly<Record<string, Value>>;
  readonly actions: readonly string[];
  /** Operator -> key -> value: `StringEquals` -> `cognito-identity.amazonaws.com:aud` -> the pool. */
  readonly conditions: Readonly<Record<string, Readonly<Record<string, Value>>>>;
}

/** Why an edge into a role trusts nobody, though its kind may: a whole sentence on what the drawing does not say, and what to draw instead. */
export interface Untrusted {
  readonly missing: string;
}

/** What the edges into a role say of its trust, in a stable order. */
export interface RoleTrust {
  readonly statements: readonly TrustStatement[];
  readonly untrusted: readonly (Untrusted & { readonly edge: string })[];
}

/**
 * What a lowering may ask while it turns a node into resources. A reference to a node that the export does not create becomes its
 * `reference`, or a parameter; one to a node of another account becomes an ARN made of names. Lowerings need not care.
 */
export interface LowerContext {
  readonly graph: DocumentGraph;
  /** The stable logical id of a node's resource; `part` names a further resource of the same node (`InstanceProfile`). */
  logicalId(node: string, part?: string): string;
  /** A value that identifies the node where its type's Ref would: a reference when the export creates it, its `reference` when not. */
  refTo(node: string): Value;
  /** The same for its ARN. */
  arnOf(node: string): Value;
  /** The same for another attribute of its resource: `ProviderName` of a user pool. */
  attributeOf(node: string, attribute: string): Value;
  /** The id of the account that a node lies in: as text where the drawing says it, the deploying account's for the node's own. */
  accountIdOf(node: string): Value;
  /** What the model does not know. `part` makes its name unique among those of the node (`VpcId`). */
  ask(node: string, part: string, description: string): Parameter;
  /** The trust that the edges into a role ask for. */
  trustOf(role: string): RoleTrust;
}

/** A resource as a lowering makes it; where it belongs is filled in afterwards. */
export type LoweredResource = Omit<AwsResource, 'node' | 'account' | 'concern' | 'dependsOn' | 'after'> &
  Partial<Pick<AwsResource, 'account' | 'concern' | 'dependsOn'>>;

interface Lowered {
  readonly resources: readonly LoweredResource[];
  readonly manualSteps?: readonly Omit<ManualStep, 'node'>[];
  readonly diagnostics?: readonly Diagnostic[];
}

/** What a node becomes in AWS resources. Nodes with a `reference` are never lowered. */
export interface Lower {
  readonly concern: Concern;
  lower(node: Node, context: LowerContext): Lowered;
}

/** What an edge into a role asks of that role's trust policy, or why it cannot; nothing when the edge trusts by other means. */
export type Trust = (edge: Edge, context: LowerContext) => TrustStatement | Untrusted | undefined;
