import { CodeWriter } from '../../base/code-writer.ts';
import type { DocumentGraph } from '../../graph/graph.ts';
import type { AwsResource, Concern } from '../../model/aws-resource.ts';
import { labelOf } from '../../model/document.ts';
import type { ExportedFile } from '../exporter.ts';
import { call, object, prefixed, render, text, type Code } from './code.ts';
import { comment } from './comments.ts';
import { afterwards, constructCode } from './construct.ts';
import { variableName } from './names.ts';
import { neededBy } from '../../lower/references.ts';
import type { ProjectPlan, StackPlan } from './project.ts';
import { StackScope, type StackParameter } from './stack-scope.ts';

interface StackFile {
  readonly file: ExportedFile;
  readonly scope: StackScope;
}

export const concernTitles: Readonly<Record<Concern, string>> = {
  organization: 'Organizational units and the policies that guard accounts',
  directories: 'Directories of AWS Directory Service',
  federation: 'External identity providers, registered in IAM',
  customerIdentity: 'Customer identity: user pools and identity pools',
  access: 'Roles, users, and what they may do',
  workforce: 'Workforce identity: IAM Identity Center',
  workloads: 'What joins workloads to their roles',
};

/** One stack as a TypeScript file. */
export function writeStack(project: ProjectPlan, stack: StackPlan, graph: DocumentGraph): StackFile {
  const scope = new StackScope(project, stack);
  const body = bodyOf(stack, scope, graph);
  const parameters = scope.parameters.map((each) => parameterCode(each, scope));
  const fields = stack.gives.map((id) => `readonly ${variableName(id)}: ${scope.classOf(project.resources.get(id)!)};`);
  const props = stack.takes.map((id) => `readonly ${variableName(id)}: ${scope.classOf(project.resources.get(id)!)};`);
  const propsType = props.length > 0 ? `${stack.className}Props` : 'StackProps';
  const out = new CodeWriter();
  out.lines(imports(scope)).line();
  if (props.length > 0) out.block(`export interface ${propsType} extends StackProps {`, () => out.lines(props), '}').line();
  out.line(`/** ${concernTitles[stack.concern]}. */`);
  out.block(
    `export class ${stack.className} extends Stack {`,
    () => {
      if (fields.length > 0) out.lines(fields).line();
      out.block(
        `constructor(scope: Construct, id: string, props: ${propsType}) {`,
        () => {
          out.line('super(scope, id, props);');
          if (parameters.length > 0) out.line();
          for (const code of parameters) statement(out, code);
          body(out);
        },
        '}',
      );
    },
    '}',
  );
  return { file: { path: `${stack.path}.ts`, text: out.toString() }, scope };
}

function imports(scope: StackScope): readonly string[] {
  return [
    ...(scope.readsFiles ? [`import { readFileSync } from 'node:fs';`] : []),
    ...(scope.files.length > 0 ? [`import { join } from 'node:path';`] : []),
    `import { ${scope.coreImports.join(', ')}, type StackProps } from 'aws-cdk-lib/core';`,
    ...scope.modules.map((module) => `import * as ${module} from 'aws-cdk-lib/aws-${module}';`),
    `import type { Construct } from 'constructs';`,
  ];
}

function parameterCode(parameter: StackParameter, scope: StackScope): Code {
  const options: readonly (readonly [string, Code])[] = [
    ['description', text(parameter.description)],
    ...(parameter.namesSecret ? [['noEcho', 'true'] as const] : []),
  ];
  const made = call(`new ${scope.core('CfnParameter')}`, ['this', text(parameter.name), object(options)]);
  return prefixed(`const ${variableName(parameter.name)} = `, made);
}

/** Writes all resources once into a buffer, so that the imports above them are known. */
function bodyOf(stack: StackPlan, scope: StackScope, graph: DocumentGraph): (out: CodeWriter) => void {
  const used = new Set(stack.resources.flatMap(neededBy));
  let previous: string | undefined;
  const parts = stack.resources.map((resource) => {
    const after = afterwards(resource, scope);
    const code = prefixed(declaration(resource, scope, used.has(resource.logicalId) || after.length > 0), constructCode(resource, scope));
    const remarks =
      resource.node === previous ? [] : remarksOn(resource, scope.project.firstOf.get(resource.node) === resource.logicalId, graph);
    previous = resource.node;
    return { remarks, statements: [code, ...after] };
  });
  return (out) => {
    for (const { remarks, statements } of parts) {
      out.line().lines(remarks);
      for (const code of statements) statement(out, code);
    }
  };
}

function declaration(resource: AwsResource, scope: StackScope, isUsed: boolean): string {
  if (scope.isPublic(resource.logicalId)) return `${scope.construct(resource.logicalId)} = `;
  return isUsed ? `const ${scope.construct(resource.logicalId)} = ` : '';
}

/** What the resource is; at the first one of a node, its notes too. */
function remarksOn(resource: AwsResource, isFirst: boolean, graph: DocumentGraph): readonly string[] {
  const node = graph.nodes.get(resource.node);
  if (!node) return [];
  const title = comment(`${graph.kindOf(node.id)?.label ?? node.kind}: ${labelOf(node)}`);
  return isFirst && node.notes !== undefined ? [...title, ...comment(node.notes)] : title;
}

/** Two levels deep: inside a class and its constructor. */
const bodyDepth = 2;

const statement = (out: CodeWriter, code: Code): void => {
  const [first, ...rest] = `${render(code, bodyDepth)};`.split('\n');
  out.line(first);
  for (const line of rest) out.line(line.slice(bodyDepth * 2));
};
