import { refusedServices } from './refused-services.ts';

/**
 * What the session policies of the enhanced flow leave a guest, whatever the role allows: the inline policy, then what the managed
 * AmazonCognitoUnAuthedIdentitiesSessionPolicy adds. Which actions of `geo` it adds is not listed here, so all count.
 * Source: https://docs.aws.amazon.com/cognito/latest/developerguide/iam-roles.html
 */
const wholeServices: ReadonlySet<string> = new Set([
  'appsync',
  'cloudwatch',
  'codewhisperer',
  'cognito-idp',
  'comprehend',
  'dynamodb',
  'execute-api',
  'firehose',
  'gamelift',
  'geo',
  'iot',
  'kinesis',
  'lambda',
  'lex',
  'logs',
  'machinelearning',
  'mobileanalytics',
  'mobiletargeting',
  'personalize',
  'polly',
  'rekognition',
  's3',
  'sdb',
  'ses',
  'sns',
  'sqs',
  'transcribe',
  'translate',
]);

/** By service of which only some actions are left: those. A `*` stands at the end only. */
const someActions: Readonly<Partial<Record<string, readonly string[]>>> = {
  kms: ['encrypt', 'decrypt', 'reencrypt*', 'generatedatakey*'],
  rum: ['putrumevents'],
  sagemaker: ['invokeendpoint'],
  textract: ['detectdocumenttext', 'analyzedocument'],
};

/** The service of an action as policies write it; undefined where a wildcard stands in it. */
export function serviceOf(action: string): string | undefined {
  const service = action.includes(':') ? action.slice(0, action.indexOf(':')).toLowerCase() : '*';
  return /[*?$]/.test(service) ? undefined : service;
}

/** True when the scope-down of the enhanced flow certainly denies guests a whole service. Of what Cognito itself refuses, the rule about calls to Cognito tells. */
export const isServiceDenied = (service: string): boolean =>
  !wholeServices.has(service) && !Object.hasOwn(someActions, service) && !refusedServices.has(service);

/** Needs no permission, so that none is denied. Source: https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html */
const alwaysAllowed = 'sts:getcalleridentity';

/** True when it certainly denies guests everything that fits an action pattern. */
export function isDeniedToGuests(action: string): boolean {
  const service = serviceOf(action);
  if (service === undefined || action.toLowerCase() === alwaysAllowed) return false;
  const some = Object.hasOwn(someActions, service) ? someActions[service] : undefined;
  return some ? !some.some((allowed) => mayMeet(action.slice(service.length + 1).toLowerCase(), allowed)) : isServiceDenied(service);
}

/** Whether one name may fit both patterns, judged by what stands before their wildcards. */
function mayMeet(one: string, other: string): boolean {
  const [a, b] = [one, other].map((pattern) => /^[^*?]*/.exec(pattern)![0]) as [string, string];
  if (a === one && b === other) return a === b;
  return a === one ? a.startsWith(b) : b === other ? b.startsWith(a) : a.startsWith(b) || b.startsWith(a);
}
