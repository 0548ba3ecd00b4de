import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';
import { boxAround, heightOf, widthOf } from './geometry.ts';
import type { LayoutProblem } from './problem.ts';
import { randomFrom } from './random.ts';
import { type Force, startLayout } from './start.ts';

cytoscape.use(fcose);

/** The force layout without a page: boxes of shape and label as nodes, the fixed ones held where they are. */
const force: Force = (problem, start, fixed) => {
  const boxes = problem.nodes.map((node) => boxAround([node.shape, node.extents]) ?? node.shape);
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    elements: [
      ...problem.nodes.map((_, at) => ({
        data: { id: `${at}`, width: widthOf(boxes[at] ?? none), height: heightOf(boxes[at] ?? none) },
        position: { ...(start[at] ?? { x: 0, y: 0 }) },
      })),
      ...problem.edges.map(([a, b], at) => ({ data: { id: `e${at}`, source: `${a}`, target: `${b}` } })),
    ],
    style: [
      { selector: 'node', style: { width: 'data(width)', height: 'data(height)', shape: 'rectangle' } },
    ],
  });
  const options = {
    name: 'fcose',
    quality: 'proof',
    randomize: false,
    animate: false,
    fit: false,
    nodeDimensionsIncludeLabels: false,
    packComponents: false,
    idealEdgeLength: 130,
    nodeRepulsion: 9000,
    fixedNodeConstraint: [...fixed].map((at) => ({ nodeId: `${at}`, position: { ...start[at] } })),
  };
  cy.layout(options).run();
  const centres = problem.nodes.map((_, at) => ({ ...cy.getElementById(`${at}`).position() }));
  cy.destroy();
  return centres;
};

const none = { left: 0, top: 0, right: 0, bottom: 0 };

self.addEventListener('message', (event: MessageEvent<LayoutProblem>) => {
  // fcose draws lots; within this worker they come from a seed, so that the same scene gives the same picture.
  Math.random = randomFrom(11);
  const centres = startLayout(event.data, force);
  const flat = Float32Array.from(centres.flatMap(({ x, y }) => [x, y]));
  self.postMessage(flat, { transfer: [flat.buffer] });
});
