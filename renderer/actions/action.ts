import type { Camera } from '../app/camera.ts';
import type { FileCommands } from '../app/file-commands.ts';
import type { EditorState } from '../state/editor-state.ts';
import type { EditorStore } from '../state/use-editor.ts';

/** What an action may use. */
export interface ActionContext {
  readonly store: EditorStore;
  readonly camera: Camera;
  readonly files: FileCommands;
}

export const menuNames = ['File', 'Edit', 'View', 'Diagram', 'Help'] as const;

export type MenuName = (typeof menuNames)[number];

/** One thing that a person can do. Keyboard, menus, context menu and the shortcut sheet all read this. */
export interface Action {
  /** `edit.undo`; equals the file's name. */
  readonly id: string;
  readonly label: string;
  /** In tinykeys' notation, `$mod` being Cmd on macOS and Ctrl elsewhere; the first is shown, the others work as well. */
  readonly keys?: readonly string[];
  readonly menu?: MenuName;
  /** Actions of one menu with the same number stand together, between two lines. */
  readonly group?: number;
  /** Also in the menu of the right mouse button. */
  readonly inContextMenu?: boolean;
  /** `canvas`: only while no text field has the focus. `everywhere`: always. */
  readonly scope: 'canvas' | 'everywhere';
  /** The browser itself turns these keys into an event (copy, paste): shown, never bound. */
  readonly hasNativeKeys?: boolean;
  readonly enabled?: (state: EditorState) => boolean;
  /** A tick, for switches. */
  readonly checked?: (state: EditorState) => boolean;
  readonly run: (context: ActionContext, event?: KeyboardEvent) => void;
}

export const defineAction = (action: Action): Action => action;

export const isEditing = (state: EditorState): boolean => state.screen === 'editor';

/** True when something of the drawing is selected. */
export const hasSelection = (state: EditorState): boolean =>
  isEditing(state) && state.selection.nodes.size + state.selection.edges.size > 0;

export const isEnabled = (action: Action, state: EditorState): boolean => action.enabled?.(state) ?? true;
