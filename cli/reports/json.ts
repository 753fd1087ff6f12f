import type { ReportedRun } from './report.ts';

/** For programs: everything, in the shape of schemas/report.schema.json. */
export const writeJson = ({ files }: ReportedRun): string =>
  `${JSON.stringify({ version: 1, files: files.map(({ path, diagnostics, verdicts }) => ({ file: path, diagnostics, verdicts })) }, undefined, 2)}\n`;
