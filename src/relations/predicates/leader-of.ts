/** Somebody heads a state, a government, a party or an organisation. */
import { BODY, title, verb, words } from '../pattern';
import type { EntityType } from '../../model';
import { PERSON, type Predicate } from '../predicate';

/** A governor's state and a mayor's town are governed, too. */
const BODIES: readonly EntityType[] = ['organisation', 'country', 'place'];

/** Not the head: "deputy leader", "vice president", "group leader of the opposition's youth wing". */
export const LESSER = words(
  'deputy, vice, vice-, shadow, assistant, associate, under, undersecretary, junior, regional, area, divisional, senior, lead, executive vice, parliamentary, group, squad, section, team, floor, majority, minority, sales, product, project',
);

/** Heads of a part of a state, or of its people, not of the state: "the Russian army chief", "the Venezuelan opposition leader". */
export const BRANCHES = words(
  'army, military, navy, naval, force, forces, police, security, intelligence, spy, staff, defence, defense, border, coastguard, customs, prison, tax, health, trade, finance, budget, energy, oil, election, electoral, rights, opposition, rebel, resistance, protest, union, labour, labor, worker, student, youth, separatist, nationalist, independence, far-right, right, left, right-wing, left-wing, religious, spiritual, tribal, community, church, muslim, islamist, islamic, serb, kurdish, gang, mafia, cartel, business, industry, party, coalition, campaign, delegation, mission, parliament, assembly, senate, football, olympic, sport, team, bank, central, court, high, newspaper, company, cabinet, council, commission, committee, agency, ministry, department',
);

/** One field of a body's work: "the bank's security chief". */
export const FIELDS = words(
  'currency, trading, export, purchasing, production, accounting, audit, digital, data, policy, sales, finance, security, technology, legal, research, news, marketing, design, operations, operating, financial, medical, investment, communications, compliance, risk, strategy, engineering, safety, sustainability, diversity, procurement, humanitarian, campaign, youth, training, recruitment, intelligence, sustainability, ethics, product, tax',
);

const notField = { not: { slot: 'modifier', lemmas: FIELDS } } as const;
const notBranch = { not: { slot: 'modifier', lemmas: BRANCHES } } as const;
const notLesser = { not: { slot: 'modifier', lemmas: LESSER } } as const;

const HEADS =
  'leader, president, ceo, secretary-general, director-general, chairman, chairwoman, chairperson, chair, co-chair, co-chairman, co-leader, commander-in-chief';

/** "head of state and founder of X" is no head of X. */
const notOfState = { not: { slot: 'of', lemmas: ['state', 'government'] } } as const;

/** "the Republican governor of Ohio" heads no party. */
const GOVERNING =
  'premier, chancellor, pm, king, queen, emperor, monarch, sultan, emir, dictator, ruler, governor, gov., gov, mayor, taoiseach';
const notOfParty = { not: { slot: 'beside', kinds: ['party'] } } as const;

/** "the president at his palace" heads no palace. */
const REALM = BODY.filter((path) => path !== 'at');

const CHIEFS = 'head, chief, boss';

