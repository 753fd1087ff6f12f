import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createModelFiles } from '#electron/services/model-files.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rolepath-models-'));
});
afterEach(() => rm(folder, { recursive: true }));

const path = (): string => join(folder, 'a.rolepath.yaml');
const layoutPath = (): string => join(folder, 'a.rolepath.layout.yaml');
const reviewPath = (): string => join(folder, 'a.rolepath.review.yaml');
const models = createModelFiles();

const readVersion = async (): Promise<string | null> => {
  const read = await models.read(path());
  if (!read.ok) throw new Error(read.error.message);
  return read.value.version;
};

describe('a model on the disk', () => {
  test('is read and saved byte for byte, with its byte order mark and its line breaks', async () => {
    const text = '\uFEFFrolepath: 1\r\nname: "Ä 🙂"\r\n';
    await writeFile(path(), text);
    const read = await models.read(path());
    expect(read).toMatchObject({ ok: true, value: { text, layout: null, review: null } });
    await models.save({ path: path(), text: `${text}# more\r\n`, layout: null, review: null, version: await readVersion() });
    expect(await readFile(path())).toEqual(Buffer.from(`${text}# more\r\n`));
  });

  test('is not written when nothing has changed', async () => {
    await writeFile(path(), 'rolepath: 1\n');
    await writeFile(layoutPath(), 'rolepath: 1\n');
    const before = await Promise.all([path(), layoutPath()].map((file) => stat(file)));
    const saved = await models.save({
      path: path(),
      text: 'rolepath: 1\n',
      layout: 'rolepath: 1\n',
      review: null,
      version: await readVersion(),
    });
    const after = await Promise.all([path(), layoutPath()].map((file) => stat(file)));
    expect(saved.ok).toBe(true);
    expect(after.map(({ ino, mtimeMs }) => [ino, mtimeMs])).toEqual(before.map(({ ino, mtimeMs }) => [ino, mtimeMs]));
  });

  test('keeps its layout when a save brings none', async () => {
    await writeFile(path(), 'a');
    await writeFile(layoutPath(), 'layout');
    await models.save({ path: path(), text: 'b', layout: null, review: null, version: await readVersion() });
    expect(await readFile(layoutPath(), 'utf8')).toBe('layout');
  });

  test.each(['a.rolepath.yaml', 'a.rolepath.layout.yaml'])('is not saved over a %s that somebody else wrote meanwhile', async (name) => {
    await writeFile(path(), 'a');
    await writeFile(layoutPath(), 'layout');
    const version = await readVersion();
    await writeFile(join(folder, name), 'of somebody else');
    const refused = await models.save({ path: path(), text: 'mine', layout: 'mine', review: null, version });
    expect(refused).toMatchObject({ ok: false, error: { code: 'changed' } });
    expect(await readFile(join(folder, name), 'utf8')).toBe('of somebody else');
    const forced = await models.save({ path: path(), text: 'mine', layout: 'mine', review: null, version: null });
    expect(forced.ok).toBe(true);
    expect(await readFile(join(folder, name), 'utf8')).toBe('mine');
  });

  test('is not saved again where it was deleted meanwhile, unless a person says so', async () => {
    await writeFile(path(), 'a');
    const version = await readVersion();
    await rm(path());
    expect(await models.save({ path: path(), text: 'b', layout: null, review: null, version })).toMatchObject({
      ok: false,
      error: { code: 'changed' },
    });
    expect((await models.save({ path: path(), text: 'b', layout: null, review: null, version: null })).ok).toBe(true);
  });

  test('takes saves in the order in which they came', async () => {
    const texts = Array.from({ length: 20 }, (_, index) => `text ${index}`);
    await Promise.all(texts.map((text) => models.save({ path: path(), text, layout: null, review: null, version: null })));
    expect(await readFile(path(), 'utf8')).toBe('text 19');
    expect(await readdir(folder)).toEqual(['a.rolepath.yaml']);
  });

  test('is refused in words when it is no text, a folder, or not there', async () => {
    await writeFile(path(), Buffer.from([0x66, 0xff, 0xfe]));
    expect(await models.read(path())).toMatchObject({ ok: false, error: { code: 'not-text' } });
    expect(await models.read(folder)).toMatchObject({ ok: false, error: { code: 'failed' } });
    expect(await models.read(join(folder, 'none.yaml'))).toMatchObject({ ok: false, error: { code: 'not-found' } });
    expect(
      await models.save({ path: join(folder, 'no folder', 'x.yaml'), text: '', layout: null, review: null, version: null }),
    ).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    });
  });
});

describe('The review beside a model', () => {
  test('is read and saved with it, and left alone when a save brings none', async () => {
    await writeFile(path(), 'a');
    await writeFile(reviewPath(), 'review');
    expect(await models.read(path())).toMatchObject({ ok: true, value: { review: 'review' } });
    const save = async (text: string, review: string | null) =>
      models.save({ path: path(), text, layout: null, review, version: await readVersion() });
    await save('b', 'another review');
    expect(await readFile(reviewPath(), 'utf8')).toBe('another review');
    await save('c', null);
    expect(await readFile(reviewPath(), 'utf8')).toBe('another review');
    await save('c', '');
    expect(await readFile(reviewPath(), 'utf8')).toBe('');
  });

  test('is not written over where somebody else wrote it meanwhile; nor is the model then', async () => {
    await writeFile(path(), 'a');
    await writeFile(reviewPath(), 'review');
    const version = await readVersion();
    await writeFile(reviewPath(), 'of somebody else');
    const refused = await models.save({ path: path(), text: 'mine', layout: null, review: 'mine', version });
    expect(refused).toMatchObject({ ok: false, error: { code: 'changed' } });
    expect(await Promise.all([path(), reviewPath()].map((file) => readFile(file, 'utf8')))).toEqual(['a', 'of somebody else']);
  });

  test('that cannot be written keeps the model from being written', async () => {
    await writeFile(path(), 'a');
    const version = await readVersion();
    await mkdir(reviewPath());
    expect(await models.save({ path: path(), text: 'mine', layout: null, review: 'mine', version })).toMatchObject({ ok: false });
    expect(await readFile(path(), 'utf8')).toBe('a');
  });
});

describe('The configuration of a model', () => {
  const configOf = async (model: string) => {
    const read = await models.read(model);
    return read.ok ? read.value.config : undefined;
  };

  test('is the nearest one in or above its folder, with the place of the model in it', async () => {
    const inner = join(folder, 'teams', 'data');
    const model = join(inner, 'a.rolepath.yaml');
    await mkdir(inner, { recursive: true });
    await writeFile(model, 'a');
    await writeFile(join(folder, 'rolepath.config.yaml'), 'far');
    const far = join(folder, 'rolepath.config.yaml');
    expect(await configOf(model)).toEqual({ path: far, text: 'far', modelPath: join('teams', 'data', 'a.rolepath.yaml') });
    await writeFile(join(inner, 'rolepath.config.yaml'), 'near');
    const near = join(inner, 'rolepath.config.yaml');
    expect(await configOf(model)).toEqual({ path: near, text: 'near', modelPath: 'a.rolepath.yaml' });
  });

  test('that is no text decides nothing', async () => {
    await writeFile(path(), 'a');
    await writeFile(join(folder, 'rolepath.config.yaml'), Buffer.from([0xff, 0xfe]));
    expect(await configOf(path())).toBeNull();
  });
});
