/** Walks of life, for telling namesakes apart: a role in, the walk of life out. */
import type { Knowledge } from '../knowledge';

export type Domain = 'public' | 'sport' | 'arts' | 'learning' | 'trade' | 'crime';

const WORDS: Readonly<Record<Exclude<Domain, 'public'>, string>> = {
  sport:
    'footballer player striker midfielder defender goalkeeper winger forward coach referee umpire athlete runner sprinter swimmer boxer ' +
    'wrestler cyclist golfer cricketer bowler batsman quarterback pitcher jockey skier skater gymnast racer champion medallist medalist teammate',
  arts:
    'actor actress singer musician painter sculptor composer dancer comedian novelist poet filmmaker rapper guitarist drummer ' +
    'playwright choreographer model pianist violinist illustrator cartoonist screenwriter',
  learning:
    'professor scientist researcher historian economist physicist chemist biologist mathematician philosopher astronomer ' +
    'psychologist sociologist engineer surgeon lecturer scholar academic',
  trade:
    'plumber farmer teacher driver nurse carpenter electrician builder baker butcher chef waiter waitress mechanic fisherman miner ' +
    'shopkeeper hairdresser barber gardener labourer cleaner student pupil schoolboy schoolgirl pensioner',
  crime: 'murderer robber burglar thief rapist gunman bomber smuggler fraudster convict',
};

const DOMAINS: ReadonlyMap<string, Domain> = new Map(
  (Object.entries(WORDS) as readonly [Domain, string][]).flatMap(([domain, words]) =>
    words.split(' ').map((word) => [word, domain] as const),
  ),
);

/** `senator`, `foreign secretary`: public; `Chelsea striker`: sport; undefined where the role tells nothing. */
export function domainOf(role: string, knowledge: Knowledge): Domain | undefined {
  const own = DOMAINS.get(role.slice(role.lastIndexOf(' ') + 1));
  if (own !== undefined) return own;
  return knowledge.officeNoun(role) === undefined ? undefined : 'public';
}
