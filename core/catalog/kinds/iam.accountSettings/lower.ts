import { labelOf } from '../../../model/document.ts';
import { mapOf, numberOf, textOf } from '../../lowering/fields.ts';
import { sources } from '../../sources.ts';
import type { Lower, ManualStep } from '../../lowering.ts';

const flags = [
  ['minimumPasswordLength', '--minimum-password-length'],
  ['maxPasswordAge', '--max-password-age'],
  ['passwordReusePrevention', '--password-reuse-prevention'],
] as const;

/** Alias and password policy have no CloudFormation type. Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateAccountAlias.html */
export const lower: Lower = {
  concern: 'access',
  lower(node) {
    const alias = textOf(node.fields, 'accountAlias');
    const policy = mapOf(node.fields, 'passwordPolicy');
    const options = flags.flatMap(([field, flag]) => {
      const value = numberOf(policy, field);
      return value === undefined ? [] : [`${flag} ${value}`];
    });
    const steps: Omit<ManualStep, 'node'>[] = [];
    if (alias !== undefined && /^[a-z0-9-]+$/.test(alias)) {
      steps.push({
        title: `Set the alias of "${labelOf(node)}"`,
        body: `\`aws iam create-account-alias --account-alias ${alias}\``,
        source: sources['api-alias'].url,
      });
    }
    if (options.length > 0) {
      steps.push({
        title: `Set the password policy of "${labelOf(node)}"`,
        body: `\`aws iam update-account-password-policy ${options.join(' ')}\``,
        source: sources['api-pwpol'].url,
      });
    }
    return { resources: [], manualSteps: steps };
  },
};
