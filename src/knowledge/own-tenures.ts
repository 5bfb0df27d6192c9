/** The tables' tenures and those of the user's files to one list: an open tenure ends where the user's begins, other overlaps are told. */
import type { Problem } from '../model';
import type { PlacedTenure, Tenure } from './tenures';

const FOREVER = '9999';
const seatOf = ({ of, office }: Tenure): string => `${of} ${office}`;

const overlap = (a: Tenure, b: Tenure): boolean =>
  a.person.id !== b.person.id && a.from < (b.to ?? FOREVER) && b.from < (a.to ?? FOREVER);

/** The tables' last holder makes way for the user's. */
function madeWay(tenure: Tenure, own: readonly Tenure[]): Tenure {
  const next = own.find(
    ({ from, person }) => tenure.to === undefined && tenure.from < from && person.id !== tenure.person.id,
  );
  return next === undefined ? tenure : { ...tenure, to: next.from };
}

function problemFor(tenure: PlacedTenure, other: Tenure): Problem {
  const { uri, line } = tenure.placed;
  const who = `${tenure.person.name} and ${other.person.name}`;
  const message = `line ${String(line)}: ${who} hold one office (${tenure.office} of ${tenure.of}) at one time; both are kept`;
  return { uri, line, code: 'contradiction', message };
}

function grouped<T extends Tenure>(tenures: readonly T[]): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const tenure of tenures) {
    const group = groups.get(seatOf(tenure));
    if (group === undefined) groups.set(seatOf(tenure), [tenure]);
    else group.push(tenure);
  }
  return groups;
}

const byStart = (a: Tenure, b: Tenure): number => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0);

/** Told once for each line that overlaps its neighbour in time. */
function overlapsIn(all: readonly (Tenure | PlacedTenure)[]): readonly Problem[] {
  const inOrder = [...all].sort(byStart);
  return inOrder.flatMap((tenure, at) => {
    const before = inOrder[at - 1];
    if (before === undefined || !overlap(before, tenure)) return [];
    if ('placed' in tenure) return [problemFor(tenure, before)];
    return 'placed' in before ? [problemFor(before, tenure)] : [];
  });
}

export interface MergedTenures {
  readonly tenures: readonly Tenure[];
  readonly problems: readonly Problem[];
}

export function mergeTenures(tables: readonly Tenure[], own: readonly PlacedTenure[]): MergedTenures {
  const mine = grouped(own);
  const yielding = tables.map((tenure) => madeWay(tenure, mine.get(seatOf(tenure)) ?? []));
  const theirs = grouped(yielding);
  const problems = [...mine].flatMap(([seat, group]) => overlapsIn([...(theirs.get(seat) ?? []), ...group]));
  return { tenures: [...own, ...yielding], problems };
}
