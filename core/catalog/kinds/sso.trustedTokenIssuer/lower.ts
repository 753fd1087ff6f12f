import { labelOf } from '../../../model/document.ts';
import { textOf } from '../../lowering/fields.ts';
import { sources } from '../../sources.ts';
import type { Lower } from '../../lowering.ts';

/** CloudFormation has no type for it. Source: https://docs.aws.amazon.com/singlesignon/latest/APIReference/API_CreateTrustedTokenIssuer.html */
export const lower: Lower = {
  concern: 'workforce',
  lower(node) {
    const issuer = textOf(node.fields, 'issuerUrl') ?? '<issuer URL>';
    const claim = textOf(node.fields, 'claimAttributePath') ?? '<claim>';
    const attribute = textOf(node.fields, 'identityStoreAttributePath') ?? '<identity store attribute>';
    const body = [
      'In the IAM Identity Center console, or with the API operation CreateTrustedTokenIssuer: a trusted token issuer with',
      `issuer \`${inCode(issuer)}\`, claim \`${inCode(claim)}\`, identity store attribute \`${inCode(attribute)}\`.`,
    ];
    return {
      resources: [],
      manualSteps: [{ title: `Create the trusted token issuer "${labelOf(node)}"`, body: body.join(' '), source: sources['api-tti'].url }],
    };
  },
};

const inCode = (text: string): string => text.replaceAll('`', "'");
