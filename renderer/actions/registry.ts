import { menuNames, type Action } from './action.ts';
import { actions } from './generated/actions.ts';

const byId = new Map(actions.map((action) => [action.id, action]));

/** An action by its id, as menus of the platform name it. */
export const actionOf = (id: string): Action | undefined => byId.get(id);

/** Menu items with their lines: groups of actions in the order of the registry. */
export function groupsOf(chosen: readonly Action[]): readonly (readonly Action[])[] {
  const groups = new Map<number, Action[]>();
  for (const action of chosen) {
    const key = menuNames.indexOf(action.menu ?? 'Help') * 100 + (action.group ?? 0);
    groups.set(key, [...(groups.get(key) ?? []), action]);
  }
  return [...groups].sort(([a], [b]) => a - b).map(([, list]) => list.sort((a, b) => menuRank(a) - menuRank(b)));
}

/** The order inside a group, where the alphabet is not the one that people expect. */
const order = [
  'file.new',
  'file.open',
  'file.gallery',
  'file.save',
  'file.save-as',
  'edit.undo',
  'edit.redo',
  'edit.cut',
  'edit.copy',
  'edit.paste',
  'edit.duplicate',
  'edit.rename',
  'edit.select-all',
  'edit.delete',
  'view.zoom-in',
  'view.zoom-out',
  'view.zoom-100',
  'view.fit',
  'view.fit-selection',
  'view.side-pane',
  'view.bottom-pane',
  'view.inspector',
  'view.theme-system',
  'view.theme-light',
  'view.theme-dark',
];

const menuRank = ({ id }: Action): number => {
  const rank = order.indexOf(id);
  return rank === -1 ? order.length : rank;
};

export { actions };
