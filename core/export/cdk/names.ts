/** `CallbackURLs` -> `callbackUrLs`: the names that CDK makes of CloudFormation's. */
export function camelName(name: string): string {
  const ending = name.endsWith('ARNs') ? 'Arns' : '';
  const stem = ending === '' ? name : name.slice(0, -ending.length);
  const dashed = stem.replaceAll(/([a-z])([A-Z])/g, '$1-$2').replaceAll(/([A-Z])([A-Z][a-z])/g, '$1-$2');
  const lower = dashed.toLowerCase().replaceAll(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  return lower.replaceAll(/\d+[a-z]/g, (digits) => digits.toUpperCase()) + ending;
}

/** `attrProviderUrl` of `ProviderURL`. */
export function attributeName(attribute: string): string {
  const name = camelName(attribute);
  return `attr${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

/** A variable for a logical id. Logical ids hold no `_`, so the variants of reserved words clash with nothing. */
export function variableName(logicalId: string): string {
  const name = logicalId.charAt(0).toLowerCase() + logicalId.slice(1);
  return reserved.has(name) ? `${name}_` : name;
}

const words = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '');

/** Words of the language, names of the generated files, members of `Stack`, of its options and of every object. */
const reserved = new Set(
  words(`
    abstract any arguments as async await boolean break case catch class const constructor continue debugger declare default delete do else
    enum eval export extends false finally for from function get if implements import in instanceof interface is let module namespace never
    new null number object of package private protected public readonly require return set static string super switch symbol this throw true
    try type typeof undefined unknown var void while with yield
    app env id join process props scope
    cognito directoryservice eks iam identitystore lambda organizations rolesanywhere sso wafv2
    account addDependency addMetadata addStackTag addTransform allocateLogicalId artifactId availabilityZones bundlingRequired dependencies
    environment exportStringListValue exportValue exportWeakValue formatArn getLogicalId hasOwnProperty isPrototypeOf maxResources metadata
    nested nestedStackParent nestedStackResource node notificationArns parentStack partition prepareCrossReference propertyIsEnumerable region
    regionalFact removeStackTag renameLogicalId reportMissingContextKey resolve splitArn stackDependencies stackId stackName suppressTemplateIndentation
    synthesizer tags templateFile templateOptions templateUrl terminationProtection toJsonString toLocaleString toString toYamlString urlSuffix
    validate valueOf
    addDockerImageAsset addFileAsset addPermissionsBoundaryAspect addStackDependency generateStackArtifactId generateStackId generateStackName
    parseArn parseEnvironment permissionsBoundaryArn reportMissingContext resolveExportedValue stackDependencyReasons
    analyticsReporting crossRegionReferences description permissionsBoundary propertyInjectors
  `),
);

/** Words of a text with capitals: `Web app (prod)` -> `WebAppProd`. Empty when it has no ASCII letter or digit. */
export const pascalName = (text: string): string =>
  words(text.replaceAll(/[^A-Za-z0-9]+/g, ' '))
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');

/** The same in lower case with dashes: `web-app-prod`. */
export const kebabName = (text: string): string =>
  text
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replaceAll(/[^A-Za-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .toLowerCase();
