import { labelOf } from '../../../model/document.ts';
import { textOf } from '../../lowering/fields.ts';
import { sources } from '../../sources.ts';
import type { Lower } from '../../lowering.ts';
import { aliasStep } from '../ds.managedMicrosoftAd/alias-step.ts';

/** CloudFormation has no type for it. Source: https://docs.aws.amazon.com/directoryservice/latest/devguide/API_ConnectDirectory.html */
export const lower: Lower = {
  concern: 'directories',
  lower(node) {
    const size = textOf(node.fields, 'size') === 'Large' ? 'Large' : 'Small';
    const body = [
      `In the Directory Service console, or with the API operation ConnectDirectory: an AD Connector of size ${size}, with the name of the domain, a VPC, two subnets, two DNS addresses, and the user name and password of the service account.`,
      '',
      'Read the password from its secret; never write it into a file of the project.',
    ];
    return {
      resources: [],
      manualSteps: [
        { title: `Create AD Connector "${labelOf(node)}"`, body: body.join('\n'), source: sources['api-dsconn'].url },
        ...aliasStep(node),
      ],
    };
  },
};
