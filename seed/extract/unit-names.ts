import { fieldWords } from '../lexicon/bodies.ts';
import { divisionOf } from './canon.ts';
import type { Context } from './context.ts';
import { within } from './spans.ts';

/** Words that end before the name of a unit: a count of times or things, a verb, 和. */
const endsBefore =
  /(?:[一二两三四五六七八九十几多\d]+[轮次个场届期名位家项]|培训|轮训|指导|协助|抽调|支持|选派|慰问|表彰|对接|联系|配合|召集|调度|推荐|督导|检查|[和与及])$/;
/** 城区, 社区, 全市: the level belongs to another word. */
const otherWord = /[社辖地园城小校片景全各本我跨市郊矿灾牧]$/;
const field = new RegExp(`^(?:${fieldWords})`);
/** 法治某市, 平安某县: what a group of that name builds, whoever set it up. */
const slogan = /^(?:法治|平安|文明|健康|清廉|诚信|美丽|数字|无废|智慧)(?=[一-龥]{2})/;

/** The name of a unit in the text: how many characters before it are not its own, and its name, null where the publisher's comes before. */
export interface UnitName {
  readonly skip: number;
  readonly name: string | null;
}

/**
 * Reads the words before the kind of a unit (领导小组, 支队): a place or a level (市, 区) behind a verb, a count or
 * 和 begins the name, and the level stands for the publisher's own division. `start` is the offset of the words.
 */
export function unitName(words: string, tail: string, start: number, context: Context): UnitName {
  const places = within(context.places, { start, end: start + words.length });
  if (places.some((place) => place.start === start)) return { skip: 0, name: `${words}${tail}` };
  if (slogan.test(words)) {
    const second = words.slice(2);
    const named = places.some((place) => place.start === start + 2);
    const { place } = context;
    if (named || (place !== null && (second.startsWith(place.name) || second.startsWith(place.short))))
      return { skip: 0, name: `${words}${tail}` };
  }
  const inner = places.find((place) => endsBefore.test(words.slice(0, place.start - start)));
  if (inner) return { skip: inner.start - start, name: `${words.slice(inner.start - start)}${tail}` };
  for (const match of words.matchAll(/[省市区县旗州]/g)) {
    const [before, rest] = [words.slice(0, match.index), words.slice(match.index + 1)];
    if (rest.length < 2 || otherWord.test(before)) continue;
    if (before !== '' && !endsBefore.test(before) && !field.test(rest)) continue;
    const division = divisionOf(match[0], context);
    return { skip: match.index, name: `${division ?? match[0]}${rest}${tail}` };
  }
  return { skip: 0, name: null };
}
