/** The classes of the legality matrix. Every kind belongs to one; edges are legal between classes. */
export const classes = {
  P: 'Person',
  C: 'Client app',
  DP: 'Developer backend',
  SI: 'Social IdP',
  OI: 'OIDC IdP',
  SA: 'SAML IdP',
  ONP: 'Self-managed AD',
  UP: 'User pool',
  AC: 'App client',
  UI: 'User-pool IdP configuration',
  UG: 'User-pool group',
  IP: 'Identity pool',
  OP: 'IAM OIDC provider',
  SP: 'IAM SAML provider',
  R: 'IAM role',
  PO: 'Policy',
  U: 'IAM user',
  G: 'IAM group',
  CO: 'AWS compute',
  RA: 'Roles Anywhere',
  IC: 'Identity Center instance',
  ICU: 'Identity Center user or group',
  PS: 'Permission set',
  AS: 'Account assignment',
  AP: 'Identity Center application',
  AD: 'Directory Service directory',
  AN: 'Account or OU',
  S: 'AWS resource',
  API: 'Token-protected API',
  EXT: 'External service',
} as const;

export type ClassCode = keyof typeof classes;

export const classCodes = Object.keys(classes) as readonly ClassCode[];
