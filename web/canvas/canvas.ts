import cytoscape from 'cytoscape';
import type { Point, Selection } from '../scene/types.ts';
import type { GraphCanvas } from './api.ts';
import { zoomLimits } from './camera.ts';
import { direct } from './director.ts';
import type { Renderer, RendererEvents } from './renderer.ts';

export type { GraphCanvas } from './api.ts';

/** The canvas of the page: make one, keep it, mount it wherever the graph is shown. */
export const createCanvas = (): GraphCanvas => direct(createRenderer());

/** The only place that knows the graph library, beside the layout worker. */
const createRenderer = (): Renderer => {
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    autounselectify: true,
    boxSelectionEnabled: false,
    minZoom: zoomLimits.min,
    maxZoom: zoomLimits.max,
  });
  let mounted: Mounted | undefined;
  listen(cy, () => mounted);

  const closeTo = (id: string): ReadonlySet<string> =>
    new Set(
      cy
        .getElementById(id)
        .closedNeighborhood()
        .map((element) => element.id()),
    );

  return {
    mount: (container, events) => {
      cy.mount(container);
      const observer = new ResizeObserver(() => {
        cy.resize();
        events.onResize();
      });
      observer.observe(container);
      mounted = { container, events, observer };
    },
    unmount: () => {
      mounted?.observer.disconnect();
      mounted = undefined;
      cy.unmount();
    },
    destroy: () => {
      mounted?.observer.disconnect();
      mounted = undefined;
      cy.destroy();
    },
    patch: ({ removed, added, changed }, fade) => {
      cy.batch(() => {
        for (const id of removed) cy.getElementById(id).remove();
        // The library keeps and changes what it is given, so it gets copies.
        for (const { group, data, classes, position } of added) {
          const at = position === undefined ? {} : { position: { ...position } };
          cy.add({ group, data: { ...data }, classes: [...classes], ...at });
        }
        for (const { id, data, addClasses, removeClasses, position } of changed) {
          const element = cy.getElementById(id);
          element.data({ ...data });
          element.removeClass([...removeClasses]);
          element.addClass([...addClasses]);
          if (position !== undefined) element.position({ ...position });
        }
      });
      if (fade > 0) for (const { data } of added) fadeIn(cy.getElementById(String(data.id)), fade);
    },
    style: (rules) => void cy.style().fromJson(rules).update(),
    mark: (name, ids) =>
      void cy.batch(() => {
        cy.$(`.${name}`).forEach((element) => void (ids.has(element.id()) || element.removeClass(name)));
        for (const id of ids) cy.getElementById(id).addClass(name);
      }),
    closeTo,
    nodeIds: () => cy.nodes().map((node) => node.id()),
    frame: () => ({ width: cy.width(), height: cy.height() }),
    camera: () => ({ zoom: cy.zoom(), pan: { ...cy.pan() } }),
    look: ({ zoom, pan }, duration) => {
      cy.stop();
      if (duration === 0) cy.viewport({ zoom, pan: { ...pan } });
      else cy.animate({ zoom, pan: { ...pan } }, { duration, easing: 'ease-out' });
    },
    pointOf: (id) => {
      const node = cy.getElementById(id);
      return node.nonempty() && node.isNode() ? { ...node.position() } : undefined;
    },
    picture: async (scale, bg) => {
      const { x1, y1, x2, y2 } = cy.elements().boundingBox();
      const options = {
        output: 'blob-promise',
        full: true,
        scale,
        bg,
        maxWidth: 8000,
        maxHeight: 8000,
      } as const;
      return { image: await cy.png(options), box: { left: x1, top: y1, right: x2, bottom: y2 } };
    },
  };
};

const fadeIn = (element: cytoscape.CollectionReturnValue, duration: number): void => {
  element.style('opacity', 0);
  element.animate(
    { style: { opacity: 1 } },
    { duration, complete: () => void element.removeStyle('opacity') },
  );
};

/** Listens once for the life of the graph; what it hears while unmounted nobody is told. */
const listen = (cy: cytoscape.Core, mounted: () => Mounted | undefined): void => {
  const point = (event: cytoscape.EventObject): Point => {
    const { left, top } = mounted()?.container.getBoundingClientRect() ?? { left: 0, top: 0 };
    return { x: left + event.renderedPosition.x, y: top + event.renderedPosition.y };
  };
  const events = (): RendererEvents | undefined => mounted()?.events;
  cy.on('tap', (event) => events()?.onTap(targetOf(cy, event)));
  cy.on('dbltap', 'node', (event) => events()?.onDoubleTap(event.target.id()));
  cy.on('cxttap', (event) => events()?.onContext(targetOf(cy, event), point(event)));
  cy.on('taphold', (event) => {
    if (isTouch(event.originalEvent)) events()?.onContext(targetOf(cy, event), point(event));
  });
  cy.on('dragfree', 'node', (event) => events()?.onDrop(event.target.id(), { ...event.target.position() }));
  cy.on('mouseover', (event) => events()?.onHover(targetOf(cy, event)));
  cy.on('mouseout', () => events()?.onHover({ type: 'none' }));
  cy.on('viewport', () => events()?.onCamera());
  cy.on('render', () => events()?.onFrame());
};

interface Mounted {
  readonly container: HTMLElement;
  readonly events: RendererEvents;
  readonly observer: ResizeObserver;
}

const targetOf = (cy: cytoscape.Core, event: cytoscape.EventObject): Selection => {
  if (event.target === cy) return { type: 'none' };
  const id = String(event.target.id());
  return event.target.isNode() ? { type: 'node', id } : { type: 'link', id };
};

const isTouch = (event: unknown): boolean => typeof TouchEvent !== 'undefined' && event instanceof TouchEvent;
