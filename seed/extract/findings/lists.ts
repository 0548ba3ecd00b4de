/** Totals and the parts that the text lists for them: …276件,其中有效151件,修改22件,废止103件. */
import { type Figure, isExact, isRate } from './figures.ts';
import { excludeEachOther, type Status, statusOf } from './status.ts';

/** How the text ties the parts to their total. */
export type Tie =
  /** 其中: some parts, or all. */
  | 'among'
  /** 分别为, 分为: all parts. */
  | 'namely'
  /** Outcomes that lean on the total's matter: 共70宗;维持51宗,终止2宗,未结17宗. */
  | 'status'
  /** The total stands behind its parts: A10项、B5项和C1项共16项. */
  | 'together';

export interface StatedSum {
  readonly tie: Tie;
  readonly total: Figure;
  readonly parts: readonly Figure[];
  /** Whether the parts make the total. */
  readonly adds: boolean;
  /** Whether the text lists the parts without a word between that could begin something else. */
  readonly tight: boolean;
}

const longest = 20;
const reach = 60;
const reachBack = 6;

const statusOfFigure = ({ fact }: Figure): Status | null => statusOf(fact.label);
const leans = ({ fact }: Figure): boolean => fact.rule === 'figure/topic';
const listed = (gap: string): boolean => /^ ?(?:[、和及与]|以及)/.test(gap);
/** A figure that no rule read as one would make a list look shorter than it is. */
const hidesFigure = (text: string): boolean => /\d/.test(text.replace(/\d[\d.,]{0,8}%/g, ''));

/** Whether a figure speaks of the matter of the total: its label leans on it or repeats it. */
const speaksOf = (total: Figure, figure: Figure): boolean =>
  leans(figure) || figure.fact.label.endsWith(total.fact.label);

function tieOf(between: string, total: Figure, first: Figure): Tie | null {
  if (between.length > reach || between.split('。').length > 2) return null;
  if (/其中/.test(between)) return 'among';
  if (/^[,;:(]?(?:分别|分)(?:为|是)/.test(between)) return 'namely';
  const status = statusOfFigure(first);
  return speaksOf(total, first) && (status === 'outcome' || status === 'closed') ? 'status' : null;
}

/** Whether a figure goes on the list that the figures before it began. */
function goesOn(tie: Tie, figure: Figure, statuses: readonly (Status | null)[]): boolean {
  const { gap } = figure;
  if (statusOfFigure(figure) === 'open' && statuses.includes('closed'))
    return gap.length <= reach && gap.split('。').length <= 2;
  if (/。/.test(gap)) return false;
  if (tie === 'status') return leans(figure) && statusOfFigure(figure) !== null;
  return /;/.test(gap) ? leans(figure) : true;
}

/** The figures listed behind a total, without those that an inner list has taken. */
function behind(
  figures: readonly Figure[],
  at: number,
  taken: ReadonlySet<Figure>,
): Omit<StatedSum, 'adds'> | null {
  const total = figures[at];
  const parts: Figure[] = [];
  let tie: Tie | null = null;
  let tight = true;
  let between = '';
  if (total === undefined) return null;
  for (const figure of figures.slice(at + 1, at + 1 + longest)) {
    between = parts.length === 0 ? between + figure.gap : figure.gap;
    if (taken.has(figure)) {
      between = '';
      continue;
    }
    if (isRate(figure)) {
      if (parts.length === 0) between += '0%';
      continue;
    }
    if (parts.length === 0) {
      tie = figure.unit === total.unit ? tieOf(between, total, figure) : null;
      if (tie === null || (tie === 'status' && statusOfFigure(total) === 'outcome')) return null;
      tight = !hidesFigure(between);
    } else if (figure.unit !== total.unit || tie === null || !goesOn(tie, figure, parts.map(statusOfFigure)))
      break;
    else tight &&= !hidesFigure(figure.gap) && (listed(figure.gap) || leans(figure));
    parts.push(figure);
  }
  return tie === null || parts.length === 0 ? null : { tie, total, parts, tight };
}

/** What figures of one unit make together. */
export const sumOf = (figures: readonly Figure[]): number =>
  Number(figures.reduce((sum, { fact }) => sum + fact.value, 0).toFixed(6));

/** The fewest first parts, two at least, that make the total; null where none do. */
function makingUp(total: Figure, parts: readonly Figure[]): readonly Figure[] | null {
  for (let n = 2; n <= parts.length; n++) {
    if (sumOf(parts.slice(0, n)) === total.fact.value) return parts.slice(0, n);
  }
  return null;
}

/** 排查800起,化解776起,其中A 412起、B 370起: where the parts are too many for the one, they are of the other. */
function earlierTotal(figures: readonly Figure[], at: number, least: number): Figure | null {
  for (let i = at; i > Math.max(0, at - reachBack); i--) {
    if (/[。]/.test(figures[i]?.gap ?? '')) return null;
    const figure = figures[i - 1];
    if (figure?.unit === figures[at]?.unit && figure !== undefined && figure.fact.value >= least)
      return figure;
  }
  return null;
}

function judged(
  list: Omit<StatedSum, 'adds'> | null,
  figures: readonly Figure[],
  at: number,
): StatedSum | null {
  if (list === null) return null;
  const made = sumOf(list.parts);
  const whole = list.total.fact.value;
  const [first] = list.parts;
  const other =
    list.tie === 'among' && made > whole && makingUp(list.total, list.parts) === null
      ? (earlierTotal(figures, at, made) ??
        (first !== undefined && first.fact.value > whole
          ? earlierTotal(figures, at, first.fact.value)
          : null))
      : null;
  const found = other === null ? list : { ...list, total: other };
  const exact = makingUp(found.total, found.parts);
  const sum = { ...found, parts: exact ?? found.parts, adds: exact !== null };
  return sum.tie !== 'status' || excludeEachOther(sum.parts.map(statusOfFigure)) ? sum : null;
}

/** The list before a total of the form 共16项, and whether it makes it. */
function before(figures: readonly Figure[], at: number): StatedSum | null {
  const total = figures[at];
  if (total === undefined || !/^,?(?:共计?|合计|总计)$/.test(total.gap.trim())) return null;
  const parts: Figure[] = [];
  for (let i = at - 1; i >= 0; i--) {
    const part = figures[i];
    if (part === undefined || part.unit !== total.unit) break;
    parts.unshift(part);
    if (!listed(part.gap) || hidesFigure(part.gap)) break;
  }
  if (parts.length < 2) return null;
  return { tie: 'together', total, parts, tight: true, adds: sumOf(parts) === total.fact.value };
}

/**
 * The stated totals of one passage with their parts, inner lists before the outer ones that hold them.
 * @param figures all figures of the passage in the order of the text
 */
export function statedSums(figures: readonly Figure[]): StatedSum[] {
  const out: StatedSum[] = [];
  const taken = new Set<Figure>();
  for (let at = figures.length - 1; at >= 0; at--) {
    const total = figures[at];
    if (total === undefined || isRate(total) || total.fact.unit === null) continue;
    const found = before(figures, at) ?? judged(behind(figures, at, taken), figures, at);
    if (found === null) continue;
    out.push(found);
    for (const part of found.parts) taken.add(part);
  }
  return out;
}

/** Whether all figures of a sum are told exactly, so that it can be wrong. */
export const isTestable = ({ total, parts }: StatedSum): boolean => [total, ...parts].every(isExact);
