import { schemas } from '#core/schema/schemas.ts';
import { didYouMean } from '#core/base/nearest.ts';
import { defineCommand, type ExitCode } from '../command.ts';

export default defineCommand({
  name: 'schema',
  summary: 'Print a JSON Schema, for editors and other tools',
  usage: '[model | layout | review | config | report]',
  positionals: { min: 0, max: 1 },
  options: {},
  examples: [
    ['schema model > model.schema.json', 'what a model may hold'],
    ['schema review', 'what a review file may hold'],
    ['schema report', 'what validate --format json prints'],
  ],
  async run(args, terminal): Promise<ExitCode> {
    const name = args.positionals[0] ?? 'model';
    const build = new Map(Object.entries(schemas)).get(name);
    if (!build) {
      terminal.err(
        `rolepath: no schema is called "${name}"${didYouMean(name, Object.keys(schemas))}\nThere are ${Object.keys(schemas).join(', ')}.\n`,
      );
      return 2;
    }
    terminal.out(`${JSON.stringify(build(), undefined, 2)}\n`);
    return 0;
  },
});
