import { destination, type Logger, pino } from 'pino';
import type { Config } from './config.ts';

/** A log of one JSON object a line on standard error, which keeps standard output for results. */
export const createLog = ({ log }: Pick<Config, 'log'>): Logger =>
  pino({ level: log, base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination(2));
