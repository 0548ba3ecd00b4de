import { describe, expect, it } from 'vitest';
import { onEllipse, ring } from '../../../web/layout/ellipse.ts';
import { type Force, startLayout } from '../../../web/layout/start.ts';
import { faults, problem } from './fixtures.ts';

/** Stands for the force layout where its result does not matter. */
const noForce: Force = (_, start) => start;

describe('startLayout', () => {
  it.each([
    ['a desktop', 1064, 768, 22],
    ['a large screen', 1560, 980, 22],
    ['a phone', 390, 560, 8],
  ])('leaves nothing overlapping, outside or under an obstacle on %s', (_, width, height, shared) => {
    const given = problem(width, height, shared);
    expect(faults(given, startLayout(given, noForce))).toEqual([]);
  });

  it('gives the same picture for the same scene', () => {
    const given = problem(1064, 768);
    expect(startLayout(given, noForce)).toEqual(startLayout(given, noForce));
  });

  it('keeps the agencies where the ellipse puts them', () => {
    const given = problem(1064, 768);
    const anchors = onEllipse(given, ring(given));
    const centres = startLayout(given, noForce);
    expect([...anchors].map(([at]) => centres[at])).toEqual([...anchors.values()]);
  });

  it.each([
    ['nothing', { nodes: [], edges: [] }, 0],
    ['agencies alone', { nodes: problem(1064, 768).nodes.slice(0, 5), edges: [] }, 5],
    ['no agencies', { nodes: problem(1064, 768).nodes.slice(5, 9), edges: [] }, 4],
  ])('lays out %s', (_, part, count) => {
    const given = { ...problem(1064, 768), ...part };
    const centres = startLayout(given, noForce);
    expect([centres.length, faults(given, centres)]).toEqual([count, []]);
  });
});

describe('ring', () => {
  it('puts those side by side that have most in common', () => {
    const order = ring(problem(1064, 768));
    const near = (a: number, b: number) => {
      const apart = Math.abs(order.indexOf(a) - order.indexOf(b));
      return apart === 1 || apart === order.length - 1;
    };
    expect([order.toSorted(), near(0, 1), near(1, 2), near(3, 4)]).toEqual([
      [0, 1, 2, 3, 4],
      true,
      true,
      true,
    ]);
  });

  it('orders more anchors than can be tried in full', () => {
    const [agency] = problem(1064, 768).nodes;
    const nodes = Array.from({ length: 12 }, (_, at) =>
      agency === undefined ? [] : [{ ...agency, id: `${at}` }],
    ).flat();
    const many = { ...problem(1064, 768), nodes, edges: [] };
    expect(ring(many).toSorted((a, b) => a - b)).toEqual(nodes.map((_, at) => at));
  });
});
