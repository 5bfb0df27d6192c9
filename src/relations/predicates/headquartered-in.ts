/** Where an organisation has its seat. */
import { between, mark, noun, title, verb, words } from '../pattern';
import { LAND, ORGANISATION, type Predicate } from '../predicate';

/** "University of Texas" is a name, and says no seat. */
const INSTITUTIONS = words(
  'university, college, school, church, bank, ministry, department, museum, institute, academy, court, council, republic, government, city, state, daughters, sons, society, association, party, bishop, duke, municipality, organisation, organization, order, diocese, archdiocese, parish, province, county, embassy, consulate, parliament, assembly, battle, treaty, revolution',
);

/** Bodies that are at home in one town and country. */
const FIRMS =
  'company, firm, bank, newspaper, broadcaster, airline, manufacturer, maker, carmaker, club, university, magazine, retailer, startup, start-up, giant, fund, brokerage, brokerage, consultancy, insurer, lender, confederation, union, producer, refiner, refinery, shipowner, shipbuilder, shipyard, conglomerate, utility, supplier, developer, publisher, studio, charity, watchdog, regulator, think-tank, thinktank, institute, chipmaker, drugmaker, steelmaker, brewer, distiller, builder, contractor, exporter, importer, wholesaler, grocer, chain, supermarket, carrier, shipper, trader, miner, exchange, investor, multinational, operator, daily, tabloid, weekly, platform, label, outfit, group, agency, corporation, cooperative, co-operative';

export const headquarteredIn: Predicate = {
  name: 'headquartered_in',
  meaning: 'has its seat in',
  group: 'standing',
  subject: ORGANISATION,
  object: LAND,
  symmetric: false,
  patterns: [
    verb('headquarter, base', {
      subject: ['patient', 'agent', 'bearer'],
      object: ['in', 'at', 'near', 'outside'],
      name: 'based',
    }),
    verb('base, headquarter', { subject: 'bearer', object: 'beside', name: 'X-based' }),
    verb('locate, situate', {
      subject: ['patient', 'agent', 'bearer'],
      object: ['in', 'at', 'near'],
      prior: 0.85,
      name: 'located',
    }),
    noun('headquarters, headquarter, hq, seat', {
      subject: ['owner', 'of', 'beside', 'agent'],
      object: ['in', 'at', 'near', 'bearer'],
      prior: 0.9,
      name: 'headquarters',
    }),
    mark(',', { objectTypes: ['place'], where: { apposed: true }, prior: 0.75 }),
    mark("'s ’s ' ’", {
      subject: 'right',
      object: 'left',
      objectTypes: ['country', 'place'],
      prior: 0.75,
      name: 'possessive',
    }),
    between('in', { objectTypes: ['place'], prior: 0.75 }),
    between('of', {
      objectTypes: ['place'],
      where: { not: { slot: 'left', lemmas: INSTITUTIONS } },
      prior: 0.7,
    }),
    between('in', { objectTypes: ['country'], prior: 0.75 }),
    title(FIRMS, {
      object: 'beside',
      where: { slot: 'modifier', forms: ['demonym'] },
      office: false,
      prior: 0.8,
      name: 'nationality',
    }),
    title(FIRMS, {
      object: 'beside',
      objectTypes: ['place'],
      where: [{ slot: 'beside', forms: ['name'] }, { capital: false }],
      office: false,
      prior: 0.8,
      name: 'town',
    }),
    title(FIRMS, {
      object: 'owner',
      objectTypes: ['country', 'place'],
      where: [
        { slot: 'owner', forms: ['name'] },
        {
          not: {
            slot: 'modifier',
            lemmas: words('spy, intelligence, security, space, tax, border, government, state, police, national'),
          },
        },
      ],
      office: false,
      prior: 0.8,
      name: "a country's",
    }),
  ],
  yes: [
    ['Acme Corporation is based in Chicago.', 'Acme Corporation', 'Chicago'],
    ['Acme Corporation, headquartered in Chicago, was sold.', 'Acme Corporation', 'Chicago'],
    ['Chicago-based Acme Corporation was sold.', 'Acme Corporation', 'Chicago'],
    ['Siemens, whose headquarters are in Munich, was sold.', 'Siemens', 'Munich'],
    ['The German insurer Allianz was sold.', 'Allianz', 'Germany'],
    ['Siemens, a Chicago manufacturer, was sold.', 'Siemens', 'Chicago'],
    ["Siemens, Germany's biggest manufacturer, was sold.", 'Siemens', 'Germany'],
  ],
  no: ['Investors bought the Bangkok Fund and the Thailand Fund.', 'Acme Corporation sold cars in Chicago.'],
};
