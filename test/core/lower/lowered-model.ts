import { buildGraph } from '#core/graph/graph.ts';
import { lowerDocument, type LoweredDocument } from '#core/lower/lower-document.ts';
import { isList, isTagged, tag, type AwsResource, type Value } from '#core/model/aws-resource.ts';
import { openModel } from '#core/model/open-model.ts';

/** A model as a user writes it, without its first lines, lowered. */
export function lowered(yaml: string): LoweredDocument {
  const model = openModel(`rolepath: 1\nname: Test\n${yaml}`);
  if (model.diagnostics.length > 0) throw new Error(model.diagnostics.map((diagnostic) => diagnostic.message).join('\n'));
  return lowerDocument(buildGraph(model.document));
}

export function resource(document: LoweredDocument, logicalId: string): AwsResource {
  const found = document.resources.find((each) => each.logicalId === logicalId);
  if (!found) throw new Error(`No ${logicalId} among ${document.resources.map((each) => each.logicalId).join(', ')}`);
  return found;
}

export const ofType = (document: LoweredDocument, type: string): readonly AwsResource[] =>
  document.resources.filter((each) => each.type === type);

/** A value that a person can read: `<Pool>`, `<Role.Arn>`, `<parameter Name>`, `<secret …>`. */
export function readable(value: Value): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (isList(value)) return value.map(readable);
  if (!isTagged(value)) return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, readable(item)]));
  switch (value[tag]) {
    case 'ref':
      return `<${value.resource}${value.attribute === undefined ? '' : `.${value.attribute}`}>`;
    case 'join':
      return value.parts.map((part) => String(readable(part))).join('');
    case 'parameter':
      return `<parameter ${value.name}>`;
    case 'pseudo':
      return `<${value.name}>`;
    case 'secret':
      return `<secret ${typeof value.id === 'string' ? value.id : String(readable(value.id))}>`;
    case 'file':
      return `<file ${value.path}>`;
  }
}

/** The statements of a role's trust policy. */
export function trustStatements(document: LoweredDocument, logicalId: string): unknown {
  const policy = readable(resource(document, logicalId).properties['AssumeRolePolicyDocument']!) as { readonly Statement: unknown };
  return policy.Statement;
}
