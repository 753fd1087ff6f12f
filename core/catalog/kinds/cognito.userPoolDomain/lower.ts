import { labelOf } from '../../../model/document.ts';
import { numberOf, optional, textOf } from '../../lowering/fields.ts';
import type { Lower } from '../../lowering.ts';

/**
 * The domain of a pool's sign-in pages: a prefix, or a host name of your own with its certificate.
 * Source: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPoolDomain.html
 */
export const lower: Lower = {
  concern: 'customerIdentity',
  lower(node, context) {
    const pool = context.graph.enclosing(node.id, 'cognito.userPool');
    const domain = textOf(node.fields, 'domain') ?? context.ask(node.id, 'Domain', `Domain prefix or host name of "${labelOf(node)}".`);
    const isCustom = typeof domain === 'string' && domain.includes('.');
    const certificate =
      textOf(node.fields, 'certificateArn') ??
      (isCustom ? context.ask(node.id, 'CertificateArn', `ARN of the certificate (ACM, us-east-1) of "${domain}".`) : undefined);
    return {
      resources: [
        {
          logicalId: context.logicalId(node.id),
          type: 'AWS::Cognito::UserPoolDomain',
          properties: {
            UserPoolId: pool ? context.refTo(pool.id) : context.ask(node.id, 'UserPoolId', `Id of the user pool of "${labelOf(node)}".`),
            Domain: domain,
            ...optional('ManagedLoginVersion', numberOf(node.fields, 'managedLoginVersion')),
            ...optional('CustomDomainConfig', certificate === undefined ? undefined : { CertificateArn: certificate }),
          },
        },
      ],
    };
  },
};
