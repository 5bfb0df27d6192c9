/** Where a fold lays aside what it will need again: things and their keys in; the same things out, group by group or one by one. */

/** Groups come in the order in which their keys first came, the things of a group in the order in which they came. */
export interface Groups<T> {
  readonly add: (key: string, thing: T) => void;
  /** All that was added; nothing is added afterwards. */
  readonly each: () => Iterable<readonly T[]>;
}

/** Things are plain data: what JSON can say. They may lie in memory or on disk. */
export interface Aside {
  readonly groups: <T>() => Groups<T>;
  /** Reads the thing back, as often as it is called. */
  readonly keep: <T>(thing: T) => () => T;
}

const groupsInMemory = <T>(): Groups<T> => {
  const groups = new Map<string, T[]>();
  return {
    add: (key, thing) => {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [thing]);
      else group.push(thing);
    },
    each: () => groups.values(),
  };
};

export const IN_MEMORY: Aside = { groups: groupsInMemory, keep: (thing) => () => thing };
