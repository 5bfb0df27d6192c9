/** A binary heap: items with costs enter, the cheapest leaves first. */
export interface Heap<T> {
  readonly push: (cost: number, item: T) => void;
  readonly pop: () => T | undefined;
}

interface Entry<T> {
  readonly cost: number;
  readonly item: T;
}

export const heapOf = <T>(): Heap<T> => {
  const entries: Entry<T>[] = [];
  const swap = (one: number, two: number): void => {
    [entries[one], entries[two]] = [entries[two]!, entries[one]!];
  };
  const rise = (at: number): void => {
    for (let parent = (at - 1) >> 1; at > 0 && entries[at]!.cost < entries[parent]!.cost; parent = (at - 1) >> 1) {
      swap(at, parent);
      at = parent;
    }
  };
  const sink = (at: number): void => {
    for (;;) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      let least = at;
      if (left < entries.length && entries[left]!.cost < entries[least]!.cost) least = left;
      if (right < entries.length && entries[right]!.cost < entries[least]!.cost) least = right;
      if (least === at) return;
      swap(at, least);
      at = least;
    }
  };
  return {
    push: (cost, item) => {
      entries.push({ cost, item });
      rise(entries.length - 1);
    },
    pop: () => {
      const first = entries[0];
      const last = entries.pop();
      if (last !== undefined && entries.length > 0) {
        entries[0] = last;
        sink(0);
      }
      return first?.item;
    },
  };
};
