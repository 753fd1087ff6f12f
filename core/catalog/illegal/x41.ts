import { defineIllegalEdge } from '../edge.ts';

export default defineIllegalEdge({
  code: 'X41',
  from: ['EXT'],
  to: ['R', 'S', 'U'],
  why: 'A vendor is no principal; its AWS account or its OIDC issuer is.',
  instead: "Trust the vendor's account with an external id, or its OIDC issuer.",
  routes: [
    { label: "Vendor's account", onlyTo: ['R'], replaceFrom: 'org.account', through: [] },
    { label: "Vendor's account and a role", onlyTo: ['S'], replaceFrom: 'org.account', through: ['iam.role'] },
    {
      label: "Vendor's account and a role instead of the user",
      onlyTo: ['U'],
      replaceFrom: 'org.account',
      through: [],
      replaceTo: 'iam.role',
    },
    { label: "Vendor's OIDC issuer and IAM OIDC provider", onlyTo: ['R'], replaceFrom: 'idp.oidc', through: ['iam.oidcProvider'] },
  ],
});
