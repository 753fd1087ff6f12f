import type * as FileSystem from 'node:fs/promises';
import { access, chmod, mkdtemp, readdir, readFile, rename, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { writeAtomically } from '#electron/services/atomic-write.ts';

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof FileSystem>();
  return { ...real, rename: vi.fn(real.rename), access: vi.fn(real.access) };
});

const { rename: realRename } = await vi.importActual<typeof FileSystem>('node:fs/promises');

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rolepath-atomic-'));
});
afterEach(() => rm(folder, { recursive: true }));

const at = (name: string): string => join(folder, name);
const read = (name: string): Promise<string> => readFile(at(name), 'utf8');

describe('an atomic write', () => {
  test('makes new files and replaces old ones, and leaves nothing else behind', async () => {
    await writeFile(at('old'), 'before');
    await writeAtomically([
      { path: at('old'), text: 'after' },
      { path: at('new'), text: 'fresh' },
    ]);
    expect([await read('old'), await read('new')]).toEqual(['after', 'fresh']);
    expect((await readdir(folder)).sort()).toEqual(['new', 'old']);
  });

  test('writes none of the files when one cannot be written', async () => {
    await writeFile(at('first'), 'before');
    await expect(
      writeAtomically([
        { path: at('first'), text: 'after' },
        { path: join(folder, 'missing', 'second'), text: 'x' },
      ]),
    ).rejects.toThrow('ENOENT');
    expect(await read('first')).toBe('before');
    expect(await readdir(folder)).toEqual(['first']);
  });

  test('gives the first file its bytes back when the second cannot take its place', async () => {
    await writeFile(at('first'), 'before');
    vi.mocked(rename).mockImplementationOnce(realRename).mockRejectedValueOnce(new Error('the disk is gone'));
    await expect(
      writeAtomically([
        { path: at('first'), text: 'after' },
        { path: at('second'), text: 'fresh' },
      ]),
    ).rejects.toThrow('the disk is gone');
    expect(await read('first')).toBe('before');
    expect(await readdir(folder)).toEqual(['first']);
  });

  test('keeps the permissions of a file', async () => {
    await writeFile(at('private'), 'before');
    await chmod(at('private'), 0o640);
    await writeAtomically([{ path: at('private'), text: 'after' }]);
    expect((await stat(at('private'))).mode & 0o777).toBe(0o640);
  });

  test('follows a link and leaves it a link', async () => {
    await writeFile(at('real'), 'before');
    await symlink(at('real'), at('link'));
    await writeAtomically([{ path: at('link'), text: 'after' }]);
    expect(await read('real')).toBe('after');
    expect((await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isSymbolicLink())).toHaveLength(1);
  });

  test('does not replace a file that may not be written, though a rename could', async () => {
    await writeFile(at('locked'), 'before');
    vi.mocked(access).mockRejectedValueOnce(Object.assign(new Error('EACCES'), { code: 'EACCES' }));
    await expect(writeAtomically([{ path: at('locked'), text: 'after' }])).rejects.toThrow('EACCES');
    expect([await read('locked'), await readdir(folder)]).toEqual(['before', ['locked']]);
  });
});
