import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { zip } from '#renderer/platform/zip.ts';

/** Python's zipfile is the referee: it checks every offset, size and checksum. */
const readZip = `
import json, sys, zipfile
with zipfile.ZipFile(sys.argv[1]) as z:
    assert z.testzip() is None
    print(json.dumps({i.filename: z.read(i).decode('utf8') for i in z.infolist()}))
`;

const hasPython = (() => {
  try {
    execFileSync('python3', ['--version']);
    return true;
  } catch {
    return false;
  }
})();

describe('a zip', () => {
  test.skipIf(!hasPython)('is read by another program as the same files', () => {
    const files = [
      { path: 'bin/app.ts', text: 'const a = 1;\n' },
      { path: 'ä/🙂.md', text: 'ü 漢字\r\n' },
      { path: 'empty.txt', text: '' },
    ];
    const folder = mkdtempSync(join(tmpdir(), 'rolepath-zip-'));
    const path = join(folder, 'a.zip');
    writeFileSync(path, zip(files));
    const read: unknown = JSON.parse(execFileSync('python3', ['-c', readZip, path], { encoding: 'utf8' }));
    rmSync(folder, { recursive: true });
    expect(read).toEqual(Object.fromEntries(files.map(({ path: name, text }) => [name, text])));
  });

  test('has the checksum that the format asks for', () => {
    // CRC-32 of "123456789" is the check value of the algorithm: cbf43926.
    const bytes = zip([{ path: 'a', text: '123456789' }]);
    expect(Buffer.from(bytes).readUInt32LE(14).toString(16)).toBe('cbf43926');
  });

  test('is the same bytes for the same files', () => {
    const files = [{ path: 'a', text: 'b' }];
    expect(zip(files)).toEqual(zip(files));
  });
});
