import type { AwsResource } from '../model/aws-resource.ts';
import type { Edge, Node } from '../model/document.ts';

/** What was recognised in AWS resources. */
export interface Lifted {
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
}

/** How a kind is recognised in AWS resources: the way back of its lowering. Importers call it. */
export interface Lift {
  readonly types: readonly string[];
  lift(resource: AwsResource, all: ReadonlyMap<string, AwsResource>): Lifted;
}
