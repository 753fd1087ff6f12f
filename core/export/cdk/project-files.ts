import type { ExportedFile } from '../exporter.ts';
import type { ProjectPlan } from './project.ts';

const json = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;

/** The files that every CDK project has, as `cdk init app --language typescript` lays them today. */
export const projectFiles = (project: ProjectPlan): readonly ExportedFile[] => [
  { path: 'package.json', text: json(packageJson(project)) },
  { path: 'tsconfig.json', text: json(tsconfig) },
  { path: 'cdk.json', text: json(cdkJson(project)) },
  { path: '.gitignore', text: 'node_modules\n\n# CDK asset staging directory\n.cdk.staging\ncdk.out\n' },
];

const packageJson = (project: ProjectPlan) => ({
  name: project.name,
  version: '0.1.0',
  private: true,
  scripts: { build: 'tsc', synth: 'cdk synth', diff: 'cdk diff', deploy: 'cdk deploy --all' },
  devDependencies: { '@types/node': '^24.10.1', 'aws-cdk': '2.1148.1', tsx: '^4.23.0', typescript: '~7.0.2' },
  dependencies: { 'aws-cdk-lib': '^2.276.0', constructs: '^10.8.1' },
});

const tsconfig = {
  compilerOptions: {
    target: 'ES2022',
    module: 'NodeNext',
    moduleResolution: 'NodeNext',
    lib: ['es2022'],
    strict: true,
    noUnusedLocals: true,
    noUnusedParameters: true,
    noImplicitReturns: true,
    noFallthroughCasesInSwitch: true,
    skipLibCheck: true,
    noEmit: true,
    isolatedModules: true,
    types: ['node'],
  },
  exclude: ['node_modules', 'cdk.out'],
};

/** Only the flags that touch what is exported. Statements stay as they were reviewed, so policies are not minimised. */
const cdkJson = (project: ProjectPlan) => ({
  app: `npx tsc && npx tsx bin/${project.name}.ts`,
  watch: { include: ['**'], exclude: ['README.md', 'cdk*.json', '**/*.d.ts', '**/*.js', 'tsconfig.json', 'package*.json', 'node_modules'] },
  context: {
    '@aws-cdk/core:annotationsInValidationReport': true,
    '@aws-cdk/core:checkSecretUsage': true,
    '@aws-cdk/core:defaultCrossStackReferences': 'strong',
    '@aws-cdk/core:enablePartitionLiterals': true,
    '@aws-cdk/core:explicitStackTags': true,
    '@aws-cdk/core:target-partitions': ['aws', 'aws-cn'],
    '@aws-cdk/core:validateAgainstDefaultRules': true,
    '@aws-cdk/core:validateSnapshotRemovalPolicy': true,
  },
});
