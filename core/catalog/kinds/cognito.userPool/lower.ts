import type { Properties, Value } from '../../../model/aws-resource.ts';
import type { Node } from '../../../model/document.ts';
import { awsName, booleanOf, copied, mapsOf, optional, plain, textOf } from '../../lowering/fields.ts';
import { nameFrom } from '../../lowering/names.ts';
import type { Lower } from '../../lowering.ts';
import { poolAttachments, policies } from './settings.ts';
import { smsConfiguration } from './sms.ts';
import { lambdaConfig, triggerPermissions } from './triggers.ts';

const plainFields = [
  'userPoolTier',
  'usernameAttributes',
  'aliasAttributes',
  'mfaConfiguration',
  'enabledMfas',
  'webAuthnUserVerification',
  'webAuthnRelyingPartyID',
  'webAuthnFactorConfiguration',
  'deletionProtection',
];

/**
 * A user pool, the risk configuration beside it and the permissions of its triggers.
 * Source: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPool.html
 */
export const lower: Lower = {
  concern: 'customerIdentity',
  lower: (node, context) => ({
    resources: [
      {
        logicalId: context.logicalId(node.id),
        type: 'AWS::Cognito::UserPool',
        isStateful: true,
        properties: {
          UserPoolName: textOf(node.fields, 'poolName') ?? nameFrom(node),
          ...copied(node.fields, plainFields),
          ...signUp(node),
          ...policies(node),
          ...optional('AccountRecoverySetting', recovery(node)),
          ...optional('UserPoolAddOns', wrapped(node, 'advancedSecurityMode')),
          ...optional('IssuerConfiguration', renamed(node, 'issuerType', 'Type')),
          ...keyConfiguration(node),
          ...emailConfiguration(node),
          ...optional('SmsConfiguration', smsConfiguration(node, context)),
          ...lambdaConfig(node, context),
        },
      },
      ...poolAttachments(node, context),
      ...triggerPermissions(node, context),
    ],
  }),
};

function signUp(node: Node): Properties {
  const caseSensitive = booleanOf(node.fields, 'caseSensitive');
  const adminOnly = booleanOf(node.fields, 'allowAdminCreateUserOnly');
  return {
    ...optional('UsernameConfiguration', caseSensitive === undefined ? undefined : { CaseSensitive: caseSensitive }),
    ...optional('AdminCreateUserConfig', adminOnly === undefined ? undefined : { AllowAdminCreateUserOnly: adminOnly }),
    ...optional(
      'Schema',
      mapsOf(node.fields, 'schema').map((attribute) => copied(attribute, ['name', 'attributeDataType', 'mutable', 'required'])),
    ),
  };
}

function recovery(node: Node): Value | undefined {
  const mechanisms = mapsOf(node.fields, 'accountRecoverySetting').map((mechanism) => copied(mechanism, ['name', 'priority']));
  return mechanisms.length === 0 ? undefined : { RecoveryMechanisms: mechanisms };
}

const wrapped = (node: Node, field: string): Value | undefined => renamed(node, field, awsName(field));

function renamed(node: Node, field: string, name: string): Value | undefined {
  const value = node.fields[field];
  return typeof value === 'string' ? { [name]: plain(value) } : undefined;
}

function keyConfiguration({ fields }: Node): Properties {
  const type = textOf(fields, 'keyType');
  return optional(
    'KeyConfiguration',
    type === undefined ? undefined : { KeyType: type, ...optional('KmsKeyArn', textOf(fields, 'kmsKeyArn')) },
  );
}

function emailConfiguration({ fields }: Node): Properties {
  const account = textOf(fields, 'emailSendingAccount');
  const source = textOf(fields, 'sesSourceArn');
  return optional('EmailConfiguration', { ...optional('EmailSendingAccount', account), ...optional('SourceArn', source) });
}
