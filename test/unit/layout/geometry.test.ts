import { describe, expect, it } from 'vitest';
import { freeSpot } from '../../../web/layout/free-spot.ts';
import { boxAt, cross, lengthWithin, overlap } from '../../../web/layout/geometry.ts';
import { safeArea } from '../../../web/layout/safe-area.ts';

const box = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });
const p = (x: number, y: number) => ({ x, y });

describe('geometry', () => {
  it.each([
    ['through the middle', p(-10, 5), p(20, 5), 10],
    ['along the diagonal', p(0, 0), p(10, 10), Math.hypot(10, 10)],
    ['from within', p(5, 5), p(5, 50), 5],
    ['beside it', p(-10, 11), p(20, 11), 0],
    ['short of it', p(-10, 5), p(-1, 5), 0],
  ])('measures a segment %s of a box', (_, a, b, want) => {
    expect(lengthWithin(a, b, box(0, 0, 10, 10))).toBeCloseTo(want);
  });

  it.each([
    ['cross', p(0, 0), p(10, 10), p(0, 10), p(10, 0), true],
    ['are apart', p(0, 0), p(1, 1), p(5, 0), p(6, 9), false],
    ['share an end', p(0, 0), p(10, 10), p(10, 10), p(20, 0), false],
  ])('sees whether segments %s', (_, a, b, c, d, want) => {
    expect(cross(a, b, c, d)).toBe(want);
  });

  it('measures overlaps; touching is none', () => {
    expect([overlap(box(0, 0, 4, 4), box(2, 2, 9, 9)), overlap(box(0, 0, 4, 4), box(4, 0, 9, 9))]).toEqual([
      4, 0,
    ]);
  });
});

describe('safeArea', () => {
  it('cuts a toolbar off the top, a legend off the left and leaves the larger rest', () => {
    const area = safeArea({ width: 1000, height: 700 }, [box(12, 12, 460, 52), box(12, 480, 208, 690)]);
    expect(area).toEqual(box(220, 64, 988, 688));
  });

  it('is the frame without its rim when nothing is in the way', () => {
    expect(safeArea({ width: 300, height: 200 }, [])).toEqual(box(12, 12, 288, 188));
  });
});

describe('freeSpot', () => {
  it('takes the wish where it is free, and else a place nearby that is', () => {
    const extents = box(-10, -10, 10, 10);
    const drawn = [box(90, 90, 110, 110)];
    expect(freeSpot(p(0, 0), extents, drawn)).toEqual(p(0, 0));
    const spot = freeSpot(p(100, 100), extents, drawn);
    expect(overlap(boxAt(spot, extents), drawn[0] ?? extents)).toBe(0);
    expect(Math.hypot(spot.x - 100, spot.y - 100)).toBeLessThan(45);
  });
});
