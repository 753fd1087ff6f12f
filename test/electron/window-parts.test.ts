import { describe, expect, test, vi } from 'vitest';
import { isCompanionName, layoutNameOf, modelNameOf } from '#electron/ipc/companion-names.ts';
import { acceleratorOf } from '#electron/main/accelerator.ts';
import { readArguments } from '#electron/main/arguments.ts';
import { menuTemplate } from '#electron/main/menu-template.ts';
import { placeWindow } from '#electron/main/window-state.ts';

describe('the command line', () => {
  const sources = { appFolder: '/app', folder: '/home/a' };
  const packaged = { appFolder: undefined, folder: '/home/a' };

  test('names files after the folder of the app, past the words of whoever started it', () => {
    const argv = ['electron', '--inspect=0', '-r', '/tools/loader.js', '/app', 'x.rolepath.yaml', '/b/y.yaml'];
    expect(readArguments(argv, sources)).toEqual({ files: ['/home/a/x.rolepath.yaml', '/b/y.yaml'] });
  });

  test('names files right after a packaged program', () => {
    expect(readArguments(['rolepath', '--ozone-platform=x11', 'x.yaml'], packaged)).toEqual({ files: ['/home/a/x.yaml'] });
  });

  test('lets a file begin with a dash after two dashes', () => {
    expect(readArguments(['rolepath', 'a.yaml', '--', '-b.yaml'], packaged).files).toEqual(['/home/a/a.yaml', '/home/a/-b.yaml']);
  });

  test('may name the folder of the user data', () => {
    expect(readArguments(['electron', '/app', '--user-data-dir=data'], sources)).toEqual({ files: [], userDataFolder: '/home/a/data' });
  });
});

describe('the menu', () => {
  const model = {
    menus: [
      {
        label: 'Edit',
        items: [
          { type: 'action' as const, id: 'edit.undo', label: 'Undo', keys: '$mod+z', enabled: false, checked: null },
          { type: 'separator' as const },
          { type: 'role' as const, role: 'copy' as const },
          { type: 'action' as const, id: 'view.grid', label: 'Grid', keys: null, enabled: true, checked: true },
        ],
      },
    ],
  };

  test('has the items of the model and tells the page which one was chosen', () => {
    const choose = vi.fn();
    const [menu] = menuTemplate(model, { appName: 'Rolepath', isMac: false, choose });
    expect(menu).toMatchObject({
      label: 'Edit',
      submenu: [
        { id: 'edit.undo', label: 'Undo', enabled: false, accelerator: 'CommandOrControl+Z', registerAccelerator: false },
        { type: 'separator' },
        { role: 'copy' },
        { id: 'view.grid', label: 'Grid', type: 'checkbox', checked: true },
      ],
    });
    const items = Array.isArray(menu?.submenu) ? menu.submenu : [];
    Reflect.apply(items[3]?.click ?? (() => {}), undefined, []);
    expect(choose.mock.calls).toEqual([['view.grid']]);
  });

  test('has around it what macOS expects', () => {
    const roles = menuTemplate(model, { appName: 'Rolepath', isMac: true, choose: () => {} }).map(({ role, label }) => role ?? label);
    expect(roles).toEqual(['appMenu', 'Edit', 'Text', 'windowMenu']);
  });

  test.each([
    ['$mod+Shift+z', 'CommandOrControl+Shift+Z'],
    ['Delete', 'Delete'],
    ['F8', 'F8'],
    ['$mod+.', 'CommandOrControl+.'],
    ['Shift+Digit1', 'Shift+1'],
    ['Alt+ArrowUp', 'Alt+Up'],
    ['?', '?'],
    ['$mod++', 'CommandOrControl+Plus'],
    ['Shift+!', 'Shift+1'],
  ])('shows the keys %s as %s', (keys, accelerator) => expect(acceleratorOf(keys)).toBe(accelerator));
});

describe('the place of the window', () => {
  const screens = [{ x: 0, y: 0, width: 1280, height: 720 }];

  test('is where it was', () => {
    const bounds = { x: 100, y: 50, width: 1000, height: 650 };
    expect(placeWindow({ bounds, isMaximized: false }, screens)).toEqual(bounds);
  });

  test('is a new one when that screen is gone', () => {
    expect(placeWindow({ bounds: { x: 3000, y: 0, width: 1000, height: 650 }, isMaximized: false }, screens)).toEqual({
      width: 1280,
      height: 720,
    });
  });

  test('is never larger than the screen', () => {
    expect(placeWindow({ bounds: { x: 0, y: 0, width: 5000, height: 5000 }, isMaximized: false }, screens)).toMatchObject({
      width: 1280,
      height: 720,
    });
  });
});

describe('the names of files', () => {
  test.each([
    ['a.rolepath.yaml', 'a.rolepath.layout.yaml'],
    ['a.rolepath.yml', 'a.rolepath.layout.yaml'],
    ['a.yaml', 'a.rolepath.layout.yaml'],
    ['a', 'a.rolepath.layout.yaml'],
  ])('the layout of %s is %s', (model, layout) => expect(layoutNameOf(model)).toBe(layout));

  test('a model gets its ending, a layout is known as one', () => {
    expect([modelNameOf('a'), modelNameOf('a.yaml'), modelNameOf('a.b')]).toEqual(['a.rolepath.yaml', 'a.yaml', 'a.b.rolepath.yaml']);
    expect([isCompanionName('a.rolepath.layout.yaml'), isCompanionName('a.rolepath.yaml')]).toEqual([true, false]);
  });
});
