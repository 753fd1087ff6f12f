import { expect, type Locator, type Page } from '@playwright/test';

/** The editor as a person uses it: what is on the canvas, and what a hand does there. */
export class EditorPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(url: string): Promise<void> {
    await this.page.emulateMedia({ reducedMotion: 'reduce' });
    await this.page.goto(url);
  }

  async openExample(name: string): Promise<void> {
    await this.page.getByRole('button', { name }).first().click();
    await expect(this.nodes.first()).toBeVisible();
  }

  get nodes(): Locator {
    return this.page.locator('.react-flow__node');
  }

  get edges(): Locator {
    return this.page.locator('.react-flow__edge');
  }

  /** The box that carries a name. */
  node(name: string): Locator {
    return this.nodes.filter({ has: this.page.getByText(name, { exact: true }) });
  }

  pane(tab: string): Locator {
    return this.page.getByRole('tab', { name: tab });
  }

  async press(keys: string): Promise<void> {
    await this.page.keyboard.press(keys);
  }

  /** Presses a kind in the palette: it is added beside what is selected, or in the middle. */
  async addFromPalette(kind: string): Promise<void> {
    await this.page.getByRole('tab', { name: 'Palette' }).click();
    await this.page.getByRole('tabpanel', { name: 'Palette' }).getByRole('button', { name: kind, exact: true }).click();
  }

  /** Pulls an edge out of a node's right side and lets go over another node. */
  async connect(from: string, to: string): Promise<void> {
    await this.pullFrom(from);
    const target = await centreOf(this.node(to));
    await this.page.mouse.move(target.x - 12, target.y, { steps: 6 });
    await this.page.mouse.move(target.x, target.y);
    await this.page.mouse.up();
  }

  /** Pulls an edge out of a node and lets go this far from it, in pixels. */
  async pullToEmpty(from: string, by: { readonly x: number; readonly y: number }): Promise<void> {
    const start = await this.pullFrom(from);
    await this.page.mouse.move(start.x + by.x, start.y + by.y, { steps: 6 });
    await this.page.mouse.up();
  }

  async pullFrom(name: string): Promise<{ readonly x: number; readonly y: number }> {
    const node = this.node(name);
    await node.hover();
    const start = await centreOf(node.locator('.react-flow__handle.source'));
    await this.page.mouse.move(start.x, start.y);
    await this.page.mouse.down();
    return start;
  }

  async drag(name: string, by: { readonly x: number; readonly y: number }): Promise<void> {
    const start = await centreOf(this.node(name));
    await this.page.mouse.move(start.x, start.y);
    await this.page.mouse.down();
    await this.page.mouse.move(start.x + by.x, start.y + by.y, { steps: 6 });
    await this.page.mouse.up();
  }
}

export async function centreOf(locator: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const box = await locator.boundingBox();
  if (!box) throw new Error('not on the screen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
