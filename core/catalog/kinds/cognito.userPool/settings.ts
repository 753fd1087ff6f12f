import type { Properties, Value } from '../../../model/aws-resource.ts';
import type { Fields, Node } from '../../../model/document.ts';
import { mapOf, numberOf, optional, textOf } from '../../lowering/fields.ts';
import type { LowerContext, LoweredResource } from '../../lowering.ts';

/** Threat protection beside the pool: what to do at each level of risk, and with leaked passwords. */
function riskConfiguration(pool: Node, context: LowerContext): readonly LoweredResource[] {
  const levels = mapOf(pool.fields, 'accountTakeoverActions');
  const actions: Record<string, Value> = {};
  for (const [field, name] of [
    ['lowAction', 'LowAction'],
    ['mediumAction', 'MediumAction'],
    ['highAction', 'HighAction'],
  ] as const) {
    const action = textOf(levels, field);
    if (action !== undefined) actions[name] = { EventAction: action, Notify: false };
  }
  const leaked = textOf(pool.fields, 'compromisedCredentialsAction');
  if (Object.keys(actions).length === 0 && leaked === undefined) return [];
  return [
    {
      logicalId: context.logicalId(pool.id, 'RiskConfiguration'),
      type: 'AWS::Cognito::UserPoolRiskConfigurationAttachment',
      properties: {
        UserPoolId: context.refTo(pool.id),
        ClientId: 'ALL',
        ...(Object.keys(actions).length > 0 ? { AccountTakeoverRiskConfiguration: { Actions: actions } } : {}),
        ...optional('CompromisedCredentialsRiskConfiguration', leaked === undefined ? undefined : { Actions: { EventAction: leaked } }),
      },
    },
  ];
}

/** What hangs on a pool without being drawn on its own. */
export const poolAttachments = (pool: Node, context: LowerContext): readonly LoweredResource[] => riskConfiguration(pool, context);

/** The password policy and the first factors, as one property. */
export function policies(pool: Node): Properties {
  const password = mapOf(pool.fields, 'passwordPolicy');
  const passwordPolicy = {
    ...optional('MinimumLength', numberOf(password, 'minimumLength')),
    ...flag('RequireUppercase', password),
    ...flag('RequireLowercase', password),
    ...flag('RequireNumbers', password),
    ...flag('RequireSymbols', password),
    ...optional('PasswordHistorySize', numberOf(password, 'passwordHistorySize')),
    ...optional('TemporaryPasswordValidityDays', numberOf(password, 'temporaryPasswordValidityDays')),
  };
  const factors = pool.fields['allowedFirstAuthFactors'];
  return optional('Policies', {
    ...optional('PasswordPolicy', passwordPolicy),
    ...optional('SignInPolicy', Array.isArray(factors) ? { AllowedFirstAuthFactors: factors.map(String) } : undefined),
  });
}

function flag(name: string, fields: Fields): Properties {
  const value = fields[name.charAt(0).toLowerCase() + name.slice(1)];
  return typeof value === 'boolean' ? { [name]: value } : {};
}
