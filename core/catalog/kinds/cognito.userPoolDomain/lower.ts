import type { Diagnostic } from '../../../model/diagnostic.ts';
import { labelOf, type Node } from '../../../model/document.ts';
import { inMarkdown } from '../../lowering/markdown.ts';
import { isSet, numberOf, optional, textOf } from '../../lowering/fields.ts';
import { sources } from '../../sources.ts';
import type { Lower, LowerContext, ManualStep } from '../../lowering.ts';

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
            ...optional('CustomDomainConfig', {
              ...optional('CertificateArn', certificate),
              ...optional('SecurityPolicy', certificate === undefined ? undefined : textOf(node.fields, 'securityPolicy')),
            }),
          },
        },
      ],
      manualSteps: certificate === undefined ? [] : [nameServiceStep(node)],
      diagnostics: unstyledClients(node, pool, context),
    };
  },
};

/** No stack of the export holds the DNS zone. */
const nameServiceStep = (node: Node): Omit<ManualStep, 'node'> => ({
  title: `Point DNS at domain "${labelOf(node)}"`,
  body: `Before the deployment the parent domain of ${inMarkdown(textOf(node.fields, 'domain') ?? labelOf(node))} must resolve (an A record). Afterwards create an alias record for the domain itself, with the attribute \`CloudFrontDistribution\` of the exported user pool domain as its target.`,
  source: sources['cdg-domain'].url,
});

/** Managed login has no pages for a client that was made without the console, until the client has a branding style. */
function unstyledClients(node: Node, pool: Node | undefined, { graph }: LowerContext): readonly Diagnostic[] {
  const children = pool ? graph.childrenOf(pool.id) : [];
  const isStyled = children.some((child) => child.kind === 'cognito.poolSettings' && isSet(child.fields, 'managedLoginBranding'));
  const hasClients = children.some((child) => child.kind === 'cognito.appClient' && child.reference === undefined);
  if (numberOf(node.fields, 'managedLoginVersion') !== 2 || isStyled || !hasClients) return [];
  return [
    {
      code: 'login-pages-unavailable',
      severity: 'warning',
      message: `Domain "${labelOf(node)}" uses managed login, but no branding style is drawn in its user pool: the login pages stay unavailable.`,
      target: { node: node.id, field: 'managedLoginVersion' },
      why: 'App clients that are not made in the console need a branding style of managed login.',
      fix: 'Add pool settings with `managedLoginBranding: true` to the user pool.',
      source: sources['api-client'].url,
    },
  ];
}
