import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import cdk from '#core/export/cdk/exporter.ts';
import type { ExportedFile } from '#core/export/exporter.ts';
import type { DocumentGraph } from '#core/graph/graph.ts';
import { canonical, type Json, type Template } from './expected-template.ts';
import type { SynthJob, SynthResult } from './synth-apps.ts';

const root = join(import.meta.dirname, '..', '..', '..', '..');

/** Inside the project, so that the generated code finds aws-cdk-lib; ignored by git. */
const workFolder = (name: string): string => join(root, 'dist', 'test-cdk', name);

export interface App {
  readonly name: string;
  readonly graph: DocumentGraph;
  readonly files: readonly ExportedFile[];
}

export const exportApp = (name: string, graph: DocumentGraph): App => ({ name, graph, files: cdk.write(graph, cdk.defaults).files });

export interface Synthesis {
  /** What the compiler said; empty when every project is right. */
  readonly compilerOutput: string;
  readonly results: ReadonlyMap<string, SynthResult>;
  templatesOf(app: string): readonly Template[];
}

/** Writes all apps, compiles them with one compiler run, and synthesises them in one process. */
export function synthesise(folder: string, apps: readonly App[]): Synthesis {
  const base = workFolder(folder);
  rmSync(base, { recursive: true, force: true });
  for (const app of apps) for (const file of app.files) write(join(base, app.name, file.path), file.text);
  const [first] = apps;
  const tsconfig = JSON.parse(first!.files.find((file) => file.path === 'tsconfig.json')!.text) as { compilerOptions: object };
  write(join(base, 'tsconfig.json'), JSON.stringify({ compilerOptions: tsconfig.compilerOptions, include: ['*/bin/*.ts'] }));
  const jobs = apps.map((app): SynthJob => {
    const entry = app.files.find((file) => file.path.startsWith('bin/'))!.path;
    return {
      name: app.name,
      app: join(base, app.name, entry),
      out: join(base, app.name, 'cdk.out'),
      cdkJson: join(base, app.name, 'cdk.json'),
    };
  });
  write(join(base, 'jobs.json'), JSON.stringify(jobs));
  const compilerOutput = compile(base);
  return {
    compilerOutput,
    results: new Map((compilerOutput === '' ? run(base) : []).map((result) => [result.name, result])),
    templatesOf: (app) => readTemplates(join(base, app, 'cdk.out')),
  };
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function compile(base: string): string {
  try {
    execFileSync(process.execPath, [join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', base], {
      encoding: 'utf8',
      stdio: 'pipe',
    });
    return '';
  } catch (error) {
    return String((error as { readonly stdout?: string }).stdout ?? error);
  }
}

function run(base: string): readonly SynthResult[] {
  const driver = join(import.meta.dirname, 'synth-apps.ts');
  const output = execFileSync(process.execPath, ['--import', 'tsx', driver, join(base, 'jobs.json')], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 100_000_000,
  });
  const line = output.split('\n').find((each) => each.startsWith('@@results '));
  return JSON.parse(line!.slice('@@results '.length)) as readonly SynthResult[];
}

const readTemplates = (out: string): readonly Template[] =>
  readdirSync(out)
    .filter((name) => name.endsWith('.template.json'))
    .map((name) => JSON.parse(readFileSync(join(out, name), 'utf8')) as Template);

export interface SynthesisedResource {
  readonly canonical: Json;
  readonly dependsOn: readonly string[];
  readonly isRetained: boolean;
}

/**
 * What the templates of an app hold, by logical id as the model knows it: the hash that CDK puts behind high-level constructs is off,
 * imports of other stacks' exports are references again.
 */
export function resourcesOf(templates: readonly Template[], known: ReadonlySet<string>): ReadonlyMap<string, SynthesisedResource> {
  const plainId = (id: string): string => (/[0-9A-F]{8}$/.test(id) && !known.has(id) && known.has(id.slice(0, -8)) ? id.slice(0, -8) : id);
  const exported = new Map<string, Json>();
  for (const template of templates) {
    for (const { Export: told, Value: value } of Object.values(template.Outputs ?? {}))
      if (told) exported.set(JSON.stringify(told.Name), value);
  }
  const settle = (value: Json): Json => {
    if (Array.isArray(value)) return value.map(settle);
    if (typeof value !== 'object' || value === null) return value;
    const map = value as Readonly<Record<string, Json>>;
    if ('Fn::ImportValue' in map) return settle(exported.get(JSON.stringify(map['Fn::ImportValue'])) ?? map['Fn::ImportValue']!);
    if (typeof map['Ref'] === 'string') return { Ref: plainId(map['Ref']) };
    if (typeof map['Fn::Sub'] === 'string') return map['Fn::Sub'].replaceAll('${!', '${');
    const attribute = map['Fn::GetAtt'];
    if (Array.isArray(attribute)) return { 'Fn::GetAtt': [plainId(String(attribute[0])), attribute[1] as Json] };
    return Object.fromEntries(Object.entries(map).map(([key, item]) => [key, settle(item)]));
  };
  const found = new Map<string, SynthesisedResource>();
  for (const template of templates) {
    for (const [id, resource] of Object.entries(template.Resources)) {
      if (resource.Type === 'AWS::CDK::Metadata') continue;
      found.set(plainId(id), {
        canonical: canonical(resource.Type, settle(resource.Properties ?? {}) as Readonly<Record<string, Json>>),
        dependsOn: [resource.DependsOn ?? []].flat().map(plainId).sort(),
        isRetained: resource.DeletionPolicy === 'Retain',
      });
    }
  }
  return found;
}
