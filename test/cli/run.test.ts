import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { run } from '#cli/run.ts';
import { MemoryTerminal } from './memory-terminal.ts';

const example = (name: string): Promise<string> => readFile(`examples/${name}.rolepath.yaml`, 'utf8');

const call = async (line: string, files: Readonly<Record<string, string>> = {}): Promise<{ status: number; terminal: MemoryTerminal }> => {
  const terminal = new MemoryTerminal(files);
  return { status: await run(line.split(' '), terminal, '0.0.0'), terminal };
};

describe('the program', () => {
  test('lists its commands and says how to start', async () => {
    const { status, terminal } = await call('--help');
    expect(status).toBe(0);
    for (const name of ['validate', 'paths', 'export mermaid', 'export cdk', 'fmt', 'merge', 'new', 'config', 'explain', 'schema'])
      expect(terminal.stdout).toContain(`  ${name} `);
  });

  test.each(['validate', 'paths', 'export mermaid', 'export cdk', 'fmt', 'merge', 'new', 'config', 'explain', 'schema'])(
    'teaches %s by example',
    async (name) => {
      const { status, terminal } = await call(`${name} --help`);
      expect(status).toBe(0);
      expect(terminal.stdout).toMatch(/Examples:\n {2}rolepath /);
    },
  );

  test('guesses what a mistyped command or option was meant to be', async () => {
    expect((await call('valdate a')).terminal.stderr).toContain('did you mean "validate"?');
    const { status, terminal } = await call('validate a --fromat json');
    expect(status).toBe(2);
    expect(terminal.stderr).toContain('unknown option "--fromat"; did you mean "format"?');
  });

  test('says which exports there are when none is named', async () => {
    const { status, terminal } = await call('export');
    expect(status).toBe(2);
    expect(terminal.stderr).toContain('mermaid, cdk');
  });

  test('knows no command by the names that every object has', async () => {
    const { status, terminal } = await call('constructor');
    expect(status).toBe(2);
    expect(terminal.stderr).toContain('unknown command "constructor"');
  });

  test('refuses a missing file in one line, without a stack', async () => {
    const { status, terminal } = await call('validate nowhere.rolepath.yaml');
    expect(status).toBe(2);
    expect(terminal.stderr).toBe('rolepath: cannot read "nowhere.rolepath.yaml": there is no such file\n');
  });
});

describe('validate', () => {
  test('is silent about errors and exits with 0 for a sound model', async () => {
    const { status, terminal } = await call('validate a.rolepath.yaml', { 'a.rolepath.yaml': await example('web-app') });
    expect(terminal.stdout).toContain('0 errors');
    expect(status).toBe(0);
  });

  test('shows the line, why and how to mend it, and exits with 1', async () => {
    const { status, terminal } = await call('validate a.rolepath.yaml', { 'a.rolepath.yaml': await example('web-app-broken') });
    expect(status).toBe(1);
    expect(terminal.stdout).toMatch(/a\.rolepath\.yaml:\d+:\d+ error IDF-102 /);
    expect(terminal.stdout).toMatch(/\^{2,}/);
    expect(terminal.stdout).toContain('  fix  ');
  });

  test('gives programs the same statements as JSON', async () => {
    const { status, terminal } = await call('validate a.rolepath.yaml --format json', {
      'a.rolepath.yaml': await example('web-app-broken'),
    });
    expect(status).toBe(1);
    const report = JSON.parse(terminal.stdout) as {
      files: { file: string; diagnostics: { code: string }[]; verdicts: { outcome: string }[] }[];
    };
    expect(report.files[0]!.file).toBe('a.rolepath.yaml');
    expect(report.files[0]!.diagnostics.map((diagnostic) => diagnostic.code)).toContain('IDF-102');
    expect(report.files[0]!.verdicts[0]!.outcome).toBe('dead-end');
  });

  test('reads standard input', async () => {
    const { status } = await call('validate -', { '-': await example('web-app') });
    expect(status).toBe(0);
  });

  test('exits with 2 for a text that is no model', async () => {
    expect((await call('validate a.rolepath.yaml', { 'a.rolepath.yaml': '- not\n- a model\n' })).status).toBe(2);
  });

  test('shows lines that end with CRLF without their end', async () => {
    const { terminal } = await call('validate a', { a: (await example('web-app-broken')).replaceAll('\n', '\r\n') });
    expect(terminal.stdout).toContain('^^^');
    expect(terminal.stdout).not.toContain('\\u{d}');
  });

  test('puts the caret under its place when control characters are spelt out before it', async () => {
    const text = 'rolepath: 1\nname: T\nnodes:\n  a: { label: "\u0001\u0001", kind: nonsense.kind }\n';
    const { terminal } = await call('validate a', { a: text });
    const [line, caret] = terminal.stdout.split('\n').slice(terminal.stdout.split('\n').findIndex((one) => one.includes('4 | ')));
    expect(line).toContain('\\u{1}');
    expect(line!.slice(caret!.indexOf('^'), caret!.lastIndexOf('^') + 1)).not.toContain('u{1}');
  });

  test('prints control characters of a stranger as text', async () => {
    const hostile = (await example('web-app')).replace('kind: cognito.userPool\n', 'kind: "cognito.\\u001b[31mpool"\n');
    const { terminal } = await call('validate a.rolepath.yaml', { 'a.rolepath.yaml': hostile });
    expect(terminal.stdout).toContain('\\u{1b}[31m');
    expect(terminal.stdout).not.toContain('\u001b');
  });
});

