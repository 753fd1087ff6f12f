import { AxeBuilder } from '@axe-core/playwright';
import { EditorPage } from './editor-page.ts';
import { expect, test } from './host.ts';

for (const theme of ['light', 'dark'] as const) {
  test(`the editor of a broken example has no accessibility fault that axe knows, ${theme}`, async ({ page, host }) => {
    const editor = new EditorPage(page);
    await page.emulateMedia({ colorScheme: theme });
    await editor.open(host.url);
    await editor.openExample('Web app with social sign-in, broken');
    await expect(editor.pane('Problems')).toContainText(/\d/);
    const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa']).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join('; ')}`)).toEqual([]);
  });
}