export const leaderOf: Predicate = {
  name: 'leader_of',
  meaning: 'heads a state, government, party or organisation',
  group: 'standing',
  subject: PERSON,
  object: BODIES,
  symmetric: false,
  patterns: [
    title(HEADS, { object: BODY, objectTypes: ['organisation'], where: [notLesser, notOfState] }),
    title(GOVERNING, {
      object: ['owner', 'of', 'for'],
      objectTypes: ['organisation'],
      where: [notLesser, notOfState],
    }),
    title(GOVERNING, { object: 'beside', objectTypes: ['organisation'], where: [notLesser, notOfState, notOfParty] }),
    title(CHIEFS, { object: BODY, objectTypes: ['organisation'], where: [notLesser, notField, notOfState] }),
    title(`${HEADS}, ${GOVERNING}, ${CHIEFS}`, {
      object: REALM,
      objectTypes: ['country', 'place'],
      where: [notLesser, notBranch],
    }),
    title('speaker', {
      object: BODY,
      objectTypes: ['organisation'],
      where: [notLesser, { not: { slot: 'beside', kinds: ['party'] } }, { not: { slot: 'of', kinds: ['party'] } }],
      name: 'speaker',
    }),
    title('secretary', {
      object: ['beside', 'owner', 'of'],
      objectTypes: ['organisation'],
      where: [{ slot: 'beside', kinds: ['ministry'] }, notLesser],
      name: 'secretary of a department',
    }),
    title('minister', {
      object: BODY,
      where: { slot: 'modifier', lemmas: ['prime', 'first', 'chief'] },
      name: 'prime minister',
    }),
    title('secretary, director', {
      object: BODY,
      objectTypes: ['organisation', 'country'],
      where: [{ followed: ['general', '- general'] }, notLesser],
      name: 'secretary general',
    }),
    title('secretary', {
      object: BODY,
      objectTypes: ['organisation'],
      where: [{ slot: 'modifier', lemmas: ['general'] }, notLesser],
      name: 'general secretary',
    }),
    title('officer', {
      object: BODY,
      objectTypes: ['organisation'],
      where: [{ slot: 'modifier', lemmas: ['executive'] }, { slot: 'modifier', lemmas: ['chief'] }, notLesser],
      name: 'chief executive',
    }),
    title('executive', {
      object: BODY,
      objectTypes: ['organisation'],
      where: [{ slot: 'modifier', lemmas: ['chief'] }, notLesser, notField],
      name: 'chief executive',
    }),
    title('director, secretary', {
      object: BODY,
      objectTypes: ['organisation'],
      where: [{ slot: 'modifier', lemmas: ['managing', 'manage', 'permanent'] }, notLesser],
      name: 'managing director',
    }),
    verb('name, appoint, hire, elect, choose, pick', {
      subject: 'patient',
      object: 'agent',
      objectTypes: ['organisation'],
      where: [
        {
          slot: 'predicative',
          lemmas: words('chairman, chairwoman, chair, president, leader, ceo, executive, head, boss, director-general'),
        },
        { not: { slot: 'predicative > of', filled: true } },
        { not: { slot: 'predicative > modifier', lemmas: [...LESSER, ...FIELDS] } },
      ],
      prior: 0.85,
      name: 'named by the body',
    }),
    verb('win, assume', {
      object: ['patient > owner', 'patient > of', 'patient > modifier'],
      objectTypes: ['country'],
      where: { slot: 'patient', lemmas: ['presidency', 'premiership', 'chancellorship'] },
      prior: 0.8,
      name: 'winning the presidency',
    }),
    verb('run, co-chair, co-lead', { objectTypes: ['organisation'], prior: 0.8, name: 'running' }),
    verb('lead, head, chair, govern, rule', { objectTypes: ['organisation', 'country'], prior: 0.8, name: 'leading' }),
  ],
  yes: [
    ["Siemens's managing director, Jane Brown, spoke first.", 'Jane Brown', 'Siemens'],
    ['Jane Brown, the permanent secretary of the Swedish Academy, spoke first.', 'Jane Brown', 'Swedish Academy'],
    ['Bank of England governor Andrew Bailey spoke first.', 'Andrew Bailey', 'Bank of England'],

    ['Gov. Tom Hill of Kentucky spoke first.', 'Tom Hill', 'Kentucky'],
    ['Emmanuel Macron, the president of France, spoke first.', 'Emmanuel Macron', 'France'],
    ['French president Emmanuel Macron spoke first.', 'Emmanuel Macron', 'France'],
    ["NATO's secretary-general Jens Stoltenberg spoke first.", 'Jens Stoltenberg', 'NATO'],
    ['Tim Cook is the chief executive of Apple.', 'Tim Cook', 'Apple'],
    ['Keir Starmer, who leads the Labour Party, spoke first.', 'Keir Starmer', 'Labour Party'],
    ["New Zealand's Prime Minister Jacinda Ardern spoke first.", 'Jacinda Ardern', 'New Zealand'],
    ['Acme Corporation chief executive Mary Barra spoke first.', 'Mary Barra', 'Acme Corporation'],
    ['Mary Barra became chief executive of General Motors in 2014.', 'Mary Barra', 'General Motors'],
    ['The chief executive of General Motors is Mary Barra.', 'Mary Barra', 'General Motors'],
    ['Mary Barra stepped down as chief executive of General Motors.', 'Mary Barra', 'General Motors'],
    ['Mary Barra, who runs General Motors, spoke first.', 'Mary Barra', 'General Motors'],
    ['Jane Brown, the general secretary of Amnesty International, spoke first.', 'Jane Brown', 'Amnesty International'],
    ['Jane Brown, who heads the Mossad spy agency, spoke first.', 'Jane Brown', 'Mossad'],
    ['Siemens named Karl Moser chief executive.', 'Karl Moser', 'Siemens'],
    ["Jane Brown has won Peru's presidency.", 'Jane Brown', 'Peru'],
  ],
  no: [
    "Jane Brown, Apple's chief product officer, spoke first.",
    'Tom Hill, the Republican mayor, spoke first.',
    'Jane Brown, shadow chancellor of the Labour Party, spoke first.',
    'John Smith, head of policy at Oxfam, spoke first.',
    "Apple's security chief, John Smith, spoke first.",
    'Emmanuel Macron, a former head of state and founder of NATO, spoke first.',
    'Kamala Harris was the vice president of the United States.',
    'Emmanuel Macron met the president of Ghana.',
    'Emmanuel Macron led the talks in France.',
    'Venezuelan opposition leader Juan Guaido spoke first.',
    'Russian army chief Valery Gerasimov spoke first.',
  ],
};
