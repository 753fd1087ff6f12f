import type { Properties, Value } from '../../../model/aws-resource.ts';
import { labelOf, type Edge, type Node } from '../../../model/document.ts';
import { mapOf, optional, textOf } from '../../lowering/fields.ts';
import type { LowerContext, LoweredResource } from '../../lowering.ts';

/** The triggers that AWS knows. Source: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_LambdaConfigType.html */
const plainTriggers = new Set([
  'PreSignUp',
  'CustomMessage',
  'PostConfirmation',
  'PreAuthentication',
  'PostAuthentication',
  'DefineAuthChallenge',
  'CreateAuthChallenge',
  'VerifyAuthChallengeResponse',
  'PreTokenGeneration',
  'UserMigration',
]);

interface Trigger {
  readonly name: string;
  readonly functionArn: Value;
  /** The edge that draws it; undefined for a function that is only named. */
  readonly edge?: Edge;
}

/** The triggers of a pool: drawn functions, and those that `lambdaConfig` names by ARN. */
function triggersOf(pool: Node, context: LowerContext): readonly Trigger[] {
  const named = Object.entries(mapOf(pool.fields, 'lambdaConfig')).flatMap(([name, arn]): readonly Trigger[] =>
    typeof arn === 'string' ? [{ name, functionArn: arn }] : [],
  );
  const drawn = context.graph.outOf(pool.id).flatMap((edge): readonly Trigger[] => {
    const name = edge.kind === 'lambda-trigger' ? textOf(edge.fields, 'trigger') : undefined;
    return name === undefined ? [] : [{ name, functionArn: context.arnOf(edge.to), edge }];
  });
  return [...named, ...drawn];
}

/** The `LambdaConfig` of a pool. A sender trigger needs the key that its codes are encrypted with, and is asked for where missing. */
export function lambdaConfig(pool: Node, context: LowerContext): Properties {
  const config: Record<string, Value> = {};
  const version = textOf(pool.fields, 'preTokenGenerationVersion');
  for (const { name, functionArn } of triggersOf(pool, context)) {
    if (name === 'PreTokenGeneration' && version !== undefined && version !== 'V1_0') {
      config['PreTokenGenerationConfig'] = { LambdaArn: functionArn, LambdaVersion: version };
    } else if (name === 'CustomSMSSender' || name === 'CustomEmailSender') {
      config[name] = { LambdaArn: functionArn, LambdaVersion: 'V1_0' };
      config['KMSKeyID'] =
        textOf(pool.fields, 'customSenderKmsKeyID') ??
        context.ask(pool.id, 'CustomSenderKmsKeyArn', `ARN of the KMS key that encrypts the codes of "${labelOf(pool)}".`);
    } else if (name === 'InboundFederation') config[name] = { LambdaArn: functionArn, LambdaVersion: 'V1_0' };
    else if (plainTriggers.has(name)) config[name] = functionArn;
  }
  return optional('LambdaConfig', config);
}

/**
 * The permission of each drawn function to be called by this pool only. It names the pool and therefore comes after it.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html
 */
export const triggerPermissions = (pool: Node, context: LowerContext): readonly LoweredResource[] =>
  [...new Set(triggersOf(pool, context).flatMap(({ edge }) => (edge ? [edge.to] : [])))].map((workload) => ({
    logicalId: context.logicalId(pool.id, `Invokes-${workload}`),
    type: 'AWS::Lambda::Permission',
    concern: 'workloads',
    properties: {
      Action: 'lambda:InvokeFunction',
      FunctionName: context.arnOf(workload),
      Principal: 'cognito-idp.amazonaws.com',
      SourceArn: context.arnOf(pool.id),
    },
  }));
