import type { SourceService } from './source.ts';

/** AWS marks an action as tagging or permissions management beside "Write"; the narrower word counts. */
const letterOf = (accessLevel: string): string => {
  for (const [word, letter] of Object.entries({ Permissions: 'P', Tagging: 'T', Write: 'W', List: 'L', Read: 'R' }))
    if (accessLevel.includes(word)) return letter;
  throw new Error(`Unknown access level "${accessLevel}".`);
};

const oneWord = (text: string): string => text.replaceAll(' ', '-');
const placeholders = (text: string): string => text.replaceAll('${', '{');

/** The source writes the tag of a key in four ways: `/${TagKey}`, `/<key>`, `/tag-key`, and not at all. */
export const keyTemplate = (key: string): string => placeholders(key).replace(/\/(?:<key>|tag-key)?$/, '/{TagKey}');

/**
 * One service as lines of text, which core/iam-data/service.ts reads:
 *
 *     = bucket s3:::{BucketName}        a resource type and its ARN without "arn:{Partition}:"
 *     ? :prefix saml:aud                condition keys; a leading ":" stands for the service's own prefix
 *     W bucket,object DeleteX PutX      actions by access level and the resource types they take; "-" for none
 */
export function pack({ prefix, actions, resourceTypes, conditionKeys }: SourceService): string {
  const groups = new Map<string, string[]>();
  for (const { name, accessLevel, resourceTypes: taken } of actions) {
    const types = taken.map((type) => oneWord(type.name)).join(',');
    const key = `${letterOf(accessLevel)} ${types || '-'}`;
    groups.set(key, [...(groups.get(key) ?? []), name]);
  }
  const types = resourceTypes.map(({ key, arn }) => `= ${oneWord(key)} ${placeholders(arn).replace('arn:{Partition}:', '')}`);
  const ownKeys = conditionKeys.map(({ key }) => keyTemplate(key)).filter((key) => !key.startsWith('aws:'));
  const keys = ownKeys.map((key) => (key.startsWith(`${prefix}:`) ? key.slice(prefix.length) : key));
  const lines = [
    ...types,
    ...(keys.length > 0 ? [`? ${keys.join(' ')}`] : []),
    ...[...groups].map(([key, names]) => `${key} ${names.join(' ')}`),
  ];
  const text = lines.join('\n');
  if (/[`\\]|\$\{/.test(text)) throw new Error(`"${prefix}" holds letters that a template literal does not.`);
  return text;
}
