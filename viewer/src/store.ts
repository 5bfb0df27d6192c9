/** Holds one value and tells those who asked when a step has changed it. */
export interface Store<T> {
  readonly get: () => T;
  readonly step: (next: (value: T) => T) => void;
  /** Called at once and after every change; the returned function ends it. */
  readonly watch: (listener: (value: T, before: T | undefined) => void) => () => void;
}

export const storeOf = <T>(first: T): Store<T> => {
  let value = first;
  const listeners = new Set<(value: T, before: T | undefined) => void>();
  return {
    get: () => value,
    step: (next) => {
      const before = value;
      value = next(before);
      if (value !== before) for (const listener of listeners) listener(value, before);
    },
    watch: (listener) => {
      listeners.add(listener);
      listener(value, undefined);
      return () => listeners.delete(listener);
    },
  };
};

/** Remembers the last answer: the same arguments give the same object back. */
export const memo = <A extends readonly unknown[], R>(make: (...args: A) => R): ((...args: A) => R) => {
  let last: { readonly args: A; readonly result: R } | undefined;
  return (...args) => {
    if (last === undefined || args.some((arg, at) => arg !== last?.args[at])) last = { args, result: make(...args) };
    return last.result;
  };
};
