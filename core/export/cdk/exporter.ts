import { lowerDocument } from '../../lower/lower-document.ts';
import type { TextFile } from '../../model/aws-resource.ts';
import { defineExporter, type ExportedFile } from '../exporter.ts';
import { writeApp } from './app-file.ts';
import { projectFiles } from './project-files.ts';
import { planProject } from './project.ts';
import { writeManualSteps, writeReadme } from './readme.ts';
import { writeStack } from './stack-file.ts';

interface CdkOptions {
  /** The name of the app; empty: the name of the model. */
  readonly app: string;
}

/** An AWS CDK app in TypeScript: one stack for each concern and account, and a list of what whoever deploys must bring. */
export default defineExporter<CdkOptions>({
  id: 'cdk',
  label: 'AWS CDK (TypeScript)',
  language: 'typescript',
  defaults: { app: '' },
  write(graph, options) {
    const lowered = lowerDocument(graph);
    const project = planProject(lowered, graph, options.app);
    const stacks = project.stacks.map((stack) => ({ stack, ...writeStack(project, stack, graph) }));
    const asked = stacks.map(({ stack, scope }) => ({ stack, parameters: scope.parameters, files: scope.files }));
    const { manualSteps, diagnostics } = lowered;
    const files = [
      ...projectFiles(project),
      writeApp(project),
      ...stacks.map(({ file }) => file),
      ...asked.flatMap((each) => each.files.map(besideTheCode)),
      writeReadme(project, asked, diagnostics, manualSteps.length > 0),
      ...(manualSteps.length > 0 ? [writeManualSteps(project, manualSteps)] : []),
    ];
    return { files, diagnostics };
  },
});

const besideTheCode = (file: TextFile): ExportedFile => ({ path: file.path, text: file.text ?? placeholder(file.description) });

/** As long as IAM's shortest metadata, so that the templates are accepted; no metadata at all, so that a deployment refuses it. */
function placeholder(description: string): string {
  const told = `Replace this file: ${description.replaceAll(/[<>-]/g, ' ')}`;
  return `<!--\n${told}\n${`${'='.repeat(99)}\n`.repeat(10)}-->\n`;
}
