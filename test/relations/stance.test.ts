/** Stance on trees written by hand: the words above a deed, and what they make of it. */
import { describe, expect, it } from 'vitest';
import { stanceOf } from '../../src/relations/stance/stance';
import { treeOf } from '../../src/relations/tree/tree';
import { tokensOf } from './trees';

const ROWS: readonly (readonly [stance: string, tree: string])[] = [
  ['asserted', 'X/NNP/nsubj/2 *visited=visit/VBD/root/0 Y/NNP/obj/2'],
  ['asserted', 'X/NNP/nsubj/3 has=have/VBZ/aux/3 *visited=visit/VBN/root/0 Y/NNP/obj/3'],
  ['planned', 'X/NNP/nsubj/3 will/MD/aux/3 *visit/VB/root/0 Y/NNP/obj/3'],
  ['possible', 'X/NNP/nsubj/3 may/MD/aux/3 *visit/VB/root/0 Y/NNP/obj/3'],
  ['hypothetical', 'X/NNP/nsubj/3 would/MD/aux/3 *visit/VB/root/0 Y/NNP/obj/3'],
  ['requested', 'X/NNP/nsubj/3 must/MD/aux/3 *visit/VB/root/0 Y/NNP/obj/3'],
  ['asserted not', 'X/NNP/nsubj/4 did=do/VBD/aux/4 not/RB/advmod/4 *visit/VB/root/0 Y/NNP/obj/4'],
  ['asserted not', 'X/NNP/nsubj/3 never/RB/advmod/3 *visited=visit/VBD/root/0 Y/NNP/obj/3'],
  ['asserted not', 'X/NNP/nsubj/2 refused=refuse/VBD/root/0 to/TO/mark/4 *visit/VB/xcomp/2 Y/NNP/obj/4'],
  ['asserted not', 'X/NNP/nsubj/2 denied=deny/VBD/root/0 *visiting=visit/VBG/xcomp/2 Y/NNP/obj/3'],
  [
    'planned not',
    'X/NNP/nsubj/2 denied=deny/VBD/root/0 that/IN/mark/6 it/PRP/nsubj/6 had=have/VBD/aux/6 planned=plan/VBN/ccomp/2 to/TO/mark/8 *attack/VB/xcomp/6 Y/NNP/obj/8',
  ],
  [
    'planned',
    'X/NNP/nsubj:pass/3 is=be/VBZ/aux:pass/3 expected=expect/VBN/root/0 to/TO/mark/5 *visit/VB/xcomp/3 Y/NNP/obj/5',
  ],
  ['asserted', 'X/NNP/nsubj/2 began=begin/VBD/root/0 to/TO/mark/4 *attack/VB/xcomp/2 Y/NNP/obj/4'],
  ['possible', 'X/NNP/nsubj/2 tried=try/VBD/root/0 to/TO/mark/4 *attack/VB/xcomp/2 Y/NNP/obj/4'],
  ['requested', 'Z/NNP/nsubj/2 urged=urge/VBD/root/0 X/NNP/obj/2 to/TO/mark/5 *leave/VB/xcomp/2 Y/NNP/obj/5'],
  [
    'hypothetical',
    'If/IN/mark/3 X/NNP/nsubj/3 *invades=invade/VBZ/advcl/6 Y/NNP/obj/3 prices=price/NNS/nsubj/6 rise/VBP/root/0',
  ],
  [
    'possible',
    'Z/NNP/nsubj/2 fears=fear/VBZ/root/0 that/IN/mark/5 X/NNP/nsubj/5 *invades=invade/VBZ/ccomp/2 Y/NNP/obj/5',
  ],
  ['possible', 'Z/NNP/nsubj/2 fears=fear/VBZ/root/0 an/DT/det/4 *invasion/NN/obj/2'],
  ['possible', 'fears=fear/NNS/root/0 of/IN/case/4 an/DT/det/4 *attack/NN/nmod/1'],
  ['planned', 'plans=plan/NNS/root/0 for/IN/case/3 *talks=talk/NNS/nmod/1'],
  ['requested', 'X/NNP/nsubj/2 called=call/VBD/root/0 for/IN/case/4 *talks=talk/NNS/obl/2'],
  ['asserted not', 'X/NNP/nsubj/2 cancelled=cancel/VBD/root/0 a/DT/det/4 *visit/NN/obj/2'],
  ['possible', 'a/DT/det/3 possible/JJ/amod/3 *attack/NN/root/0'],
  ['planned', 'a/DT/det/3 planned=plan/VBN/amod/3 *visit/NN/root/0'],
  ['hypothetical', 'any/DT/det/2 *incursion/NN/nsubj/4 will/MD/aux/4 fail/VB/root/0'],
  ['planned', '*Talks=talk/NNS/nsubj:pass/4 will/MD/aux/4 be/VB/aux:pass/4 held=hold/VBN/root/0'],
  ['asserted', 'X/NNP/nsubj/2 spoke=speak/VBD/root/0 after/IN/mark/4 *meeting=meet/VBG/advcl/2 Y/NNP/obj/4'],
  [
    'planned',
    'X/NNP/nsubj/4 is=be/VBZ/aux/4 in/IN/advmod/4 speaking=speak/VBG/root/0 before/IN/mark/6 *visiting=visit/VBG/advcl/4 Y/NNP/obj/6',
  ],
  ['asserted', 'X/NNP/nsubj/2 spoke=speak/VBD/root/0 before/IN/mark/4 *visiting=visit/VBG/advcl/2 Y/NNP/obj/4'],
  ['planned', 'X/NNP/nsubj/2 flew=fly/VBD/root/0 out/RP/advmod/2 to/TO/mark/5 *meet/VB/advcl/2 Y/NNP/obj/5'],
  ['possible', 'Did=do/VBD/aux/3 X/NNP/nsubj/3 *visit/VB/root/0 Y/NNP/obj/3 ?/./punct/3'],
  [
    'asserted',
    'X/NNP/nsubj/2 announced=announce/VBD/root/0 that/IN/mark/6 it/PRP/nsubj/6 had=have/VBD/aux/6 *left=leave/VBN/ccomp/2 Y/NNP/obj/6',
  ],
  ['asserted', 'X/NNP/nsubj/3 was=be/VBD/cop/3 wrong/JJ/root/0 to/TO/mark/5 *leave/VB/xcomp/3 Y/NNP/obj/5'],
  [
    'asserted',
    'X/NNP/nsubj/2 failed=fail/VBD/root/0 to/TO/mark/4 win/VB/xcomp/2 at/IN/case/7 the/DT/det/7 *talks=talk/NNS/obl/4',
  ],
  [
    'asserted not',
    'X/NNP/nsubj/2 refused=refuse/VBD/root/0 to/TO/mark/4 appear/VB/xcomp/2 at/IN/case/7 the/DT/det/7 *talks=talk/NNS/obl/4',
  ],
  ['planned', 'X/NNP/nsubj/2 agreed=agree/VBD/root/0 to/TO/mark/4 *leave/VB/xcomp/2 Y/NNP/obj/4'],
  ['asserted not', 'the/DT/det/2 *visit/NN/nsubj/5 did=do/VBD/aux/5 not/RB/advmod/5 happen/VB/root/0'],
  ['planned not', 'the/DT/det/2 *visit/NN/nsubj/5 will/MD/aux/5 not/RB/advmod/5 go/VB/root/0 ahead/RB/advmod/5'],
  ['asserted', 'the/DT/det/2 *visit/NN/nsubj/6 was=be/VBD/cop/6 not/RB/advmod/6 a/DT/det/6 success/NN/root/0'],
  [
    'hypothetical',
    'Z/NNP/nsubj/4 did=do/VBD/aux/4 not/RB/advmod/4 know/VB/root/0 if/IN/mark/7 X/NNP/nsubj/7 *invaded=invade/VBD/ccomp/4 Y/NNP/obj/7',
  ],
  [
    'possible',
    'Z/NNP/nsubj/2 warned=warn/VBD/root/0 X/NNP/obj/2 against/IN/mark/5 *attacking=attack/VBG/advcl/2 Y/NNP/obj/5',
  ],
  [
    'asserted not',
    'Z/NNP/nsubj/2 prevented=prevent/VBD/root/0 X/NNP/obj/2 from/IN/mark/5 *visiting=visit/VBG/advcl/2 Y/NNP/obj/5',
  ],
];

describe('stance', () => {
  it.each(ROWS)('%s: %s', (expected, notation) => {
    const at = notation.split(' ').findIndex((item) => item.startsWith('*'));
    const { modality, negated } = stanceOf(treeOf(tokensOf(notation.replace('*', ''))), at);
    expect(`${modality}${negated ? ' not' : ''}`).toBe(expected);
  });
});
