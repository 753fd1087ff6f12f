import { labelOf, type Node } from '../../../model/document.ts';
import { copied, textOf, textsOf } from '../../lowering/fields.ts';
import { inMarkdown } from '../../lowering/markdown.ts';
import { secretOf } from '../../lowering/secrets.ts';
import { sources } from '../../sources.ts';
import type { Lower, LowerContext, ManualStep } from '../../lowering.ts';
import { aliasStep } from './alias-step.ts';
import { vpcSettings } from './vpc-settings.ts';

/**
 * A managed Microsoft AD. Sharing, trusts and the access URL have no CloudFormation type.
 * Source: https://docs.aws.amazon.com/directoryservice/latest/devguide/API_CreateMicrosoftAD.html
 */
export const lower: Lower = {
  concern: 'directories',
  lower: (node, context) => ({
    resources: [
      {
        logicalId: context.logicalId(node.id),
        type: 'AWS::DirectoryService::MicrosoftAD',
        isStateful: true,
        properties: {
          Name:
            textOf(node.fields, 'name') ??
            context.ask(node.id, 'DomainName', `Fully qualified domain name of directory "${labelOf(node)}".`),
          ...copied(node.fields, ['shortName', 'edition']),
          Password: secretOf(node, context, 'passwordReference', {
            part: 'AdminSecretArn',
            what: `the administrator password of directory "${labelOf(node)}"`,
            parameterStore: true,
          }),
          VpcSettings: vpcSettings(node, context),
        },
      },
    ],
    manualSteps: [...aliasStep(node), ...sharing(node, context)],
  }),
};

function sharing(node: Node, context: LowerContext): readonly Omit<ManualStep, 'node'>[] {
  const accounts = textsOf(node.fields, 'sharedAccounts').map((id) => inMarkdown(labelOf(context.graph.nodes.get(id) ?? { id })));
  if (accounts.length === 0) return [];
  const method = textOf(node.fields, 'shareMethod') ?? 'HANDSHAKE';
  const way =
    method === 'ORGANIZATIONS' ? 'inside the organization (ORGANIZATIONS)' : 'by a request that the other account accepts (HANDSHAKE)';
  const body = `In the Directory Service console: share the directory with ${accounts.join(', ')}, ${way}.`;
  return [{ title: `Share directory "${labelOf(node)}"`, body, source: sources['ds-quota'].url }];
}
