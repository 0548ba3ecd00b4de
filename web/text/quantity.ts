interface Quantity {
  readonly value: number;
  readonly unit: string | null;
  readonly qualifier: string | null;
}

/** Qualifiers that stand after the number in Chinese; all others stand before it. */
const trailing: readonly string[] = ['余', '多', '以上'];

/** Units that belong to the number, with no gap before them. */
const attached: readonly string[] = ['%', '‰', '％'];

/**
 * A value as it is shown: grouped, its qualifier with the number, its unit after a thin gap: 1,477 份,
 * 160余 起, 99.53%.
 * @param locale BCP 47 tag of the interface
 */
export function quantity({ value, unit, qualifier }: Quantity, locale: string): string {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }).format(value);
  const after = qualifier !== null && trailing.includes(qualifier);
  const said = qualifier === null ? number : after ? `${number}${qualifier}` : `${qualifier}${number}`;
  if (unit === null || unit === '') return said;
  return attached.includes(unit) ? `${said}${unit}` : `${said}\u2009${unit}`;
}
