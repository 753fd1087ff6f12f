/** The pages that the catalog and the rules link to. Nothing else is ever opened from the editor. */
const hosts = new Set([
  'docs.aws.amazon.com',
  'aws.amazon.com',
  'github.com',
  'docs.github.com',
  'openid.net',
  'datatracker.ietf.org',
  'www.rfc-editor.org',
  'docs.oasis-open.org',
  'learn.microsoft.com',
  'docs.datadoghq.com',
  'www.truesec.com',
]);

/** True for an address that may leave the editor: https, a known host, the standard port, no user name or password in it. */
export function isExternalUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  return url.protocol === 'https:' && hosts.has(url.hostname) && url.port === '' && url.username === '' && url.password === '';
}
