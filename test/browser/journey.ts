import { expect } from '@playwright/test';
import type { EditorPage } from './editor-page.ts';

/** What a person does first with the broken example: add someone, join them to the app, see what is wrong, and mend one finding. */
export async function addConnectAndMend(editor: EditorPage): Promise<void> {
  const { page } = editor;
  await expect(editor.nodes).toHaveCount(8);
  await editor.press('Escape');
  await editor.addFromPalette('Person');
  await expect(editor.node('person').getByTitle('Entry: dead end')).toBeVisible();
  await expect(editor.node('person').getByTitle(/^"person" signs in nowhere/)).toBeVisible();
  await editor.press('Escape');
  await editor.connect('person', 'Photo app');
  await expect(editor.node('person').getByTitle(/^"person" signs in nowhere/)).toHaveCount(0);

  await editor.pane('Problems').click();
  const finding = page.getByRole('button', { name: /sends an access token to "Identities"/ });
  await finding.click();
  await page.getByRole('button', { name: 'Send an ID token' }).first().click();
  await page.getByRole('dialog', { name: 'Preview: Send an ID token' }).getByRole('button', { name: 'Apply' }).click();
  await expect(finding).toHaveCount(0);
}

/** The lines of `before` that `after` does not have, in their order. */
export function lostLines(before: readonly string[], after: readonly string[]): readonly string[] {
  let from = 0;
  return before.filter((line) => {
    const found = after.indexOf(line, from);
    if (found !== -1) from = found + 1;
    return found === -1;
  });
}
