/** Curated corrections of names: data with a reason, applied after every rule. */
import { z } from 'zod';
import { mintId } from './ids.ts';
import data from './overrides.json' with { type: 'json' };
import type { Redirect } from './types.ts';

/** Kinds whose id is made from the name alone. */
const kind = z.enum(['Agency', 'Programme', 'Law']);
type Named = z.infer<typeof kind>;

const override = z.object({
  kind,
  /** Canonical name that the rules give. */
  from: z.string().min(2),
  /** Canonical name of the same thing, which stays. */
  to: z.string().min(2),
  reason: z.string().min(10),
});
export type Override = z.infer<typeof override>;

const overrides: readonly Override[] = z.array(override).parse(data);

const key = (of: Named, name: string) => `${of}\u001f${name}`;
const targets = new Map(overrides.map(({ kind: of, from, to }) => [key(of, from), to]));

/** The name that stays for a name that the rules give. */
export const overridden = (of: Named, name: string): string => targets.get(key(of, name)) ?? name;

/** Ids that overrides have merged into others; whoever kept one still finds the thing. */
export const redirects: readonly Redirect[] = overrides.map(({ kind: of, from, to, reason }) => ({
  id: mintId(of, from),
  to: mintId(of, to),
  reason,
}));
