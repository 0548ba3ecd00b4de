import { Converter } from 'opencc-js/cn2t';
import type { Labels, MetricLabel } from './labels.ts';

/** A text with its labels. */
export interface Labelled {
  readonly text: string;
  readonly labels: Labels;
}

/** Changes that leave the facts as they are, so that the scores must not move. */
export type Perturbation = (given: Labelled) => Labelled;

/** Applies a change of spelling to every string of the labels. */
function respell(labels: Labels, spell: (value: string) => string): Labels {
  const maybe = (value: string | null | undefined): string | null => (value ? spell(value) : null);
  return {
    ...labels,
    report: {
      ...labels.report,
      title: maybe(labels.report.title),
      agency: maybe(labels.report.agency),
      number: maybe(labels.report.number),
      signer: maybe(labels.report.signer),
    },
    agencies: labels.agencies.map((x) => ({ ...x, name: spell(x.name), mentions: x.mentions.map(spell) })),
    programmes: labels.programmes.map((x) => ({
      ...x,
      name: spell(x.name),
      mentions: x.mentions.map(spell),
      run_by: x.run_by.map(spell),
      quote: spell(x.quote),
    })),
    laws: labels.laws.map((x) => ({ ...x, title: spell(x.title), quote: spell(x.quote) })),
    metrics: labels.metrics.map((x) => ({
      ...x,
      quote: spell(x.quote),
      label: spell(x.label),
      raw: spell(x.raw),
      unit: maybe(x.unit),
      agency: maybe(x.agency),
    })),
    awards: labels.awards.map((x) => ({
      ...x,
      name: spell(x.name),
      recipient: maybe(x.recipient),
      grantor: maybe(x.grantor),
      quote: spell(x.quote),
    })),
    people: labels.people.map((x) => ({
      ...x,
      name: spell(x.name),
      title: maybe(x.title),
      agency: maybe(x.agency),
    })),
  };
}

const respelled =
  (spell: (value: string) => string): Perturbation =>
  ({ text, labels }) => ({ text: spell(text), labels: respell(labels, spell) });

/** Leaves out labels whose words are no longer in the text, and offsets, which count on the text as it was. */
function prune(text: string, labels: Labels): Labels {
  const there = (x: { quote: string }): boolean => text.includes(x.quote);
  const named = <T extends { mentions: string[] }>(x: T): T => ({
    ...x,
    mentions: x.mentions.filter((m) => text.includes(m)),
  });
  return {
    ...labels,
    agencies: labels.agencies.map(named).filter((x) => x.mentions.length > 0),
    programmes: labels.programmes.map(named).filter((x) => there(x) && x.mentions.length > 0),
    laws: labels.laws.filter(there),
    metrics: labels.metrics.filter(there).map(({ start: _start, end: _end, ...metric }) => metric),
    awards: labels.awards.filter(there),
    people: labels.people.filter((x) => text.includes(x.name)),
  };
}

const wide: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '(': '（',
  ')': '）',
  '%': '％',
};
const toWide = (value: string): string =>
  value.replace(/(?<!\d)[,:](?!\d)|[;()%]/g, (mark) => wide[mark] ?? mark);
const toNarrow = (value: string): string =>
  value.replace(/[，；：（）％]/g, (mark) => Object.keys(wide).find((key) => wide[key] === mark) ?? mark);

const convert = Converter({ from: 'cn', to: 't' });
const toTraditional = (value: string): string =>
  [...value].map((char) => (/\p{Script=Han}/u.test(char) ? convert(char) : char)).join('');

/** Places of one county, city or province and others of the same level and line, changed together. */
const elsewhere: readonly (readonly [RegExp, string])[] = [
  [/花都/g, '增城'],
  [/梧州/g, '柳州'],
  [/鹿城/g, '瓯海'],
  [/绍兴/g, '嘉兴'],
  [/上城/g, '拱墅'],
  [/鲤城/g, '丰泽'],
  [/荣昌/g, '铜梁'],
  [/西安/g, '咸阳'],
];
const toElsewhere = (value: string): string =>
  elsewhere.reduce((text, [from, to]) => text.replace(from, to), value);

/** Replaces the digits of every labelled figure, and its value with them. */
const otherDigits: Perturbation = ({ text, labels }) => {
  const chars = text.split('');
  const changed = new Map<MetricLabel, Pick<MetricLabel, 'raw' | 'value' | 'change'>>();
  for (const metric of labels.metrics) {
    const at = text.indexOf(metric.quote);
    const within = metric.quote.indexOf(metric.raw);
    const number = /\d[\d,]*(?:\.\d+)?/.exec(metric.raw);
    if (at < 0 || within < 0 || !number || metric.value === 0 || metric.raw.includes('100%')) continue;
    const digits = number[0].replace(/[1-9]/g, (digit) => String(((Number(digit) * 2) % 9) + 1));
    [...digits].forEach((digit, i) => {
      chars[at + within + number.index + i] = digit;
    });
    const plain = (written: string): number => Number(written.replaceAll(',', ''));
    const factor = metric.value / plain(number[0]);
    const raw = metric.raw.replace(number[0], digits);
    const value = Number((plain(digits) * factor).toPrecision(12));
    // A figure that is itself a change states its own new percentage.
    const change =
      metric.change && metric.change.percent === metric.value
        ? { ...metric.change, percent: value }
        : metric.change;
    changed.set(metric, { raw, value, change });
  }
  const after = chars.join('');
  const moved = (quote: string): string => {
    const at = text.indexOf(quote);
    return at < 0 ? quote : after.slice(at, at + quote.length);
  };
  return {
    text: after,
    labels: {
      ...labels,
      programmes: labels.programmes.map((x) => ({ ...x, quote: moved(x.quote) })),
      laws: labels.laws.map((x) => ({ ...x, quote: moved(x.quote) })),
      awards: labels.awards.map((x) => ({ ...x, quote: moved(x.quote) })),
      metrics: labels.metrics.map((x) => ({ ...x, quote: moved(x.quote), ...changed.get(x) })),
    },
  };
};

const headingLine = /^\s*(?:[一二三四五六七八九十]+、|[(（][一二三四五六七八九十]+[)）])[^。;；]{0,40}$/;

export const perturbations: Readonly<Record<string, Perturbation>> = {
  'full-width marks': respelled(toWide),
  'half-width marks': respelled(toNarrow),
  'traditional characters': respelled(toTraditional),
  'other places': respelled(toElsewhere),
  'other digits': otherDigits,
  'lost line breaks': ({ text, labels }) => {
    const joined = text.replace(/\s*\n\s*/g, '');
    return { text: joined, labels: prune(joined, labels) };
  },
  'lost headings': ({ text, labels }) => {
    const lines = text.split('\n');
    const kept = lines.filter((line, i) => i < 8 || !headingLine.test(line)).join('\n');
    return { text: kept, labels: prune(kept, labels) };
  },
};
