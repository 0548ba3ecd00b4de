import { readConfig } from '../../server/config.ts';
import { toGuide } from '../extract/guide.ts';
import { openExtractor } from './extractor.ts';
import { print } from './output.ts';
import { readReportFile } from './report-file.ts';

/**
 * Prints the facts of one report as a JSON object on standard output, and nothing else.
 * @throws AppError when the file cannot be read or is no report, or the language model cannot be used
 */
export async function extractFile(file: string): Promise<void> {
  const report = await readReportFile(file);
  const { extractor, tell } = openExtractor(readConfig());
  const extraction = await extractor.extract(report);
  tell();
  print(JSON.stringify(toGuide(extraction), null, 1));
}
