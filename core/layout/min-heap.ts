/** A queue that gives back the item with the least rank first. Items of equal rank come in the order in which they were put in. */
export class MinHeap<T> {
  readonly #rankOf: (item: T) => number;
  readonly #items: { readonly item: T; readonly rank: number; readonly turn: number }[] = [];
  #turn = 0;

  constructor(rankOf: (item: T) => number) {
    this.#rankOf = rankOf;
  }

  push(item: T): void {
    const items = this.#items;
    const added = { item, rank: this.#rankOf(item), turn: this.#turn };
    this.#turn += 1;
    let at = items.length;
    items.push(added);
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!isBefore(added, items[parent]!)) break;
      items[at] = items[parent]!;
      at = parent;
    }
    items[at] = added;
  }

  pop(): T | undefined {
    const items = this.#items;
    const first = items[0];
    const last = items.pop();
    if (!first || !last) return undefined;
    if (items.length > 0) this.#sink(last);
    return first.item;
  }

  #sink(moved: { readonly item: T; readonly rank: number; readonly turn: number }): void {
    const items = this.#items;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= items.length) break;
      if (child + 1 < items.length && isBefore(items[child + 1]!, items[child]!)) child += 1;
      if (!isBefore(items[child]!, moved)) break;
      items[at] = items[child]!;
      at = child;
    }
    items[at] = moved;
  }
}

const isBefore = (a: { readonly rank: number; readonly turn: number }, b: { readonly rank: number; readonly turn: number }): boolean =>
  a.rank < b.rank || (a.rank === b.rank && a.turn < b.turn);
