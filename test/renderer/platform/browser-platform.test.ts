// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createBrowserPlatform } from '#renderer/platform/browser-platform.ts';

type Sent = { readonly channel: string; readonly request: unknown; readonly token: string | undefined };
let sent: Sent[];
let replies: Record<string, unknown>;

const json = (value: unknown): Response => new Response(JSON.stringify(value), { headers: { 'content-type': 'application/json' } });

beforeEach(() => {
  sent = [];
  replies = {};
  sessionStorage.clear();
  window.history.replaceState(null, '', '/#token=abc');
  vi.stubGlobal('fetch', async (url: string, options: { body: string; headers: Record<string, string> }) => {
    const channel = url.replace('/api/', '');
    sent.push({ channel, request: JSON.parse(options.body), token: options.headers['x-rolepath-token'] });
    return json(replies[channel] ?? { ok: true, value: null });
  });
});
afterEach(() => vi.unstubAllGlobals());

const handleOf = (file: File) => ({ getFile: async () => file, createWritable: vi.fn(), name: file.name });

describe('the token', () => {
  test('is taken out of the address, kept for the tab, and sent with every call', async () => {
    await createBrowserPlatform().listExamples();
    expect(window.location.hash).toBe('');
    await createBrowserPlatform().listExamples();
    expect(sent.map(({ token }) => token)).toEqual(['abc', 'abc']);
  });
});

describe('a host that does not answer', () => {
  test.each([
    { what: 'is gone', answer: async () => Promise.reject(new TypeError('failed to fetch')) },
    { what: 'does not know this tab', answer: async () => new Response('no', { status: 401 }) },
    { what: 'is another program', answer: async () => new Response('<h1>', { headers: { 'content-type': 'text/html' } }) },
  ])('that $what is told in words', async ({ answer }) => {
    vi.stubGlobal('fetch', answer);
    const reply = await createBrowserPlatform().listExamples();
    expect(reply).toMatchObject({ ok: false, error: { code: 'failed', message: expect.stringMatching(/Rolepath/) } });
  });
});

describe('files that a person picks', () => {
  const text = '\uFEFFrolepath: 1\r\n';
  const model = new File([text], 'a.rolepath.yaml', { lastModified: 1 });
  const layout = new File(['rolepath: 1\n'], 'a.rolepath.layout.yaml', { lastModified: 1 });
  const pick = (handles: readonly unknown[]): void => void vi.stubGlobal('showOpenFilePicker', async () => handles);

  beforeEach(() => vi.stubGlobal('showDirectoryPicker', vi.fn()));

  test('open together with the layout that was picked, in any order', async () => {
    pick([handleOf(layout), handleOf(model)]);
    const opened = await createBrowserPlatform().open();
    expect(opened).toMatchObject({ ok: true, value: { name: 'a.rolepath.yaml', text, layout: 'rolepath: 1\n', review: null } });
    expect(sent).toEqual([]);
  });

  test('are saved in place, and not when somebody else has written them', async () => {
    const written: string[] = [];
    const handle = handleOf(model);
    handle.createWritable.mockResolvedValue({ write: async (part: string) => void written.push(part), close: async () => undefined });
    pick([handle]);
    const platform = createBrowserPlatform();
    const opened = await platform.open();
    if (!opened.ok || opened.value?.path == null) throw new Error('not opened');
    const { path, version } = opened.value;
    expect(await platform.save(path, 'another version', { text: 'new', layout: null, review: null })).toMatchObject({
      ok: false,
      error: { code: 'changed' },
    });
    expect(await platform.save(path, version, { text: 'new', layout: null, review: null })).toMatchObject({ ok: true });
    expect(written).toEqual(['new']);
  });

  test('answer null when the picker is closed', async () => {
    vi.stubGlobal('showOpenFilePicker', async () => Promise.reject(new DOMException('closed', 'AbortError')));
    expect(await createBrowserPlatform().open()).toEqual({ ok: true, value: null });
  });

  test('are refused when they are no text', async () => {
    pick([handleOf(new File([new Uint8Array([0xff, 0xfe])], 'b.yaml'))]);
    expect(await createBrowserPlatform().open()).toMatchObject({ ok: false, error: { code: 'not-text' } });
  });
});

describe('what goes to the host', () => {
  test('the file that it was started with is saved there', async () => {
    await createBrowserPlatform().save('/home/a/b.rolepath.yaml', 'v1', { text: 'x', layout: null, review: null });
    expect(sent).toEqual([
      {
        channel: 'saveFile',
        token: 'abc',
        request: { path: '/home/a/b.rolepath.yaml', version: 'v1', text: 'x', layout: null, review: null },
      },
    ]);
  });

  test('a draft of a file of this tab goes without its path', async () => {
    await createBrowserPlatform().saveDraft({
      id: 'd',
      path: 'tab:1/a.yaml',
      name: 'a.yaml',
      text: 'x',
      layout: null,
      review: null,
      version: 'v',
    });
    expect(sent[0]?.request).toMatchObject({ id: 'd', path: null, version: null });
  });

  test('the file that waits is told', async () => {
    replies = { takePendingFile: { ok: true, value: { path: '/a', name: 'a', text: '', layout: null, review: null, version: 'v' } } };
    const listener = vi.fn();
    createBrowserPlatform().onOpenFile(listener);
    await vi.waitFor(() => expect(listener).toHaveBeenCalledWith(expect.objectContaining({ ok: true })));
  });
});

describe('the rest', () => {
  test('only known https addresses are opened, without a way back', async () => {
    const open = vi.fn();
    vi.stubGlobal('open', open);
    const platform = createBrowserPlatform();
    expect(await platform.openExternal('javascript:alert(1)')).toMatchObject({ ok: false, error: { code: 'not-allowed' } });
    await platform.openExternal('https://docs.aws.amazon.com/IAM/');
    expect(open.mock.calls).toEqual([['https://docs.aws.amazon.com/IAM/', '_blank', 'noopener,noreferrer']]);
  });

  test('leaving the page asks while there is unsaved work', async () => {
    const platform = createBrowserPlatform();
    const leave = (): boolean => window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    await platform.setDocument({ name: 'a.rolepath.yaml', path: null, edited: false });
    expect(leave()).toBe(true);
    await platform.setDocument({ name: 'a.rolepath.yaml', path: null, edited: true });
    expect([leave(), document.title]).toEqual([false, '• a.rolepath.yaml - Rolepath']);
  });
});
