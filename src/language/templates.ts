/**
 * Feature templates as data. Each row names the atoms (`s0.word n0.tag`) whose values together make one feature; in come the atoms'
 * integers, out come the features' 32-bit hashes.
 */
export interface Templates {
  readonly count: number;
  /** Writes the hash of each template over `atoms` to `out`, and returns how many there are. */
  readonly extract: (atoms: Int32Array, out: Int32Array) => number;
}

const WIDEST = 4;

/** The index of a constant atom that pads shorter templates; its value stays 0. */
export const PAD_ATOM = 0;

const parseRow = (row: string, atoms: ReadonlyMap<string, number>): readonly number[] => {
  const parts = row.trim().split(/\s+/);
  if (parts.length > WIDEST) throw new Error(`templates: "${row}" has more than ${WIDEST} atoms`);
  return parts.map((name) => {
    const index = atoms.get(name);
    if (index === undefined) throw new Error(`templates: "${row}" names the unknown atom "${name}"`);
    return index;
  });
};

/** Names to indices from 1 on: index 0 is the pad. */
export const atomIndex = (names: readonly string[]): ReadonlyMap<string, number> =>
  new Map(names.map((name, index) => [name, index + 1]));

/** Rows of text to a loop over integers. Narrow templates come first, so that each width has its own tight loop. */
export const compileTemplates = (names: readonly string[], rows: readonly string[]): Templates => {
  const index = atomIndex(names);
  const parsed = rows.map((row) => parseRow(row, index)).sort((a, b) => a.length - b.length);
  const count = parsed.length;
  const column = (at: number) => Uint8Array.from(parsed, (atoms) => atoms[at] ?? PAD_ATOM);
  const [a, b, c, d] = [column(0), column(1), column(2), column(3)] as const;
  const ends = [1, 2, 3].map((width) => parsed.filter((atoms) => atoms.length <= width).length) as [
    number,
    number,
    number,
  ];
  const seeds = Int32Array.from(parsed, (_, at) => Math.imul(at + 1, 0x9e3779b1));

  const extract = (atoms: Int32Array, out: Int32Array): number => {
    let at = 0;
    for (; at < ends[0]; at++) out[at] = mix(seeds[at]! ^ atoms[a[at]!]!);
    for (; at < ends[1]; at++) out[at] = mix(step(seeds[at]! ^ atoms[a[at]!]!, atoms[b[at]!]!));
    for (; at < ends[2]; at++) out[at] = mix(step(step(seeds[at]! ^ atoms[a[at]!]!, atoms[b[at]!]!), atoms[c[at]!]!));
    for (; at < count; at++) {
      out[at] = mix(step(step(step(seeds[at]! ^ atoms[a[at]!]!, atoms[b[at]!]!), atoms[c[at]!]!), atoms[d[at]!]!));
    }
    return count;
  };
  return { count, extract };
};

const step = (hash: number, value: number): number => {
  const product = Math.imul(hash, 0x85ebca6b);
  return (product ^ (product >>> 15)) + value;
};

const mix = (hash: number): number => {
  const product = Math.imul(hash ^ (hash >>> 16), 0xc2b2ae35);
  return product ^ (product >>> 15);
};
