import * as z from 'zod';

/** Commands that the system itself carries out (in text fields, on the window). */
const menuRoles = ['cut', 'copy', 'paste', 'selectAll', 'togglefullscreen', 'minimize', 'close', 'quit', 'about'] as const;

const menuItem = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('action'),
    /** The id of a renderer action; comes back in the event `menuAction`. */
    id: z.string().min(1).max(100),
    label: z.string().min(1).max(100),
    /** As the action writes them: `$mod+Shift+Z`; null without keys. */
    keys: z.string().max(50).nullable(),
    enabled: z.boolean(),
    /** A tick for a switch; null for a plain command. */
    checked: z.boolean().nullable(),
  }),
  z.strictObject({ type: z.literal('role'), role: z.enum(menuRoles) }),
  z.strictObject({ type: z.literal('separator') }),
]);
export type MenuItem = z.infer<typeof menuItem>;

/** The menu bar as the renderer's actions make it. The main process adds what the system expects (the application menu of macOS). */
export const menuModel = z.strictObject({
  menus: z.array(z.strictObject({ label: z.string().min(1).max(50), items: z.array(menuItem).max(100) })).max(20),
});
export type MenuModel = z.infer<typeof menuModel>;
