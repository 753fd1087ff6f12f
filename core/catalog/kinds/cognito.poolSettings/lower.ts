import { isSet, textOf } from '../../lowering/fields.ts';
import type { Lower, LoweredResource } from '../../lowering.ts';

/**
 * What hangs on a user pool: a replica, a web ACL, log delivery, a managed-login style for each client.
 * Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-template-resource-type-ref.html
 */
export const lower: Lower = {
  concern: 'customerIdentity',
  lower(node, context) {
    const pool = context.graph.enclosing(node.id, 'cognito.userPool');
    if (!pool) return { resources: [] };
    const resources: LoweredResource[] = [];
    const add = (part: string, type: string, properties: LoweredResource['properties']): void => {
      resources.push({ logicalId: context.logicalId(node.id, part), type, properties });
    };
    const replica = textOf(node.fields, 'replicaRegion');
    if (replica !== undefined) add('Replica', 'AWS::Cognito::UserPoolReplica', { UserPoolId: context.refTo(pool.id), RegionName: replica });
    const webAcl = textOf(node.fields, 'webACLArn');
    if (webAcl !== undefined) add('WebAcl', 'AWS::WAFv2::WebACLAssociation', { ResourceArn: context.arnOf(pool.id), WebACLArn: webAcl });
    const logs = textOf(node.fields, 'logDestinationArn');
    if (logs !== undefined)
      add('Logs', 'AWS::Cognito::LogDeliveryConfiguration', { UserPoolId: context.refTo(pool.id), LogConfigurations: [logDelivery(logs)] });
    if (isSet(node.fields, 'managedLoginBranding')) {
      const clients = context.graph.childrenOf(pool.id).filter((child) => child.kind === 'cognito.appClient');
      for (const client of clients) {
        add(`Branding-${client.id}`, 'AWS::Cognito::ManagedLoginBranding', {
          UserPoolId: context.refTo(pool.id),
          ClientId: context.refTo(client.id),
          UseCognitoProvidedValues: true,
        });
      }
    }
    return { resources };
  },
};

/** Logs of authentication events, to the kind of destination that the ARN names. */
function logDelivery(arn: string): LoweredResource['properties'] {
  const event = { EventSource: 'userAuthEvents', LogLevel: 'INFO' };
  if (arn.includes(':firehose:')) return { ...event, FirehoseConfiguration: { StreamArn: arn } };
  if (arn.includes(':s3:')) return { ...event, S3Configuration: { BucketArn: arn } };
  return { ...event, CloudWatchLogsConfiguration: { LogGroupArn: arn } };
}
