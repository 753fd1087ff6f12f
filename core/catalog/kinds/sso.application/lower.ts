import { labelOf, type Node } from '../../../model/document.ts';
import { booleanOf, textOf, textsOf } from '../../lowering/fields.ts';
import { nameFrom } from '../../lowering/names.ts';
import { sources } from '../../sources.ts';
import type { Lower, LowerContext, LoweredResource } from '../../lowering.ts';
import { principalId, principalType } from '../sso.principal/principal-id.ts';

/**
 * A customer managed OAuth 2.0 application and who may open it. SAML applications are made in the console, AWS managed ones by their service.
 * Source: https://docs.aws.amazon.com/singlesignon/latest/APIReference/API_CreateApplication.html
 */
export const lower: Lower = {
  concern: 'workforce',
  lower(node, context) {
    const type = textOf(node.fields, 'applicationType');
    if (type === 'oauth2') {
      return { resources: [application(node, context), ...assignments(node, context)], manualSteps: configurationSteps(node) };
    }
    return { resources: assignments(node, context), manualSteps: type === 'saml' ? [samlStep(node)] : [] };
  },
};

function application(node: Node, context: LowerContext): LoweredResource {
  const instance = context.graph.enclosing(node.id, 'sso.instance');
  return {
    logicalId: context.logicalId(node.id),
    type: 'AWS::SSO::Application',
    properties: {
      InstanceArn: instance
        ? context.arnOf(instance.id)
        : context.ask(node.id, 'InstanceArn', `ARN of the Identity Center instance of "${labelOf(node)}".`),
      Name: textOf(node.fields, 'name') ?? nameFrom(node, 100),
      ApplicationProviderArn: context.ask(
        node.id,
        'ProviderArn',
        'ARN of the application provider; Identity Center lists the providers that there are.',
      ),
    },
  };
}

const assignments = (node: Node, context: LowerContext): readonly LoweredResource[] =>
  [...new Set(context.graph.into(node.id).flatMap((edge) => (edge.kind === 'application-assignment' ? [edge.from] : [])))].map(
    (principal) => ({
      logicalId: context.logicalId(node.id, `For-${principal}`),
      type: 'AWS::SSO::ApplicationAssignment',
      properties: {
        ApplicationArn: context.arnOf(node.id),
        PrincipalType: principalType(principal, context),
        PrincipalId: principalId(principal, context),
      },
    }),
  );

/** What an application has beside its resource; CloudFormation has no property for it. */
function configurationSteps(node: Node) {
  const required = booleanOf(node.fields, 'assignmentRequired');
  const grants = textsOf(node.fields, 'grants').filter((grant) => /^[a-z_-]+$/.test(grant));
  const lines = [
    ...(required === undefined
      ? []
      : [
          `In the IAM Identity Center console: let ${required ? 'assigned users and groups only' : 'every user of the instance'} into the application.`,
        ]),
    ...grants.map((grant) => `Allow the application the grant \`${grant}\`, with its configuration.`),
  ];
  if (lines.length === 0) return [];
  return [{ title: `Configure application "${labelOf(node)}"`, body: lines.join('\n\n'), source: sources['sso-nested'].url }];
}

const samlStep = (node: Node) => ({
  title: `Create the SAML application "${labelOf(node)}"`,
  body: 'In the IAM Identity Center console: add a SAML 2.0 application of your own. The stacks ask for its ARN where somebody is assigned to it.',
  source: sources['api-app'].url,
});
