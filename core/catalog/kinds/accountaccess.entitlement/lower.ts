import { labelOf } from '../../../model/document.ts';
import { sources } from '../../sources.ts';
import type { Lower } from '../../lowering.ts';

/** CloudFormation has no type for it. Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/account-access-manager.html */
export const lower: Lower = {
  concern: 'workforce',
  lower: (node) => ({
    resources: [],
    manualSteps: [
      {
        title: `Set up account access manager for "${labelOf(node)}"`,
        body: 'In the management account create the access manager application and an entitlement for each user or group and role that the model draws. The stacks ask for the ARN of the application: the roles trust it alone.',
        source: sources['iam-aam'].url,
      },
    ],
  }),
};
