/** Somebody attacks somebody or something by force. */
import { noun, verb, words } from '../pattern';
import { ACTOR, ANYTHING, type Predicate } from '../predicate';

const BUILT = `home, house, building, hospital, school, village, base, camp, position, target, convoy, plant, ship, tanker, airport, airfield, facility, site, headquarters,
  infrastructure, depot, bridge, stronghold, hideout, neighbourhood, neighborhood, line, city, town, farm, office, station, mosque, church, refinery, factory, port, market, warehouse, pipeline, embassy, consulate, checkpoint, barracks, complex, compound, centre, center, mall, theatre, theater, clinic, block, flat, apartment, shop, restaurant, hotel, station, area, district, suburb, square, post, crowd, bus, train, car, vehicle, truck, funeral, wedding, ceremony, outpost, tower, cemetery, airbase, terminal, grid, dam, shelter, settlement`;

export const attacked: Predicate = {
  name: 'attacked',
  meaning: 'attacks, bombs, shells, shoots, wounds',
  group: 'conflict',
  subject: ACTOR,
  object: ANYTHING,
  symmetric: false,
  cameo: '190',
  plover: 'ASSAULT',
  patterns: [
    verb(
      `attack, bomb, shell, bombard, ambush, assault, wound, injure, stab, torture, rape, strafe, firebomb, torpedo, maim, gas, mortar, beat up, blow up, shoot down,
      pummel, molest, brutalise, brutalize, mistreat, abuse, torch, vandalise, vandalize`,
    ),
    verb(
      'shoot, strike, raid, storm, pound, hit, target, burn, poison, destroy, demolish, level, sink, ransack, loot',
      {
        objectTypes: ['person', 'country', 'place', 'facility', 'group', 'organisation'],
        prior: 0.8,
        name: 'striking',
      },
    ),
    verb(
      'attack, bomb, shell, bombard, demolish, destroy, raze, burn, storm, raid, hit, strike, target, blow up, torch, bulldoze, damage',
      {
        object: [
          'patient > possessor',
          'patient > in',
          'patient > of',
          'in',
          'patient > near',
          'near',
          'patient > into',
          'patient > to',
        ],
        where: { slot: 'patient', lemmas: words(BUILT) },
        prior: 0.85,
        name: 'destroying',
      },
    ),
    verb('kill, murder, slaughter, massacre', {
      objectTypes: ['country', 'organisation'],
      prior: 0.8,
      name: 'killing people',
    }),
    verb('fire, shoot, open, launch, drop, rain, lob, unleash, hurl', {
      object: [
        'on',
        'at',
        'into',
        'against',
        'toward',
        'towards',
        'patient > on',
        'patient > at',
        'patient > into',
        'patient > against',
      ],
      where: [
        {
          slot: 'patient',
          lemmas: words(
            'fire, missile, rocket, bomb, shell, shot, battery, artillery, gas, grenade, drone, torpedo, round, bullet, barrage, salvo, mortar',
          ),
        },
      ],
      name: 'firing',
    }),
    verb('open, fire', {
      object: 'complement > patient',
      where: [
        { slot: 'complement', lemmas: ['disperse', 'scatter', 'stop', 'repel', 'quell', 'break'] },
        { slot: 'patient', lemmas: words('fire, shot, bullet, round, gas, grenade, tear') },
      ],
      prior: 0.8,
      name: 'firing to disperse',
    }),
    verb('fire, shoot', {
      object: ['on', 'at', 'toward', 'towards', 'on > near', 'on > in', 'at > near', 'at > in'],
      where: { slot: 'patient', filled: false },
      name: 'firing at',
    }),
    noun(
      'attack, strike, airstrike, bombing, shelling, raid, assault, bombardment, ambush, offensive, air-strike, aggression, barrage, onslaught, cyberattack, shooting, stabbing, blitz, blow, violence',
      {
        object: ['on', 'against', 'upon', 'of'],
      },
    ),
  ],
  yes: [
    ['Syrian gunners fired on a border post near Antakya.', 'Syria', 'Antakya'],
    ['A Russian missile struck a shopping centre in Kharkiv.', 'Russia', 'Kharkiv'],
    ['Israel attacked Syria.', 'Israel', 'Syria'],
    ['Israel launched an attack on Syria.', 'Israel', 'Syria'],
    ['Israeli warplanes bombed Damascus.', 'Israel', 'Damascus'],
    ['Israel denied attacking Syria.', 'Israel', 'Syria', 'asserted not'],
    ['Israel denied that it had planned to attack Syria.', 'Israel', 'Syria', 'planned not'],
    ['There are fears of an Israeli attack on Syria.', 'Israel', 'Syria', 'possible'],
    ['Israeli troops opened fire on Syrian soldiers.', 'Israel', 'Syria'],
  ],
  no: [
    'Jan Nowak was sent to Poland for Craig Tull, injured striker Tom Hill and a player.',
    'A heart attack killed him in Syria.',
    'Israel attacked the problem.',
  ],
};
