import type { SceneEntity } from '../scene/types.ts';
import { cutMiddle, twoLines, widthInEm } from './text.ts';

/** Thin gap between number and unit. */
const gap = '\u2009';

/** Widest line of a leaf list in em. */
const rowWidth = 16;

/** Number, qualifier and unit as one text that is never cut: `160余 起`, `约3,000 张`, `99.53%`. */
export const valueText = (entity: SceneEntity): string => {
  if (entity.value === undefined || entity.value === null) return '';
  const number = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 }).format(entity.value);
  const qualifier = entity.qualifier ?? '';
  const qualified = /^(约|超|近)/.test(qualifier) ? `${qualifier}${number}` : `${number}${qualifier}`;
  const unit = entity.unit ?? '';
  if (unit === '') return qualified;
  return unit === '%' || unit === '‰' ? `${qualified}${unit}` : `${qualified}${gap}${unit}`;
};

/**
 * The name by which each entity goes in this scene: the short name of an agency where no other agency of
 * the scene has the same one, else the name in full.
 */
export const captions = (entities: readonly SceneEntity[]): ReadonlyMap<string, string> => {
  const uses = new Map<string, number>();
  for (const { shortName } of entities) {
    if (shortName) uses.set(shortName, (uses.get(shortName) ?? 0) + 1);
  }
  return new Map(
    entities.map(({ id, name, shortName }) => [
      id,
      shortName && uses.get(shortName) === 1 ? shortName : name,
    ]),
  );
};

/** Lines under a node; `per` is the width of a line in em: 9, on a phone 7. */
export const linesBelow = (entity: SceneEntity, caption: string, per: number): readonly string[] => {
  const value = valueText(entity);
  if (entity.kind === 'Observation' && value !== '') return [cutMiddle(caption, per - 4, 3), value];
  if (entity.kind === 'Law') return withMarks(caption, (inner) => twoLines(inner, per - 1));
  return twoLines(caption, per);
};

/** The one line beside a node of a leaf list. */
export const lineBeside = (entity: SceneEntity, caption: string): string => {
  const value = valueText(entity);
  if (entity.kind === 'Observation' && value !== '') {
    const room = Math.max(6, rowWidth - widthInEm(value) - 1);
    return `${cutMiddle(caption, Math.ceil(room * 0.6), Math.floor(room * 0.4))} ${value}`;
  }
  if (entity.kind === 'Person' && entity.title) return `${caption} · ${cutMiddle(entity.title, 6, 4)}`;
  if (entity.kind === 'Law') return withMarks(caption, (inner) => [cutMiddle(inner, 8, 5)]).join('');
  return cutMiddle(caption, 9, 6);
};

/** Title marks are always kept; only what stands between them is cut. */
const withMarks = (title: string, cut: (inner: string) => readonly string[]): readonly string[] => {
  const inner = /^《(.*)》$/.exec(title)?.[1];
  if (inner === undefined) return cut(title);
  const lines = cut(inner);
  return lines.map((line, at) => `${at === 0 ? '《' : ''}${line}${at === lines.length - 1 ? '》' : ''}`);
};
