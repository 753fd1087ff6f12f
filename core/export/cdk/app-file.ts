import { CodeWriter } from '../../base/code-writer.ts';
import type { ExportedFile } from '../exporter.ts';
import { call, object, prefixed, render, text, type Code } from './code.ts';
import { kebabName, variableName } from './names.ts';
import type { AccountPlan, ProjectPlan, StackPlan } from './project.ts';

/** `bin/<app>.ts`: the environments, then the stacks in the order of deployment, each given what it needs of the earlier ones. */
export function writeApp(project: ProjectPlan): ExportedFile {
  const out = new CodeWriter();
  out.line('#!/usr/bin/env node').line(`import { App } from 'aws-cdk-lib/core';`);
  for (const stack of project.stacks) out.line(`import { ${stack.className} } from '../${stack.path}';`);
  out.line().line(project.stacks.length > 0 ? 'const app = new App();' : 'new App();');
  if (project.accounts.length > 0) out.line();
  for (const account of project.accounts) statement(out, prefixed(`const ${account.variable} = `, environment(account)));
  if (project.stacks.length > 0) out.line();
  const awaited = new Set(project.stacks.flatMap((stack) => (stack.after.length > 0 ? [stack.variable, ...stack.after] : [])));
  for (const stack of project.stacks) statement(out, stackCode(project, stack, stack.gives.length > 0 || awaited.has(stack.variable)));
  if (awaited.size > 0) out.line().line('// Roles of one account name principals of another, which must exist first.');
  for (const stack of project.stacks) for (const other of stack.after) out.line(`${stack.variable}.addDependency(${other});`);
  return { path: `bin/${project.name}.ts`, text: out.toString() };
}

/** The account of the drawing; where it names none, the one that context or the credentials of the CLI say. */
function environment(account: AccountPlan): Code {
  const ofCli = 'process.env.CDK_DEFAULT_ACCOUNT';
  const context = account.node === undefined ? ofCli : `app.node.tryGetContext(${text(contextKey(account))}) ?? ${ofCli}`;
  return object([
    ['account', account.accountId === undefined ? context : text(account.accountId)],
    ['region', account.region === undefined ? 'process.env.CDK_DEFAULT_REGION' : text(account.region)],
  ]);
}

/** Where an account whose id the drawing does not say is told: `cdk deploy -c prod-account=…`. */
export const contextKey = (account: AccountPlan): string => `${kebabName(account.node ?? 'home')}-account`;

function stackCode(project: ProjectPlan, stack: StackPlan, isNamed: boolean): Code {
  const account = project.accounts.find((each) => each.node === stack.account)!;
  const taken = stack.takes.map((id): readonly [string, Code] => [
    variableName(id),
    `${project.stackOf.get(id)!.variable}.${variableName(id)}`,
  ]);
  const made = call(`new ${stack.className}`, [
    'app',
    text(stack.stackName),
    object([account.variable === 'env' ? 'env' : ['env', account.variable], ...taken]),
  ]);
  return prefixed(isNamed ? `const ${stack.variable} = ` : '', made);
}

const statement = (out: CodeWriter, code: Code): void => {
  out.lines(`${render(code)};`.split('\n'));
};
