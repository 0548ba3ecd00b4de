import { boxAt, grown, overlap } from '../../../web/layout/geometry.ts';
import type { Centres, LayoutProblem } from '../../../web/layout/problem.ts';

/** Five agencies and what they share, as wide as real labels are: pairs side by side have most in common. */
const runs: readonly (readonly number[])[] = [
  [0, 1],
  [0, 1],
  [0, 1],
  [0, 1],
  [0, 2],
  [0, 1, 2, 4],
  [0, 1, 2],
  [1, 2],
  [1, 2],
  [0, 1, 2, 3, 4],
  [1, 2, 4],
  [1, 2, 3, 4],
  [1, 4],
  [1, 4, 3],
  [4, 2, 0],
  [4, 2],
  [4, 3],
  [4, 2, 3],
  [4, 3],
  [4, 3],
  [2, 3],
  [0, 4],
];

const agency = {
  shape: { left: -19, top: -19, right: 19, bottom: 19 },
  extents: { left: -45, top: -29, right: 45, bottom: 42 },
};
const programme = (width: number) => ({
  shape: { left: -12, top: -12, right: 12, bottom: 12 },
  extents: { left: -width / 2, top: -12, right: width / 2, bottom: width > 80 ? 48 : 32 },
});

export const problem = (width: number, height: number, shared = runs.length): LayoutProblem => ({
  frame: { width, height },
  obstacles: [
    { left: 12, top: 12, right: 0.42 * width, bottom: 52 },
    { left: 12, top: height - 220, right: 0.2 * width, bottom: height - 10 },
  ],
  nodes: [
    ...Array.from({ length: 5 }, (_, at) => ({ id: `a${at}`, anchor: true, ...agency })),
    ...runs
      .slice(0, shared)
      .map((_, at) => ({ id: `p${at}`, anchor: false, ...programme(50 + ((at * 37) % 70)) })),
  ],
  edges: runs.slice(0, shared).flatMap((agencies, at) => agencies.map((each) => [each, 5 + at] as const)),
});

/** Pairs whose boxes overlap, and boxes that leave the frame or go under an obstacle. */
export const faults = ({ frame, obstacles, nodes }: LayoutProblem, centres: Centres): readonly string[] => {
  const boxes = nodes.map((node, at) => boxAt(centres[at] ?? { x: 0, y: 0 }, node.extents));
  const whole = { left: 0, top: 0, right: frame.width, bottom: frame.height };
  return boxes.flatMap((box, at) => {
    const id = nodes[at]?.id ?? '';
    const inside =
      overlap(box, whole) > 0 && overlap(grown(box, -0.01), whole) >= areaOf(grown(box, -0.01)) - 1;
    return [
      ...boxes
        .slice(at + 1)
        .flatMap((other, after) =>
          overlap(box, other) > 0 ? [`${id} on ${nodes[at + 1 + after]?.id}`] : [],
        ),
      ...obstacles.flatMap((other, which) => (overlap(box, other) > 0 ? [`${id} under ${which}`] : [])),
      ...(inside ? [] : [`${id} outside`]),
    ];
  });
};

const areaOf = (box: { left: number; top: number; right: number; bottom: number }): number =>
  (box.right - box.left) * (box.bottom - box.top);