describe('paths', () => {
  test('shows the witness of each entry', async () => {
    const { status, terminal } = await call('paths a', { a: await example('web-app') });
    expect(status).toBe(0);
    expect(terminal.stdout).toContain('customer: ends in a role');
    expect(terminal.stdout).toContain('-> Member role  (identity-pool-role)');
  });

  test('exits with 1 and says where a path stops', async () => {
    const { status, terminal } = await call('paths a', { a: await example('web-app-broken') });
    expect(status).toBe(1);
    expect(terminal.stdout).toContain('customer: dead end');
  });

  test('answers who can become which role', async () => {
    const { terminal } = await call('paths a --reach', { a: await example('ec2-role-chaining') });
    expect(terminal.stdout).toBe('job: job-role, reader-role\n');
  });

  test('shows one shortest path, or says that there is none', async () => {
    const files = { a: await example('guests-and-members') };
    expect((await call('paths a --from visitor --to guest-role', files)).status).toBe(0);
    const { status, terminal } = await call('paths a --from orders --to guest-role', files);
    expect(status).toBe(1);
    expect(terminal.stdout).toContain('no path leads');
  });
});

describe('paths, told in words', () => {
  test('names an accepted exit with its article', async () => {
    const { terminal } = await call('paths a', { a: await example('user-pool-to-api') });
    expect(terminal.stdout).not.toMatch(/, an? (?:token protected api|a\b)/);
    const text =
      'rolepath: 1\nname: T\nnodes:\n  c: { kind: client.app }\n  e: { kind: external.service }\nedges:\n  x: { from: c, to: e, kind: calls-from-outside }\n';
    expect((await call('paths a', { a: text })).terminal.stdout).toContain('ends at "e", an external service');
  });

  test('gives programs the shortest path as JSON', async () => {
    const { terminal } = await call('paths a --from customer --to photos --format json', { a: await example('web-app') });
    expect((JSON.parse(terminal.stdout) as { path: { nodes: string[] } }).path.nodes.at(-1)).toBe('photos');
  });

  test('says that nothing starts a path', async () => {
    const { status, terminal } = await call('paths a', { a: 'rolepath: 1\nname: T\nnodes: {}\n' });
    expect(status).toBe(0);
    expect(terminal.stdout).toContain('no path starts here');
  });
});

describe('fmt', () => {
  test.each(['fmt empty', 'validate empty'])('%s refuses a folder without models', async (line) => {
    const terminal = new MemoryTerminal();
    terminal.modelsBelow = async () => [];
    expect(await run(line.split(' '), terminal, '0.0.0')).toBe(2);
    expect(terminal.stderr).toBe('rolepath: no *.rolepath.yaml in "empty"\n');
  });

  test('lists what would change with --check and writes nothing', async () => {
    const untidy = 'rolepath: 1\nname:    Loose\nnodes:\n      a:   {kind: actor.person}\n';
    const { status, terminal } = await call('fmt --check a.rolepath.yaml', { 'a.rolepath.yaml': untidy });
    expect(status).toBe(1);
    expect(terminal.stdout).toBe('a.rolepath.yaml\n');
    expect(terminal.files.get('a.rolepath.yaml')).toBe(untidy);
  });

  test('leaves its own output alone', async () => {
    const first = await call('fmt a', { a: await example('web-app') });
    expect(first.status).toBe(0);
    expect((await call('fmt --check a', { a: first.terminal.files.get('a')! })).status).toBe(0);
  });
});

