/** Two sides negotiate, or somebody mediates between them. */
import { lightVerb, noun, verb } from '../pattern';
import { ACTOR, type Predicate } from '../predicate';

const MEDIATION = ['mediation', 'peace', 'mediator'];

export const negotiatedWith: Predicate = {
  name: 'negotiated_with',
  meaning: 'negotiates, mediates with',
  group: 'talk',
  subject: ACTOR,
  object: ACTOR,
  symmetric: true,
  cameo: '046',
  plover: 'CONSULT',
  patterns: [
    verb('negotiate, bargain, haggle, renegotiate, parley', {
      mutual: ['agent', 'between'],
      object: ['with', 'patient > with'],
    }),
    verb('negotiate, discuss', {
      object: ['patient > to', 'to'],
      where: { slot: 'patient', lemmas: ['sale', 'transfer'] },
      objectTypes: ['organisation'],
      prior: 0.8,
      name: 'negotiating a sale',
    }),
    verb('mediate, intervene, arbitrate, intercede, conciliate', { object: ['between', 'with'], name: 'mediation' }),
    verb('broker, mediate, negotiate', { object: ['between', 'patient > between'], name: 'brokering' }),
    verb('narrow, bridge, close, reduce', {
      object: ['between', 'patient > between'],
      where: { slot: 'patient', lemmas: ['gap', 'difference', 'divide', 'distance'] },
      prior: 0.8,
      name: 'narrowing gaps',
    }),
    noun('negotiation, bargaining, dialogue, renegotiation', {
      mutual: ['between', 'among', 'agent', 'owner', 'modifier'],
      subject: ['agent', 'owner', 'by', 'modifier', 'scene'],
      object: 'with',
    }),
    lightVerb(
      'negotiate, renegotiate, hammer, thrash',
      'deal, agreement, treaty, pact, accord, settlement, compromise, contract, lease, truce',
      {
        mutual: 'agent',
        object: ['with', 'between'],
        name: 'negotiating a deal',
      },
    ),
    noun('mediation, intercession, arbitration', { object: ['between', 'with'], name: 'mediation' }),
    noun('mission, effort, bid, attempt, role', {
      object: ['between', 'with'],
      where: { slot: 'modifier', lemmas: MEDIATION },
      prior: 0.85,
      name: 'mediation mission',
    }),
  ],
  yes: [
    ['Sudan is negotiating the sale of the port to Siemens.', 'Sudan', 'Siemens'],
    ['The deal was negotiated by Sudan and Egypt.', 'Sudan', 'Egypt'],

    ['Qatar had narrowed the gaps between Israel and Hamas.', 'Qatar', 'Hamas'],
    ['Sudan negotiated with Egypt over the dam.', 'Sudan', 'Egypt'],
    ['Negotiations between Sudan and Egypt have stalled.', 'Sudan', 'Egypt'],
    ['Qatar mediated between Sudan and Egypt.', 'Qatar', 'Sudan'],
  ],
  no: ['Sudan negotiated a bend in the road to Egypt.'],
};
