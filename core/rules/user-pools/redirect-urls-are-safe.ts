import { defineFieldRule } from '../rule.ts';

/** The form itself is the catalog's: `redirectUri` in catalog/patterns.ts. */
export default defineFieldRule({
  code: 'IDF-404',
  name: 'redirect-urls-are-safe',
  severity: 'error',
  outcome: 'REJECT',
  summary:
    'Callback and sign-out URLs are absolute, have no fragment and at most 1,024 characters, and use https, an app scheme, or http on this computer.',
  why: 'Cognito refuses any other URL. Plain http is for tests only, on localhost, 127.0.0.1 and [::1]; in production such a URL is an open door for local malware.',
  fix: 'Write the whole URL with https, such as https://app.example.com/callback, or with the scheme of the app, such as myapp://callback.',
  unverified: 'That 127.0.0.1 and [::1] are taken stands in the API reference; the developer guide mentions localhost only.',
  sources: ['api-client'],
});
