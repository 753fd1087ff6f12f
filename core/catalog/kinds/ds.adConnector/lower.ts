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
      `Directory Service console > Directories > Set up directory > AD Connector, size ${size}; or, with the connect settings (VPC, two subnets, two DNS addresses, user name of the service account) in a file:`,
      '',
      `\`aws ds connect-directory --name <domain> --size ${size} --connect-settings file://connect-settings.json --password <password>\``,
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
