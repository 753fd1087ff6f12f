import { actionOf, actionsMatching } from '../../iam-data/action.ts';
import type { Action } from '../../iam-data/service.ts';

/** What an action does to data that several users share. */
export type AccessLevel = 'read' | 'list' | 'write';

/**
 * Actions that AWS classes as writes although they leave the data of the account as it is: calls of an API or a function that decides for
 * itself, talk with a bot, cryptography, listening, and what a client reports about itself.
 */
const harmlessWrites: ReadonlySet<string> = new Set([
  'appsync:GraphQL',
  'execute-api:Invoke',
  'iot:Connect',
  'iot:Receive',
  'iot:Subscribe',
  'kms:Decrypt',
  'kms:Encrypt',
  'kms:GenerateDataKey',
  'kms:GenerateDataKeyPair',
  'kms:GenerateDataKeyPairWithoutPlaintext',
  'kms:GenerateDataKeyWithoutPlaintext',
  'kms:ReEncryptFrom',
  'kms:ReEncryptTo',
  'lambda:InvokeFunction',
  'lex:PostContent',
  'lex:PostText',
  'lex:RecognizeText',
  'lex:RecognizeUtterance',
  'lex:StartConversation',
  'mobiletargeting:PutEvents',
  'mobiletargeting:UpdateEndpoint',
  'transcribe:StartStreamTranscription',
  'transcribe:StartStreamTranscriptionWebSocket',
]);

/** A scan goes through all items of a table: AWS calls it a read, and for the data of many users it is a listing. */
const scan = 'dynamodb:Scan';

/** The access level of an action by the data of AWS; undefined for one that is not in that data, and where nothing of that sort happens. */
export function accessLevelOf(action: string): AccessLevel | undefined {
  const known = actionOf(action);
  if (!known || harmlessWrites.has(known.name)) return undefined;
  if (known.accessLevel === 'Read') return known.name === scan ? 'list' : 'read';
  return known.accessLevel === 'List' ? 'list' : 'write';
}

/** Whether an action or a pattern of actions lets somebody write. One that takes in everything, or a whole service that is not known, does. */
export function letsWrite(pattern: string): boolean {
  const covered = actionsMatching(pattern);
  return covered ? covered.some(isWrite) : /^(?:[\w-]+:)?\*$/.test(pattern);
}

const isWrite = ({ name }: Action): boolean => accessLevelOf(name) === 'write';
