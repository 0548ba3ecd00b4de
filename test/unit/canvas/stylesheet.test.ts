import { describe, expect, it } from 'vitest';
import { kinds } from '../../../server/ontology.ts';
import { densities, sizeOf } from '../../../web/canvas/sizes.ts';
import { type StyleRule, stylesheet } from '../../../web/canvas/stylesheet.ts';
import { tokens } from '../../../web/canvas/tokens.ts';
import { entity } from '../scene/fixtures.ts';

const at = (zoom: number, theme: 'light' | 'dark' = 'light') => stylesheet(theme, zoom, densities.desktop);
const rule = (rules: readonly StyleRule[], selector: string) =>
  rules.find((each) => each.selector === selector)?.style;

describe('stylesheet', () => {
  it.each(['light', 'dark'] as const)(
    'gives every kind the shape and the colour of its family in %s',
    (theme) => {
      for (const [kind, { shape, family }] of Object.entries(kinds)) {
        expect(rule(at(1, theme), `node[kind = "${kind}"]`)).toMatchObject({
          shape,
          'background-color': tokens[theme].families[family],
        });
      }
    },
  );

  it('draws icons in the colour that reads on the shape, and none where the ontology has none', () => {
    const icon = (kind: string, theme: 'light' | 'dark') =>
      decodeURIComponent(String(rule(at(1, theme), `node[kind = "${kind}"]`)?.['background-image']));
    expect(icon('Agency', 'light')).toContain(`stroke="${tokens.light.icon}"`);
    expect(icon('Agency', 'dark')).toContain(`stroke="${tokens.dark.icon}"`);
    expect(icon('Theme', 'light')).toContain(`stroke="${tokens.light.families.context}"`);
    expect(icon('Award', 'light')).toBe('undefined');
    const named = Object.entries(kinds).filter(([, { icon: name, drawn }]) => name !== null && drawn);
    for (const [kind] of named)
      expect(icon(kind, 'light')).toContain('<svg xmlns="http://www.w3.org/2000/svg"');
  });

  it.each([0.5, 0.85, 1, 2])('keeps labels, halos and lines at their size on screen at %d', (zoom) => {
    const node = rule(at(zoom), 'node') ?? {};
    expect(Number(node['font-size']) * zoom).toBeCloseTo(12.5);
    expect(Number(node['text-outline-width']) * zoom).toBeCloseTo(3);
    expect(Number(rule(at(zoom), 'edge')?.width) * zoom).toBeCloseTo(1.2);
  });

  it('holds plain values only, because functions would run for every element of every frame', () => {
    for (const { style } of at(1)) {
      for (const value of Object.values(style)) {
        const plain = Array.isArray(value) ? value : [value];
        expect(plain.every((each) => ['string', 'number'].includes(typeof each) && !Number.isNaN(each))).toBe(
          true,
        );
      }
    }
  });
});

describe('sizeOf', () => {
  it.each([
    [1, 26],
    [2, 26],
    [3, 30],
    [4, 34],
    [5, 38],
    [9, 38],
  ])('grows with the %d agencies of a programme to %d', (agencies, side) => {
    expect(sizeOf(entity('programme-x', 'Programme', { Agency: agencies }))).toEqual({
      width: side,
      height: side,
    });
  });

  it('draws publishing agencies larger', () => {
    const agency = entity('agency-x', 'Agency');
    expect([sizeOf(agency).width, sizeOf({ ...agency, publishing: true }).width]).toEqual([30, 46]);
  });
});
