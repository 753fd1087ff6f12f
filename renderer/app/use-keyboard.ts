import { useEffect } from 'react';
import { tinykeys } from 'tinykeys';
import type { Action } from '../actions/action.ts';
import { actions } from '../actions/registry.ts';
import { copySelection, deleteSelection, pasteText } from '../state/clipboard.ts';
import { perform, useApp, type App } from './app-context.ts';

/** Text fields keep their own keys, and so does everything inside a dialog or a menu. */
const keepsItsKeys = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('input, textarea, select, [contenteditable="true"], [role="dialog"], [role="menu"], .cm-editor') !== null;

/** Arrow keys, Delete and bare letters belong to the pane that has the focus: to its lists, trees and buttons. */
const isInPane = (target: EventTarget | null): boolean => target instanceof Element && target.closest('[data-pane]') !== null;

const isBare = (keys: string): boolean => !keys.startsWith('$mod') && !/^(Shift\+)?F\d|^Escape$/.test(keys);

/** Binds every action to its keys, and the clipboard's own events to the selection. */
export function useKeyboard(): void {
  const app = useApp();
  useEffect(() => {
    const bindings = Object.fromEntries(
      actions.flatMap((action) => (action.hasNativeKeys ? [] : (action.keys ?? []).map((keys) => [keys, handlerOf(app, action, keys)]))),
    );
    return tinykeys(window, bindings);
  }, [app]);
  useEffect(() => listenToClipboard(app), [app]);
}

const handlerOf = (app: App, action: Action, keys: string) => (event: KeyboardEvent) => {
  if (event.defaultPrevented) return;
  if (action.scope === 'canvas' && keepsItsKeys(event.target)) return;
  if (isBare(keys) && isInPane(event.target)) return;
  if (perform(app, action, event)) event.preventDefault();
};

function listenToClipboard({ store }: App): () => void {
  const isOurs = (event: ClipboardEvent): boolean =>
    store.getState().screen === 'editor' && !keepsItsKeys(event.target) && (window.getSelection()?.isCollapsed ?? true);
  const copy = (event: ClipboardEvent): void => {
    const text = isOurs(event) ? copySelection(store.getState()) : '';
    if (text === '') return;
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    if (event.type === 'cut') deleteSelection(store.getState());
  };
  const paste = (event: ClipboardEvent): void => {
    if (isOurs(event) && pasteText(store.getState(), event.clipboardData?.getData('text/plain') ?? '', 'Paste')) event.preventDefault();
  };
  window.addEventListener('copy', copy);
  window.addEventListener('cut', copy);
  window.addEventListener('paste', paste);
  return () => {
    window.removeEventListener('copy', copy);
    window.removeEventListener('cut', copy);
    window.removeEventListener('paste', paste);
  };
}
