import { describe, expect, test } from 'vitest';
import { TYPE_COLOUR } from '../../src/graph/palette';
import { pairBetween } from '../../viewer/src/data/pairs';
import { nodeLook, pairLabel, pairLook } from '../../viewer/src/reducers';
import { airOf } from '../../viewer/src/scene';
import type { ViewState } from '../../viewer/src/state';
import { filtered, goTo, initialState } from '../../viewer/src/state';
import { mix } from '../../viewer/src/theme';
import { NOTHING_EXTRA, viewOf } from '../../viewer/src/view';
import { loaded, nodeOf } from './dataset';

const { data } = loaded();
const view = viewOf(data);
const node = (name: string): number => nodeOf(data, name);
const pair = (one: string, two: string): number => pairBetween(data.pairs, node(one), node(two))!;
const first = initialState(data.nodes);
const all = filtered({ stances: [0, 1, 2, 3, 4, 5] })(first);
const scene = (state: ViewState, dark = false) => view.scene(state, dark, NOTHING_EXTRA);

describe('from state to appearance', () => {
  test('an entity has its type’s colour, shape and a border', () => {
    const look = nodeLook(scene(first), node('Elena Varga'));
    expect([look.colour, look.shape, look.hidden]).toEqual([TYPE_COLOUR.person, 'disc', false]);
    expect(nodeLook(scene(first), node('Northern Compact')).shape).toBe('square');
    expect(nodeLook(scene(first), node('Norholm')).shape).toBe('ring');
  });

  test.each([
    ['Elena Varga', 'Tomas Lindqvist', 'met with ×2 +1', 'solid', 'forward'],
    ['Jonas Adeyemi', 'Ida Roth', 'met with', 'solid', 'none'],
    ['Northern Compact', 'Port Sael', 'planned: visited', 'dashed', 'forward'],
    ['Norholm', 'Northern Compact', 'possible: withdrew from', 'dotted', 'forward'],
    ['Norholm', 'Kessel Strait', 'deployed to +1', 'solid', 'forward'],
  ])('%s and %s: %s, %s, %s', (one, two, label, stroke, arrow) => {
    const drawn = scene(all);
    const look = pairLook(drawn, pair(one, two), true);
    expect([pairLabel(data, drawn.visible, pair(one, two)), look.stroke, look.arrow]).toEqual([label, stroke, arrow]);
  });

  test('what is not asserted is not there at first', () => {
    expect(pairLook(scene(first), pair('Northern Compact', 'Port Sael'), true).hidden).toBe(true);
  });

  test('the chosen one keeps its neighbours in the light, everything else dims', () => {
    const chosen = scene(goTo({ at: 'entity', node: node('Petra Solano') })(first));
    const dimmed = (name: string): boolean => nodeLook(chosen, node(name)).dimmed;
    expect(['Petra Solano', 'Ida Roth', 'Dockers United'].map(dimmed)).toEqual([false, false, false]);
    expect(['Belmar', 'Port Sael'].map(dimmed)).toEqual([true, true]);
    expect(nodeLook(chosen, node('Petra Solano')).selected).toBe(true);
  });

  test('hovering changes nothing that is drawn, only what is lit', () => {
    const [calm, hovered] = [scene(first), scene({ ...first, hover: 0 })];
    expect(hovered.drawn).toBe(calm.drawn);
    expect(hovered.visible).toBe(calm.visible);
    expect(hovered.lit?.has(0)).toBe(true);
  });

  test('colours are opaque mixtures, crowds have less air', () => {
    expect(mix('#000000', '#ffffff', 0.5)).toBe('#808080');
    expect([airOf(10), airOf(50), airOf(100_000)]).toEqual([1, 1, 0.5]);
  });
});
