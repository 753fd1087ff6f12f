import { defineFieldRule } from '../rule.ts';

export default defineFieldRule({
  code: 'IDF-425',
  name: 'password-policy-in-range',
  severity: 'error',
  outcome: 'REJECT',
  summary:
    'A password policy asks for 6 to 99 characters, remembers 0 to 24 passwords, and lets temporary passwords live 0 to 365 days, where 0 means 7.',
  why: 'Cognito refuses other values, and the user pool cannot be created or updated.',
  fix: 'Choose values inside the ranges, such as a minimum of 14 characters.',
  sources: ['api-pwd'],
});
