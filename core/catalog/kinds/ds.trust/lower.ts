import { labelOf } from '../../../model/document.ts';
import { textOf } from '../../lowering/fields.ts';
import { sources } from '../../sources.ts';
import type { Lower } from '../../lowering.ts';

const directions = ['One-Way: Outgoing', 'One-Way: Incoming', 'Two-Way'];

/** CloudFormation has no type for it. Source: https://docs.aws.amazon.com/directoryservice/latest/devguide/API_CreateTrust.html */
export const lower: Lower = {
  concern: 'directories',
  lower(node) {
    const direction = directions.find((known) => known === textOf(node.fields, 'trustDirection')) ?? 'as planned';
    const type = textOf(node.fields, 'trustType') === 'External' ? 'External' : 'Forest';
    const selective = textOf(node.fields, 'selectiveAuth') === 'Enabled' ? ', with selective authentication' : '';
    const body = [
      `Set the trust up in the self-managed domain first. Then, in the Directory Service console or with the API operation CreateTrust: the name of the remote domain, direction ${direction}, type ${type}${selective}, and the trust password.`,
      '',
      'The password must be the same on both sides. Read it from its secret; never write it into a file of the project.',
    ];
    return {
      resources: [],
      manualSteps: [{ title: `Create trust "${labelOf(node)}"`, body: body.join('\n'), source: sources['api-dstrust'].url }],
    };
  },
};
