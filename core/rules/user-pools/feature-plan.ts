import { mapOf, numberOf, textOf, textsOf } from '../../catalog/lowering/fields.ts';
import type { DocumentGraph } from '../../graph/graph.ts';
import type { Node } from '../../model/document.ts';
import { clientsOf, partsOf, triggersOf } from './user-pool.ts';

/** Something that not every feature plan of a user pool includes. */
export interface Feature {
  readonly name: string;
  /** The field of the pool that asks for it; of its parts, none. */
  readonly field: string;
  /** True where no page says that it is this feature. */
  readonly isDerived?: boolean;
}

/**
 * What of a pool needs Essentials or Plus. That a replica does, replica-is-possible tells.
 * Source: https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-sign-in-feature-plans.html
 */
export function essentialsFeaturesOf(graph: DocumentGraph, pool: Node): readonly Feature[] {
  const factors = textsOf(pool.fields, 'allowedFirstAuthFactors');
  const version = textOf(pool.fields, 'preTokenGenerationVersion');
  const features: readonly (Feature & { readonly isDrawn: boolean })[] = [
    { name: 'e-mail MFA', field: 'enabledMfas', isDrawn: textsOf(pool.fields, 'enabledMfas').includes('EMAIL_OTP') },
    { name: 'passkeys', field: 'allowedFirstAuthFactors', isDrawn: factors.includes('WEB_AUTHN') },
    {
      name: 'one-time passwords as first factor',
      field: 'allowedFirstAuthFactors',
      isDrawn: factors.includes('EMAIL_OTP') || factors.includes('SMS_OTP'),
    },
    {
      name: 'choice-based sign-in (ALLOW_USER_AUTH)',
      field: 'userPoolTier',
      isDrawn: clientsOf(graph, pool).some(({ fields }) => textsOf(fields, 'explicitAuthFlows').includes('ALLOW_USER_AUTH')),
    },
    {
      name: 'access token customisation',
      field: 'preTokenGenerationVersion',
      isDrawn: (version === 'V2_0' || version === 'V3_0') && triggersOf(graph, pool).has('PreTokenGeneration'),
      isDerived: true,
    },
    {
      name: 'managed login',
      field: 'userPoolTier',
      isDrawn: partsOf(graph, pool, 'cognito.userPoolDomain').some(({ fields }) => numberOf(fields, 'managedLoginVersion') === 2),
    },
  ];
  return features.filter(({ isDrawn }) => isDrawn);
}

/** What of a pool needs Plus: threat protection, whether it is switched on or only told what to do. */
export function plusFeaturesOf({ fields }: Node): readonly Feature[] {
  const mode = textOf(fields, 'advancedSecurityMode');
  const name = 'threat protection';
  if (mode === 'AUDIT' || mode === 'ENFORCED') return [{ name, field: 'advancedSecurityMode' }];
  const actions = Object.values(mapOf(fields, 'accountTakeoverActions')).filter((action) => action !== 'NO_ACTION');
  if (mode !== undefined) return [];
  if (actions.length > 0) return [{ name, field: 'accountTakeoverActions' }];
  return fields['compromisedCredentialsAction'] === 'BLOCK' ? [{ name, field: 'compromisedCredentialsAction' }] : [];
}
