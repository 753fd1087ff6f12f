import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './host.ts';

test('the token leaves the address as soon as the page has it', async ({ page, host }) => {
  await page.goto(host.url);
  await expect.poll(() => page.url()).toBe(`${host.origin}/`);
});

test('the page comes with the policy and runs no script that is written into it', async ({ page, host }) => {
  const response = await page.goto(host.url);
  expect(response?.headers()['content-security-policy']).toContain("default-src 'none'; script-src 'self'");
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.documentElement.dataset.ran = "yes"';
    document.body.append(script);
    return document.documentElement.dataset['ran'];
  });
  expect(ran).toBeUndefined();
});

test('the page of another origin gets no answer', async ({ page, host, context }) => {
  await context.route('http://other.example/', (route) => route.fulfill({ contentType: 'text/html', body: '<h1>other</h1>' }));
  await page.goto('http://other.example/');
  const outcome = await page.evaluate(
    async ([origin, token]) => {
      const headers = { 'content-type': 'application/json', 'x-rolepath-token': token };
      return fetch(`${origin}/api/listDrafts`, { method: 'POST', headers, body: '{}' }).then(
        () => 'answered',
        () => 'blocked',
      );
    },
    [host.origin, host.token] as const,
  );
  expect(outcome).toBe('blocked');
});

test.describe('started with a file', () => {
  test.use({
    file: async ({ folder }, use) => {
      const path = join(folder, 'mine.rolepath.yaml');
      await writeFile(path, 'rolepath: 1\nname: Mine\nnodes: {}\n');
      await use(path);
    },
  });

  test('the host hands it to the page', async ({ page, host, file }) => {
    await page.goto(host.url);
    const reply = await page.evaluate(
      async ([token]) => {
        const headers = { 'content-type': 'application/json', 'x-rolepath-token': token };
        return (await fetch('/api/takePendingFile', { method: 'POST', headers, body: '{}' })).json();
      },
      [host.token] as const,
    );
    expect(reply).toMatchObject({ ok: true, value: { path: file, name: 'mine.rolepath.yaml' } });
  });
});
