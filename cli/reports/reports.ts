import { writeGithub } from './github.ts';
import { writeHuman } from './human.ts';
import { writeJson } from './json.ts';
import { writeJunit } from './junit.ts';
import type { WriteReport } from './report.ts';
import { writeSarif } from './sarif.ts';

/** The formats of `validate`, best known first. */
export const reports: Readonly<Record<string, WriteReport>> = {
  human: writeHuman,
  json: writeJson,
  sarif: writeSarif,
  github: writeGithub,
  junit: writeJunit,
};
