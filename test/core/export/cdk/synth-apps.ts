/**
 * Synthesises CDK apps in one process: `node --import tsx synth-apps.ts <list.json>`, where the list holds `{ name, app, out, cdkJson }`.
 * Prints one JSON line: what each app's synthesis said, in order. Run as a child process, so that aws-cdk-lib is loaded once and its
 * exit hooks and exit code stay out of the test runner.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface SynthJob {
  readonly name: string;
  /** The app file. */
  readonly app: string;
  readonly out: string;
  /** The project's own cdk.json: its context is what the CDK CLI would pass. */
  readonly cdkJson: string;
}

export interface SynthResult {
  readonly name: string;
  /** What was thrown, other than that the validation failed. */
  readonly thrown?: string;
  /** What the validation of the templates reported, warnings too: a wrong value of an enumeration is no more than that. */
  readonly violations: readonly string[];
}

interface ValidationReport {
  readonly pluginReports: readonly { readonly violations: readonly { readonly ruleName: string; readonly description: string }[] }[];
}

function violationsIn(out: string): readonly string[] {
  const path = join(out, 'validation-report.json');
  if (!existsSync(path)) return [];
  const report = JSON.parse(readFileSync(path, 'utf8')) as ValidationReport;
  return report.pluginReports.flatMap((plugin) => plugin.violations.map(({ ruleName, description }) => `${ruleName}: ${description}`));
}

async function synth(job: SynthJob): Promise<SynthResult> {
  const hooks: (() => void)[] = [];
  const once = process.once;
  const { context } = JSON.parse(readFileSync(job.cdkJson, 'utf8')) as { readonly context: Readonly<Record<string, unknown>> };
  process.env['CDK_OUTDIR'] = job.out;
  process.env['CDK_CONTEXT_JSON'] = JSON.stringify({ ...context, '@aws-cdk/core:newStyleStackSynthesis': true });
  process.exitCode = 0;
  try {
    // An app synthesises itself before the process exits: the hook is taken and called here, one app after the other.
    process.once = ((event: string, hook: () => void) => {
      if (event === 'beforeExit') hooks.push(hook);
      return process;
    }) as typeof process.once;
    await import(pathToFileURL(job.app).href);
    process.once = once;
    if (hooks.length === 0) return { name: job.name, thrown: 'The app registered no synthesis.', violations: [] };
    for (const hook of hooks) hook();
    return { name: job.name, violations: violationsIn(job.out) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const violations = violationsIn(job.out);
    return {
      name: job.name,
      violations,
      ...(message.includes('validation-report.json') && violations.length > 0 ? {} : { thrown: message }),
    };
  } finally {
    process.once = once;
    process.exitCode = 0;
  }
}

const jobs = JSON.parse(readFileSync(process.argv[2]!, 'utf8')) as readonly SynthJob[];
const results: SynthResult[] = [];
for (const job of jobs) results.push(await synth(job));
process.stdout.write(`\n@@results ${JSON.stringify(results)}\n`);
