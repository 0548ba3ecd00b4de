/** The one mint of ids and digests. */
import { createHash } from 'node:crypto';
import type { Kind } from '../../server/ontology.ts';
import type { EntityId } from './types.ts';

/** Crockford's base 32 without i, l, o and u: what is read aloud or copied by hand comes back the same. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
const idLength = 12;

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest();

/** The first characters of the SHA-256 of text, five bits each. */
function shortHash(text: string): string {
  let bits = 0n;
  for (const byte of sha256(text).subarray(0, 8)) bits = (bits << 8n) | BigInt(byte);
  bits >>= 64n - BigInt(idLength * 5);
  return Array.from({ length: idLength }, (_, i) => {
    const shift = BigInt((idLength - 1 - i) * 5);
    return alphabet[Number((bits >> shift) & 31n)];
  }).join('');
}

/** Parts of a key are joined by a character that no name holds. */
const separator = '\u001f';

function isEntityId(text: string): text is EntityId {
  return /^[a-z]+-[0-9a-hjkmnp-tv-z]{12}$/.test(text);
}

/**
 * The id of a thing: its kind and what it is, nothing else.
 * @param key what makes the thing itself, most general first: for an agency its canonical name, for a fact the
 * report, the text around it and its place in that
 */
export function mintId(kind: Kind, ...key: readonly (string | number)[]): EntityId {
  const id = `${kind.toLowerCase()}-${shortHash([kind, ...key].join(separator))}`;
  if (!isEntityId(id)) throw new Error(`Not an id: ${id}`);
  return id;
}

/** SHA-256 in hexadecimal of anything that JSON can write; keys count in the order in which they stand. */
export const digestOf = (value: unknown): string => sha256(JSON.stringify(value)).toString('hex');

/** The id of the state of the data that the reports with these digests make, whatever their order. */
export const mintReleaseId = (digests: readonly string[]): string =>
  `release-${shortHash(digests.toSorted().join(separator))}`;
