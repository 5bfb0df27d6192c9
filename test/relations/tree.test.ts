/** The tree reader on trees written by hand: each row is one construction and what must come of it. */
import { describe, expect, it } from 'vitest';
import { claimsIn } from './trees';

const ROWS: readonly (readonly [construction: string, tree: string, claims: readonly string[]])[] = [
  ['active', 'Merkel/NNP/nsubj/2 met=meet/VBD/root/0 Macron/NNP/obj/2', ['Merkel met_with Macron']],
  [
    'passive',
    'Macron/NNP/nsubj:pass/3 was=be/VBD/aux:pass/3 praised=praise/VBN/root/0 by/IN/case/5 Merkel/NNP/obl:agent/3',
    ['Merkel praised Macron'],
  ],
  ['passive without by', 'Macron/NNP/nsubj:pass/3 was=be/VBD/aux:pass/3 praised=praise/VBN/root/0', []],
  [
    'headline passive',
    'Macron/NNP/nsubj/2 praised=praise/VBD/root/0 by/IN/case/4 Merkel/NNP/obl:agent/2',
    ['Merkel praised Macron'],
  ],
  [
    'raising',
    'Merkel/NNP/nsubj:pass/3 is=be/VBZ/aux:pass/3 expected=expect/VBN/root/0 to/TO/mark/5 visit/VB/xcomp/3 Poland/NNP/obj/5',
    ['Merkel visited Poland planned'],
  ],
  [
    'subject control',
    'Merkel/NNP/nsubj/2 agreed=agree/VBD/root/0 to/TO/mark/4 meet/VB/xcomp/2 Macron/NNP/obj/4',
    ['Merkel met_with Macron planned'],
  ],
  [
    'aspect',
    'Merkel/NNP/nsubj/2 began=begin/VBD/root/0 to/TO/mark/4 criticise/VB/xcomp/2 Macron/NNP/obj/4',
    ['Merkel criticised Macron'],
  ],
  [
    'object control',
    'Germany/NNP/nsubj/2 urged=urge/VBD/root/0 Israel/NNP/obj/2 to/TO/mark/5 withdraw/VB/xcomp/2 from/IN/case/7 Syria/NNP/obl/5',
    ['Germany urged Israel', 'Israel withdrew_from Syria requested'],
  ],
  [
    'object control in the passive',
    'Israel/NNP/nsubj:pass/3 was=be/VBD/aux:pass/3 urged=urge/VBN/root/0 by/IN/case/5 Germany/NNP/obl:agent/3 to/TO/mark/7 leave/VB/xcomp/3 Syria/NNP/obj/7',
    ['Germany urged Israel', 'Israel withdrew_from Syria requested'],
  ],
  [
    'coordinated subjects',
    'Merkel/NNP/nsubj/4 and/CC/cc/3 Macron/NNP/conj/1 visited=visit/VBD/root/0 Warsaw/NNP/obj/4',
    ['Merkel visited Warsaw', 'Macron visited Warsaw'],
  ],
  [
    'both sides in the subject',
    'Merkel/NNP/nsubj/4 and/CC/cc/3 Macron/NNP/conj/1 met=meet/VBD/root/0',
    ['Merkel met_with Macron'],
  ],
  [
    'coordinated objects',
    'Merkel/NNP/nsubj/2 met=meet/VBD/root/0 Macron/NNP/obj/2 and/CC/cc/5 Johnson/NNP/conj/3',
    ['Merkel met_with Macron', 'Merkel met_with Johnson'],
  ],
  [
    'shared object',
    'Merkel/NNP/nsubj/2 criticised=criticise/VBD/root/0 and/CC/cc/4 threatened=threaten/VBD/conj/2 Macron/NNP/obj/4',
    ['Merkel criticised Macron', 'Merkel threatened Macron'],
  ],
  [
    'shared subject and auxiliary',
    'Merkel/NNP/nsubj/3 will/MD/aux/3 visit/VB/root/0 Poland/NNP/obj/3 and/CC/cc/6 meet/VB/conj/3 Macron/NNP/obj/6',
    ['Merkel visited Poland planned', 'Merkel met_with Macron planned'],
  ],
  [
    'relative clause',
    'Merkel/NNP/nsubj/7 ,/,/punct/1 who/WP/nsubj/4 met=meet/VBD/acl:relcl/1 Macron/NNP/obj/4 ,/,/punct/1 left=leave/VBD/root/0',
    ['Merkel met_with Macron'],
  ],
  [
    'object gap',
    'The/DT/det/2 man/NN/root/0 Macron/NNP/appos/2 Merkel/NNP/nsubj/5 praised=praise/VBD/acl:relcl/3',
    ['Merkel praised Macron'],
  ],
  [
    'reduced relative',
    'Macron/NNP/nsubj/5 ,/,/punct/1 criticised=criticise/VBN/acl/1 by/IN/case/6 left=leave/VBD/root/0 Merkel/NNP/obl:agent/3',
    ['Merkel criticised Macron'],
  ],
  [
    'participle of the main subject',
    'Merkel/NNP/nsubj/2 spoke=speak/VBD/root/0 after/IN/mark/4 meeting=meet/VBG/advcl/2 Macron/NNP/obj/4',
    ['Merkel met_with Macron'],
  ],
  [
    'light verb',
    'Merkel/NNP/nsubj/3 is=be/VBZ/aux/3 holding=hold/VBG/root/0 talks=talk/NNS/obj/3 with/IN/case/6 Macron/NNP/nmod/4',
    ['Merkel met_with Macron'],
  ],
  [
    'nominal between',
    'Talks=talk/NNS/nsubj/6 between/IN/case/3 Germany/NNP/nmod/1 and/CC/cc/5 France/NNP/conj/3 ended=end/VBD/root/0',
    ['Germany met_with France'],
  ],
  [
    'possessive deed',
    "Iraq/NNP/nmod:poss/3 's/POS/case/1 invasion/NN/nsubj/6 of/IN/case/5 Kuwait/NNP/nmod/3 failed=fail/VBD/root/0",
    ['Iraq invaded Kuwait'],
  ],
  [
    'demonym deed',
    'The/DT/det/3 Iraqi/JJ/amod/3 invasion/NN/nsubj/6 of/IN/case/5 Kuwait/NNP/nmod/3 failed=fail/VBD/root/0',
    ['Iraqi invaded Kuwait'],
  ],
  [
    'troops stand for their country',
    'Israeli/JJ/amod/2 soldiers=soldier/NNS/nsubj/3 attacked=attack/VBD/root/0 Syrian/JJ/amod/5 troops=troop/NNS/obj/3',
    ['Israeli attacked Syrian'],
  ],
  [
    'headline plan',
    'Merkel/NNP/nsubj/3 to/TO/mark/3 visit/VB/root/0 Poland/NNP/obj/3',
    ['Merkel visited Poland planned'],
  ],
  [
    'accused of a deed',
    'Germany/NNP/nsubj/2 accused=accuse/VBD/root/0 Israel/NNP/obj/2 of/IN/case/6 an/DT/det/6 attack/NN/obl/2 on/IN/case/8 Syria/NNP/nmod/6',
    ['Germany accused Israel', 'Israel attacked Syria'],
  ],
  [
    'a thing in between',
    "Germany/NNP/nsubj/2 condemned=condemn/VBD/root/0 Turkey/NNP/nmod:poss/5 's/POS/case/3 decision/NN/obj/2",
    ['Germany criticised Turkey'],
  ],
  [
    'a victim is not the one condemned',
    'Germany/NNP/nsubj/2 condemned=condemn/VBD/root/0 the/DT/det/4 invasion/NN/obj/2 of/IN/case/6 Syria/NNP/nmod/4',
    [],
  ],
  [
    'a verb without a predicate',
    'Merkel/NNP/nsubj/2 married-off=outwit/VBD/root/0 Macron/NNP/obj/2',
    ['Merkel related_to Macron'],
  ],
];

describe('the tree reader', () => {
  it.each(ROWS)('%s: %s', (_, tree, claims) => {
    expect([...claimsIn(tree)].sort()).toEqual([...claims].sort());
  });
});
