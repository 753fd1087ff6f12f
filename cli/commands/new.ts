import { didYouMean } from '#core/base/nearest.ts';
import { defineCommand, type ExitCode } from '../command.ts';

export default defineCommand({
  name: 'new',
  summary: 'Write a model to start from, with its layout',
  usage: '[<model>]',
  positionals: { min: 0, max: 1 },
  options: {
    template: { type: 'string', short: 't', value: '<name>', default: 'web-app', help: 'the example to start from' },
    list: { type: 'boolean', help: 'list the examples' },
    force: { type: 'boolean', help: 'overwrite a file that is there' },
  },
  examples: [
    ['new web-app.rolepath.yaml', 'a web app with social sign-in'],
    ['new ci.rolepath.yaml --template github-actions', 'another start'],
    ['new --list', 'all there are'],
  ],
  async run(args, terminal): Promise<ExitCode> {
    const names = await terminal.shippedExamples();
    if (args.flag('list')) {
      terminal.out(names.map((name) => `${name}\n`).join(''));
      return 0;
    }
    const [path, template] = [args.positionals[0], args.text('template')!];
    if (path === undefined) return refuse(terminal, 'new needs the name of the file to write: rolepath new web-app.rolepath.yaml');
    if (!names.includes(template))
      return refuse(terminal, `no example is called "${template}"${didYouMean(template, names)}\nrolepath new --list shows all.`);
    const layout = path.endsWith('.rolepath.yaml') ? path.replace(/yaml$/, 'layout.yaml') : undefined;
    const files = layout === undefined ? [path] : [path, layout];
    for (const file of files)
      if (file !== '-' && !args.flag('force') && (await terminal.exists(file)))
        return refuse(terminal, `"${file}" is there already; --force overwrites it`);
    await terminal.writeText(path, await terminal.readShipped(`examples/${template}.rolepath.yaml`));
    if (layout !== undefined) await terminal.writeText(layout, await terminal.readShipped(`examples/${template}.rolepath.layout.yaml`));
    if (path !== '-') terminal.err(`wrote ${files.join(' and ')}; next: rolepath validate ${path}\n`);
    return 0;
  },
});

function refuse(terminal: { err(text: string): void }, message: string): ExitCode {
  terminal.err(`rolepath: ${message}\n`);
  return 2;
}
