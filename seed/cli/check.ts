import { findingTypes } from '../../server/ontology.ts';
import { locate } from '../extract/evidence.ts';
import { findContradictions } from '../extract/findings/index.ts';
import type { Finding } from '../extract/findings/types.ts';
import { extract } from '../extract/index.ts';
import { prepare } from '../extract/sentences.ts';
import type { Extraction, ObservationFact } from '../extract/types.ts';
import { print } from './output.ts';
import { readReportFile } from './report-file.ts';

/** A figure with the sentence that states it and where that stands; passages count from 1. */
interface Stated {
  readonly label: string;
  readonly raw: string;
  readonly unit: string | null;
  readonly start: number;
  readonly end: number;
  readonly sentence: string;
  readonly passage: number;
  readonly headings: readonly string[];
}

interface Told {
  readonly type: Finding['type'];
  readonly rule: string;
  readonly confidence: number;
  readonly explanation: Finding['explanation'];
  readonly figures: readonly Stated[];
}

/** The findings with their sentences, as they are printed. */
function tellAll(extraction: Extraction): Told[] {
  const { report } = extraction;
  const locator = locate(prepare(report));
  const stated = ({ label, raw, unit, number, quote, passage }: ObservationFact): Stated => {
    const sentence = locator.sentenceOf(number) ?? quote;
    return {
      label,
      raw,
      unit,
      ...number,
      sentence: report.text.slice(sentence.start, sentence.end).replace(/\s+/g, ' '),
      passage: passage + 1,
      headings: report.passages[passage]?.headings ?? [],
    };
  };
  return findContradictions(extraction).map(({ observations, ...finding }) => ({
    ...finding,
    figures: observations.map(stated),
  }));
}

/** Each sentence once, with the figures in it. */
function sentencesOf(figures: readonly Stated[]): string[] {
  const bySentence = Map.groupBy(figures, ({ passage, sentence }) => `${passage} ${sentence}`);
  return [...bySentence.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const where = [...first.headings, `passage ${first.passage}`].join(' › ');
    const raws = group.map(({ raw, unit }) => (unit === null || raw.endsWith(unit) ? raw : raw + unit));
    return [`   ${raws.join(', ')} in ${where}:`, `     ${first.sentence}`];
  });
}

function asText({ type, confidence, explanation, figures }: Told, i: number): string {
  const { zh, en } = findingTypes[type];
  return [
    `${i + 1}. ${zh}: ${en} (confidence ${confidence.toFixed(2)})`,
    `   ${explanation.zh}`,
    `   ${explanation.en}`,
    ...sentencesOf(figures),
    '',
  ].join('\n');
}

/**
 * Prints the contradictions of one report on standard output, in plain words with their sentences, and how many
 * there are; or all of it as JSON.
 * @throws AppError BAD_INPUT when the file cannot be read or is no report
 */
export async function checkFile(
  file: string,
  { json = false }: { json?: boolean | undefined },
): Promise<void> {
  const extraction = extract(await readReportFile(file));
  const findings = tellAll(extraction);
  const figures = extraction.observations.length;
  if (json) {
    print(JSON.stringify({ file: extraction.report.file, figures, findings }, null, 1));
    return;
  }
  for (const [i, finding] of findings.entries()) print(asText(finding, i));
  const [count, noun] =
    findings.length === 1 ? ['1', 'contradiction'] : [findings.length || 'No', 'contradictions'];
  print(`${count} ${noun} among ${figures} figures in ${extraction.report.file}.`);
}
