import { labelOf } from '../../../model/document.ts';
import { textOf } from '../../lowering/fields.ts';
import { sources } from '../../sources.ts';
import type { Lower } from '../../lowering.ts';

const directions = ['One-Way: Outgoing', 'One-Way: Incoming', 'Two-Way'];

/** CloudFormation has no type for it. Source: https://docs.aws.amazon.com/directoryservice/latest/devguide/API_CreateTrust.html */
export const lower: Lower = {
  concern: 'directories',
  lower(node) {
    const direction = directions.find((known) => known === textOf(node.fields, 'trustDirection')) ?? '<direction>';
    const type = textOf(node.fields, 'trustType') === 'External' ? 'External' : 'Forest';
    const selective = textOf(node.fields, 'selectiveAuth') === 'Enabled' ? ' --selective-auth Enabled' : '';
    const body = [
      `Set the trust up in the self-managed domain first, then: \`aws ds create-trust --directory-id <id> --remote-domain-name <domain> --trust-direction '${direction}' --trust-type ${type}${selective} --trust-password <password>\``,
      '',
      'The password must be the same on both sides. Read it from its secret; never write it into a file of the project.',
    ];
    return {
      resources: [],
      manualSteps: [{ title: `Create trust "${labelOf(node)}"`, body: body.join('\n'), source: sources['api-dstrust'].url }],
    };
  },
};
