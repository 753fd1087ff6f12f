import { join } from 'node:path';
import { readConfig } from '#core/config/read-config.ts';
import { checkOwnRuleExamples } from '#core/judge/own-rule-examples.ts';
import { ownRulePage } from '#core/judge/rule-page.ts';
import { defineCommand, type ExitCode } from '../command.ts';
import { frame, painter } from '../frame.ts';
import { configName } from '../judged-model.ts';
import { TerminalError } from '../terminal.ts';

export default defineCommand({
  name: 'config',
  summary: 'Check rolepath.config.yaml, and prove the rules of your own by their examples',
  usage: '[<file or folder>]',
  positionals: { min: 0, max: 1 },
  options: {
    docs: { type: 'string', value: '<dir>', help: 'also write a page for each rule of your own' },
  },
  examples: [
    ['config', 'the nearest configuration in or above this folder'],
    ['config teams/rolepath.config.yaml --docs docs/our-rules', 'check one, and write the pages of its rules'],
  ],
  async run(args, terminal): Promise<ExitCode> {
    const path = args.positionals[0] ?? (await terminal.findAbove(configName, configName));
    if (path === undefined) throw new TerminalError(`there is no ${configName} in this folder or above it`);
    const file = path.endsWith('.yaml') || path.endsWith('.yml') ? path : join(path, configName);
    const text = await terminal.readText(file);
    const { config, diagnostics } = readConfig(text, { file });
    const told = [...diagnostics, ...checkOwnRuleExamples(config)];
    const lines = text.split('\n');
    for (const diagnostic of told) terminal.out(`${frame(diagnostic, file, lines, painter(terminal))}\n`);
    const proven = config.ownRules.filter(({ examples }) => examples !== undefined).length;
    terminal.out(`${config.ownRules.length} rules of your own, ${proven} with examples; ${told.length} findings in ${file}\n`);
    const docs = args.text('docs');
    if (docs !== undefined) for (const rule of config.ownRules) await terminal.writeText(`${docs}/${rule.name}.md`, ownRulePage(rule));
    return told.some(({ severity }) => severity === 'error') ? 1 : 0;
  },
});
