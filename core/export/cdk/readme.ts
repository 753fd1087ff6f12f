import { CodeWriter } from '../../base/code-writer.ts';
import type { ManualStep } from '../../catalog/lowering.ts';
import type { Parameter, TextFile } from '../../model/aws-resource.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { ExportedFile } from '../exporter.ts';
import { contextKey } from './app-file.ts';
import { inMarkdown } from '../../catalog/lowering/markdown.ts';
import type { ProjectPlan, StackPlan } from './project.ts';
import { concernTitles } from './stack-file.ts';

/** What whoever deploys must bring. */
interface Asked {
  readonly stack: StackPlan;
  readonly parameters: readonly Parameter[];
  readonly files: readonly TextFile[];
}

/** README.md: what is in the project, how to deploy it, what it asks for. */
export function writeReadme(
  project: ProjectPlan,
  asked: readonly Asked[],
  diagnostics: readonly Diagnostic[],
  hasManualSteps: boolean,
): ExportedFile {
  const out = new CodeWriter();
  out.line(`# ${inMarkdown(project.title)}`).line();
  out.line('An AWS CDK app written by Rolepath from a model of identity flows. Review it like any other code before you deploy it.').line();
  out.line('## Stacks').line();
  for (const stack of project.stacks) out.line(`- \`${stack.stackName}\` (\`${stack.path}.ts\`): ${concernTitles[stack.concern]}.`);
  if (project.stacks.length === 0) out.line('None: the model holds nothing that CloudFormation can create.');
  out.line();
  deployment(out, project, asked, hasManualSteps);
  parameterTable(out, asked);
  fileList(out, asked);
  if (diagnostics.length > 0) {
    out.line('## To look at').line();
    for (const { message, fix } of diagnostics) out.line(`- ${inMarkdown(message)}${fix === undefined ? '' : ` ${inMarkdown(fix)}`}`);
    out.line();
  }
  return { path: 'README.md', text: `${out.toString().trimEnd()}\n` };
}

function deployment(out: CodeWriter, project: ProjectPlan, asked: readonly Asked[], hasManualSteps: boolean): void {
  const example = asked.flatMap(({ stack, parameters }) => parameters.map(({ name }) => `${stack.stackName}:${name}`))[0];
  const untold = project.accounts.filter((account) => account.node !== undefined && account.accountId === undefined);
  out.line('## Deploy').line().line('```sh').line('npm install').line('npx cdk synth');
  out
    .line(`npx cdk deploy --all${untold.map((account) => ` -c ${contextKey(account)}=<account id>`).join('')}`)
    .line('```')
    .line();
  out
    .line(
      'Each account and Region needs `npx cdk bootstrap` once. User pools, identity pools and directories stay when a stack is deleted.',
    )
    .line();
  if (example !== undefined) out.line(`A parameter is given as \`--parameters ${example}=<value>\`.`).line();
  if (hasManualSteps) out.line('What CloudFormation cannot do stands in [MANUAL-STEPS.md](MANUAL-STEPS.md).').line();
}

function parameterTable(out: CodeWriter, asked: readonly Asked[]): void {
  const rows = asked.flatMap(({ stack, parameters }) =>
    parameters.map((each) => `| \`${stack.stackName}\` | \`${each.name}\` | ${inMarkdown(each.description)} |`),
  );
  if (rows.length === 0) return;
  out
    .line('## Parameters')
    .line()
    .line('What the model does not say. Secrets are never parameters: the parameter names the secret that holds them.')
    .line();
  out.line('| Stack | Parameter | Value |').line('|---|---|---|').lines(rows).line();
}

function fileList(out: CodeWriter, asked: readonly Asked[]): void {
  const files = asked.flatMap((each) => each.files);
  if (files.length === 0) return;
  out.line('## Files').line();
  for (const file of files)
    out.line(
      `- \`${file.path}\`: ${inMarkdown(file.description)}${file.text === undefined ? ' Replace the placeholder before you deploy.' : ''}`,
    );
  out.line();
}

/** MANUAL-STEPS.md: what no template can do, in the order of the model. */
export function writeManualSteps(project: ProjectPlan, steps: readonly ManualStep[]): ExportedFile {
  const out = new CodeWriter();
  out.line(`# ${inMarkdown(project.title)}: steps by hand`).line();
  for (const { title, body, source } of steps)
    out
      .line(`## ${inMarkdown(title)}`)
      .line()
      .lines(body.split('\n'))
      .line()
      .line(`Source: <${source}>`)
      .line();
  return { path: 'MANUAL-STEPS.md', text: `${out.toString().trimEnd()}\n` };
}
