/** Parts that do not make the total that the text states for them. */
import type { ObservationFact } from '../types.ts';
import { isTestable, type StatedSum, sumOf } from './lists.ts';
import { excludeEachOther, statusOf } from './status.ts';
import type { Finding } from './types.ts';

/** Attributes that one person or thing may have together, so that their counts overlap. */
const overlapping =
  /党员|团员|女|岁|学历|本科|硕士|博士|专科|职称|资格|证|以上|以下|骨干|代表|委员|兼职|专职|在编|立功|和解|调解/;

/** A writer who lists what makes the total seldom misses it by more. */
const near = 0.05;
const smallest = 20;

interface Verdict {
  readonly rule: string;
  readonly confidence: number;
}

/** Whether a sum is wrong, and by which rule; only what no reading of the sentence makes right counts. */
function verdictOf(sum: StatedSum): Verdict | null {
  const { tie, total, parts, tight } = sum;
  if (sum.adds || !tight || !isTestable(sum)) return null;
  const made = sumOf(parts);
  const whole = total.fact.value;
  const labels = parts.map(({ fact }) => fact.label);
  const [first] = parts;
  const statuses = labels.map(statusOf);
  if (tie === 'namely' && parts.length > 1) return { rule: 'sum/namely', confidence: 0.9 };
  if (tie === 'together') return { rule: 'sum/together', confidence: 0.9 };
  if (excludeEachOther(statuses) && (made > whole || statuses.includes('open')))
    return { rule: 'sum/outcomes', confidence: 0.85 };
  if (tie !== 'among' || made <= whole || labels.some((label) => overlapping.test(label))) return null;
  if (parts.length === 1 && first !== undefined && first.fact.unit === total.fact.unit)
    return { rule: 'sum/part-above-whole', confidence: 0.75 };
  return parts.length > 1 && whole >= smallest && made - whole <= whole * near
    ? { rule: 'sum/among', confidence: 0.8 }
    : null;
}

const told = ({ label, raw, unit }: ObservationFact): string => `“${label}”${raw}${unit ?? ''}`;

function explain({ total, parts }: StatedSum): Finding['explanation'] {
  const made = sumOf(parts);
  const whole = total.fact.value;
  const unit = total.fact.unit ?? '';
  const off = Number(Math.abs(made - whole).toFixed(6));
  const raws = parts.map(({ fact }) => fact.raw);
  if (parts.length === 1)
    return {
      zh: `${told(total.fact)}之中的${parts.map(({ fact }) => told(fact)).join('')}多于总数，多出${off}${unit}。`,
      en: `A part of ${raws.join()} is more than the total of ${total.fact.raw} that it is counted among, by ${off}.`,
    };
  return {
    zh: `${parts.map(({ fact }) => told(fact)).join('、')}相加为${made}${unit}，而${told(total.fact)}，相差${off}${unit}。`,
    en: `The parts ${raws.slice(0, -1).join(', ')} and ${raws.at(-1)} make ${made}, not the stated total of ${total.fact.raw}; the difference is ${off}.`,
  };
}

/** The sums of a passage that are wrong, as findings. */
export function wrongSums(sums: readonly StatedSum[]): Finding[] {
  return sums.flatMap((sum): Finding[] => {
    const verdict = verdictOf(sum);
    if (verdict === null) return [];
    const observations = [sum.total, ...sum.parts].map(({ fact }) => fact);
    return [{ type: 'SUM_MISMATCH', ...verdict, observations, explanation: explain(sum) }];
  });
}
