import { describe, expect, it } from 'vitest';
import { GraphFormatError, parseGraph, toGraph } from '../../src/graph';
import { jsonExporter } from '../../src/export';
import { ARTICLES, CATALOGUE, ENTITIES, RELATIONS, sampleGraph } from '../support/sample-graph';

const bytes = (graph = sampleGraph()): string => [...jsonExporter.write(graph)].join('');

describe('the graph', () => {
  it('has a node an entity and an edge a relation, with their attributes', () => {
    const graph = sampleGraph();
    expect(graph.order).toBe(ENTITIES.length);
    expect(graph.size).toBe(RELATIONS.length);
    const [ana] = ENTITIES;
    expect(graph.getNodeAttributes(ana!.id)).toMatchObject({
      label: 'Ana Duarte',
      type: 'person',
      mentions: 5,
      articles: 1,
    });
    expect(graph.getEdgeAttributes(RELATIONS[0]!.id)).toMatchObject({
      predicate: 'met_with',
      modality: 'asserted',
      weight: 1,
    });
  });

  it('is the same whatever order its parts come in', () => {
    const turned = toGraph([...ENTITIES].reverse(), [...RELATIONS].reverse(), [...ARTICLES].reverse(), CATALOGUE);
    expect(bytes(turned)).toBe(bytes());
  });

  it('gives every node a finite place, and no two tied nodes the same', () => {
    const graph = sampleGraph();
    const places = graph.mapNodes((_, { x, y }) => `${x} ${y}`);
    expect(places.join(' ')).not.toMatch(/NaN|Infinity/);
    expect(new Set(places).size).toBe(graph.order);
  });

  it('scales importance so that the largest is 1, and gives loose nodes none', () => {
    const graph = sampleGraph();
    expect(Math.max(...graph.mapNodes((_, { importance }) => importance))).toBe(1);
    const loose = graph.filterNodes((node) => graph.degree(node) === 0);
    expect(loose.map((node) => graph.getNodeAttribute(node, 'importance'))).toEqual(loose.map(() => 0));
  });

  it('is empty without entities', () => {
    expect(toGraph([], [], []).order).toBe(0);
  });
});

describe('opening a graph.json', () => {
  it('gives back the graph that was written', () => {
    expect(bytes(parseGraph(bytes()))).toBe(bytes());
  });

  it.each([
    ['half a file', bytes().slice(0, 500), /not valid JSON/],
    ['another JSON file', '{"nodes":[]}', /not a graph that newsgraph wrote/],
    ['a later version', bytes().replace('"formatVersion":1', '"formatVersion":9'), /version 9/],
    ['an edge to nowhere', bytes().replace(/"source":"[^"]+"/, '"source":"nobody"'), /do not fit together/],
  ])('refuses %s with its reason', (_, json, reason) => {
    expect(() => parseGraph(json)).toThrow(GraphFormatError);
    expect(() => parseGraph(json)).toThrow(reason);
  });
});