describe('new', () => {
  test('writes a model with its layout and does not overwrite', async () => {
    const { status, terminal } = await call('new mine.rolepath.yaml --template github-actions');
    expect(status).toBe(0);
    expect([...terminal.files.keys()]).toEqual(['mine.rolepath.yaml', 'mine.rolepath.layout.yaml']);
    expect(await run(['new', 'mine.rolepath.yaml'], terminal, '0.0.0')).toBe(2);
  });

  test('does not overwrite a layout either, and says what it wrote', async () => {
    const { status, terminal } = await call('new a.rolepath.yaml', { 'a.rolepath.layout.yaml': 'mine' });
    expect(status).toBe(2);
    expect(terminal.files.get('a.rolepath.layout.yaml')).toBe('mine');
    expect((await call('new a.yaml')).terminal.stderr).toContain('wrote a.yaml; next');
  });

  test('guesses a mistyped template', async () => {
    expect((await call('new mine.rolepath.yaml -t web-ap')).terminal.stderr).toContain('did you mean "web-app"?');
  });
});

describe('explain', () => {
  test.each([
    ['explain IDF-101', 'path'],
    ['explain IDF-112', '# ! group-role-needs-token-mapping\n'],
    ['explain role-has-trust', '\nSound:\n\n  rolepath: 1\n'],
    ['explain cognito.identityPool', 'allowUnauthenticatedIdentities'],
    ['explain E11', 'id-token-to-identity-pool'],
    ['explain cognito.appClient iam.role', 'draw instead'],
    ['explain cognito.appClient cognito.identityPool', 'flows'],
  ])('%s', async (line, expected) => {
    const { status, terminal } = await call(line);
    expect(status).toBe(0);
    expect(terminal.stdout).toContain(expected);
  });

  test('guesses an unknown word', async () => {
    const { status, terminal } = await call('explain guest-acess');
    expect(status).toBe(2);
    expect(terminal.stderr).toContain('did you mean "guest-access"?');
  });
});

describe('schema', () => {
  test.each(['model', 'layout', 'review', 'config'])('prints the %s schema', async (name) => {
    const { terminal } = await call(`schema ${name}`);
    expect(JSON.parse(terminal.stdout)).toHaveProperty('$schema');
  });
});

describe('export mermaid', () => {
  test('writes the whole model to standard output', async () => {
    const { status, terminal } = await call('export mermaid a', { a: await example('web-app') });
    expect(status).toBe(0);
    expect(terminal.stdout).toContain('flowchart LR');
    expect(terminal.stdout).toContain('Member role');
  });

  test("draws one entry's paths only", async () => {
    const { terminal } = await call('export mermaid a --entry operator', { a: await example('identity-relationships') });
    expect(terminal.stdout).toContain('Role of the operator');
    expect(terminal.stdout).not.toContain('Identity pool');
  });

  test('refuses an entry that the model does not have', async () => {
    const { status, terminal } = await call('export mermaid a --entry nobody', { a: await example('web-app') });
    expect(status).toBe(2);
    expect(terminal.stderr).toContain('"nobody"');
    expect(terminal.stdout).toBe('');
  });
});

describe('export cdk', () => {
  test('writes an app into a folder', async () => {
    const { status, terminal } = await call('export cdk a --out infra', { a: await example('web-app') });
    expect(status).toBe(0);
    expect([...terminal.files.keys()]).toContain('infra/cdk.json');
    expect([...terminal.files.keys()].filter((path) => path.startsWith('infra/lib/')).length).toBeGreaterThan(1);
  });

  test('writes nothing while the model has errors, unless forced', async () => {
    const files = { a: await example('web-app-broken') };
    const refused = await call('export cdk a --out infra', files);
    expect(refused.status).toBe(1);
    expect([...refused.terminal.files.keys()]).toEqual(['a']);
    expect((await call('export cdk a --out infra --force', files)).status).toBe(0);
  });
});

describe('merge', () => {
  test('takes both sides’ changes and names what conflicts', async () => {
    const base = await example('web-app');
    const files = {
      base,
      ours: base.replace('label: Customer,', 'label: Guest,'),
      theirs: base.replace('label: Photo app', 'label: Picture app'),
      other: base.replace('label: Customer,', 'label: Buyer,'),
    };
    const clean = await call('merge base ours theirs -o out', files);
    expect(clean.status).toBe(0);
    expect(clean.terminal.files.get('out')).toContain('label: Guest,');
    expect(clean.terminal.files.get('out')).toContain('label: Picture app');
    const conflict = await call('merge base ours other --name models/web-app.rolepath.yaml', files);
    expect(conflict.terminal.stderr).toMatch(/^models\/web-app\.rolepath\.yaml:\d+/);
    expect(conflict.status).toBe(1);
    expect(conflict.terminal.stderr).toContain('Buyer');
    expect(conflict.terminal.stdout).toContain('label: Guest,');
  });
});
