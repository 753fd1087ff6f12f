import { labelOf } from '../../../model/document.ts';
import { copied, textOf } from '../../lowering/fields.ts';
import { secretOf } from '../../lowering/secrets.ts';
import type { Lower } from '../../lowering.ts';
import { aliasStep } from '../ds.managedMicrosoftAd/alias-step.ts';
import { vpcSettings } from '../ds.managedMicrosoftAd/vpc-settings.ts';

/**
 * A Simple AD.
 * Source: https://docs.aws.amazon.com/directoryservice/latest/admin-guide/directory_simple_ad.html
 */
export const lower: Lower = {
  concern: 'directories',
  lower: (node, context) => ({
    resources: [
      {
        logicalId: context.logicalId(node.id),
        type: 'AWS::DirectoryService::SimpleAD',
        isStateful: true,
        properties: {
          Name:
            textOf(node.fields, 'name') ??
            context.ask(node.id, 'DomainName', `Fully qualified domain name of directory "${labelOf(node)}".`),
          ...copied(node.fields, ['shortName']),
          Size: textOf(node.fields, 'size') ?? 'Small',
          Password: secretOf(node, context, 'passwordReference', {
            part: 'AdminSecretArn',
            what: `the administrator password of directory "${labelOf(node)}"`,
            parameterStore: true,
          }),
          VpcSettings: vpcSettings(node, context),
        },
      },
    ],
    manualSteps: aliasStep(node),
  }),
};
