import { type Kind, kinds } from '../../server/ontology.ts';
import { isKind } from '../scene/ids.ts';
import { iconOf } from './icons.ts';
import { type Density, labelGap, lineHeight, smallestOnScreen, smallestWithIcon } from './sizes.ts';
import { type ThemeName, tokens } from './tokens.ts';

/** A rule of the renderer's stylesheet; values are plain, never functions. */
export interface StyleRule {
  readonly selector: string;
  readonly style: Readonly<Record<string, string | number | readonly number[]>>;
}

export const fontFamily = '"Noto Sans SC Variable", "Noto Sans SC", sans-serif';

/**
 * The stylesheet at a zoom. Labels, lines, halos and rings keep their size on screen, so their lengths are
 * divided by the zoom; shapes shrink with it down to a limit, and lose their icon when they get too small.
 */
export const stylesheet = (theme: ThemeName, zoom: number, density: Density): readonly StyleRule[] => {
  const colours = tokens[theme];
  const px = (length: number) => length / zoom;
  const label = {
    color: colours.text1,
    'font-family': fontFamily,
    'font-size': px(density.label),
    'font-weight': 500,
    'line-height': lineHeight,
    'text-wrap': 'wrap',
    'text-max-width': '10000px',
    'text-outline-color': colours.canvas,
    'text-outline-width': px(3),
    'text-halign': 'center',
    'text-valign': 'bottom',
    'text-margin-y': px(labelGap),
    'min-zoomed-font-size': 0,
  };
  const beside = (side: 'left' | 'right') => ({
    'text-halign': side,
    'text-valign': 'center',
    'text-margin-x': px(side === 'left' ? -(labelGap + 2) : labelGap + 2),
    'text-margin-y': 0,
  });
  const least = px(smallestOnScreen);
  return [
    {
      selector: 'node',
      style: {
        ...label,
        label: 'data(label)',
        width: 'data(width)',
        height: 'data(height)',
        'overlay-opacity': 0,
      },
    },
    { selector: `node[width < ${least}]`, style: { width: least } },
    { selector: `node[height < ${least}]`, style: { height: least } },
    ...Object.keys(kinds)
      .filter(isKind)
      .map((kind) => kindRule(kind, theme)),
    { selector: `node[width < ${px(smallestWithIcon)}]`, style: { 'background-image': 'none' } },
    ...hollowRules(theme, px),
    { selector: 'node.left', style: beside('left') },
    { selector: 'node.right', style: beside('right') },
    { selector: 'node.publishing', style: { 'font-size': px(density.agency), 'font-weight': 600 } },
    {
      selector: 'node.more',
      style: {
        shape: 'round-rectangle',
        'corner-radius': px(2),
        'background-color': colours.canvas,
        'background-image': 'none',
        'border-width': px(1.5),
        'border-style': 'dashed',
        'border-dash-pattern': [px(3), px(2)],
        color: colours.text2,
      },
    },
    { selector: 'node.quiet', style: { label: '' } },
    { selector: 'node.hovered', style: { label: 'data(label)', 'z-index': 20 } },
    {
      selector: 'node.selected, node.focused',
      style: {
        'outline-color': colours.accent,
        'outline-width': px(3),
        'outline-offset': px(3),
        'outline-opacity': 1,
        'font-weight': 600,
        'z-index': 10,
      },
    },
    { selector: 'node.focused', style: { 'outline-width': px(2), 'outline-offset': px(2) } },
    {
      selector: 'node.faded',
      style: { 'background-opacity': 0.35, 'background-image-opacity': 0.35, 'border-opacity': 0.35 },
    },
    ...edgeRules(theme, px),
  ];
};

/** Colour, shape and icon of a kind, from the ontology. */
const kindRule = (kind: Kind, theme: ThemeName): StyleRule => {
  const { family, shape, fill } = kinds[kind];
  const colours = tokens[theme];
  const colour = colours.families[family];
  const icon = iconOf(kind, fill === 'solid' ? colours.icon : colour);
  const image: StyleRule['style'] =
    icon === undefined
      ? {}
      : {
          'background-image': icon,
          'background-width': '56%',
          'background-height': '56%',
          'background-image-containment': 'inside',
        };
  return {
    selector: `node[kind = "${kind}"]`,
    style: {
      shape,
      ...corner(shape),
      'background-color': colour,
      'border-color': colour,
      'border-width': 0,
      ...image,
    },
  };
};

/** The cut of a sheet of paper; the library's own would make an octagon of a small one. */
const corner = (shape: string): StyleRule['style'] =>
  shape === 'cut-rectangle' ? { 'corner-radius': 4 } : {};

/** Hollow: the kinds that the ontology calls so, and measures that are missing; planned ones are dashed. */
const hollowRules = (theme: ThemeName, px: (length: number) => number): readonly StyleRule[] => {
  const { canvas, families } = tokens[theme];
  const icon = iconOf('Measure', families.measure) ?? 'none';
  const empty = { 'background-color': canvas, 'border-width': px(2), 'border-position': 'inside' };
  return [
    { selector: 'node.hollow', style: empty },
    { selector: 'node.problem', style: { ...empty, 'background-image': icon } },
    {
      selector: 'node.planned',
      style: {
        ...empty,
        'background-image': icon,
        'border-style': 'dashed',
        'border-dash-pattern': [px(3), px(2)],
      },
    },
  ];
};

const edgeRules = (theme: ThemeName, px: (length: number) => number): readonly StyleRule[] => {
  const { edge, accent, canvas, text1 } = tokens[theme];
  const marks = (colour: string) => ({
    'line-color': colour,
    'target-arrow-color': colour,
    'mid-target-arrow-color': colour,
  });
  return [
    {
      selector: 'edge',
      style: {
        ...marks(edge),
        width: px(1.2),
        'curve-style': 'straight',
        'overlay-opacity': 0,
        'arrow-scale': 1,
      },
    },
    {
      selector: 'edge.INFERRED',
      style: {
        width: px(1.8),
        'line-style': 'dashed',
        'line-cap': 'round',
        'line-dash-pattern': [px(1.6), px(4)],
        'mid-target-arrow-shape': 'circle',
        'mid-target-arrow-fill': 'hollow',
        'arrow-scale': px(0.72),
      },
    },
    {
      selector: 'edge.PLANNED',
      style: {
        'line-style': 'dashed',
        'line-dash-pattern': [px(7), px(5)],
        'target-arrow-shape': 'triangle',
        'target-arrow-fill': 'hollow',
        'arrow-scale': px(0.9),
      },
    },
    { selector: 'edge.weak', style: { width: px(0.8) } },
    {
      selector: 'edge.leaf',
      style: {
        'curve-style': 'round-taxi',
        'taxi-turn': `${-px(20)}px`,
        'taxi-turn-min-distance': 0,
        'taxi-radius': px(8),
      },
    },
    { selector: 'edge.leaf.left', style: { 'taxi-direction': 'leftward' } },
    { selector: 'edge.leaf.right', style: { 'taxi-direction': 'rightward' } },
    {
      selector: 'edge.adjacent, edge.selected, edge.hovered',
      style: { ...marks(accent), width: px(2.4), 'z-index': 5 },
    },
    {
      selector: 'edge.selected, edge.hovered',
      style: {
        ...marks(accent),
        width: px(2.4),
        label: 'data(label)',
        color: text1,
        'font-family': fontFamily,
        'font-size': px(12),
        'text-background-color': canvas,
        'text-background-opacity': 1,
        'text-background-padding': `${px(3)}px`,
        'text-background-shape': 'round-rectangle',
      },
    },
  ];
};
