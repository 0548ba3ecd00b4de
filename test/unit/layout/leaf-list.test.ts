import { describe, expect, it } from 'vitest';
import {
  groupGap,
  inGroups,
  leafList,
  listHeight,
  type Row,
  rowHeight,
  trunkGap,
} from '../../../web/layout/leaf-list.ts';

const row = (kind: Row['kind'], at: number, more = false): Row => ({ id: `${kind}${at}`, kind, more });
const rows: readonly Row[] = [
  row('Award', 1),
  row('Law', 1),
  row('Programme', 0, true),
  row('Programme', 1),
  row('Person', 1),
  row('Observation', 1),
  row('Programme', 2),
];
const groups = inGroups(rows);
const scene = { left: 0, top: 0, right: 600, bottom: 500 };

describe('inGroups', () => {
  it('orders kinds, keeps arrival within a kind and puts the place for more last', () => {
    expect(groups.map((group) => group.map(({ id }) => id))).toEqual([
      ['Programme1', 'Programme2', 'Programme0'],
      ['Observation1'],
      ['Law1'],
      ['Person1'],
      ['Award1'],
    ]);
  });
});

describe('leafList', () => {
  it('is one column with equal rows, wider between kinds', () => {
    const places = [...leafList({ x: 100, y: 250 }, 'left', groups, [], scene).values()];
    const steps = places.slice(1).map(({ y }, at) => y - (places[at]?.y ?? 0));
    const apart = rowHeight + groupGap;
    expect(new Set(places.map(({ x }) => x)).size).toBe(1);
    expect(steps).toEqual([rowHeight, rowHeight, apart, apart, apart, apart]);
    expect((places.at(-1)?.y ?? 0) - (places[0]?.y ?? 0)).toBe(listHeight(groups));
  });

  it.each([
    ['left', 60 - trunkGap - 16],
    ['right', 640 + trunkGap + 16],
  ] as const)('stands on the %s of everything within its height', (side, x) => {
    const others = [
      { left: 60, top: 240, right: 100, bottom: 260 },
      { left: 600, top: 300, right: 640, bottom: 320 },
      { left: -900, top: -400, right: 900, bottom: -380 },
    ];
    const places = leafList({ x: 300, y: 250 }, side, groups, others, scene);
    expect(places.get('Law1')?.x).toBe(x);
  });

  it.each([
    ['level with its node where there is room', 250, 250],
    ['within the scene where the node is at its top', 10, listHeight(groups) / 2],
    ['within the scene where the node is at its bottom', 495, 500 - listHeight(groups) / 2],
  ])('stands %s', (_, y, want) => {
    const places = [...leafList({ x: 100, y }, 'left', groups, [], scene).values()];
    expect(((places[0]?.y ?? 0) + (places.at(-1)?.y ?? 0)) / 2).toBeCloseTo(want);
  });
});
