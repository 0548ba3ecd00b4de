import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { AppError, messageOf } from '../../server/errors.ts';
import { type Reply, readReply } from '../extract/model/reply.ts';

/** Replies that were right in shape, by everything that was asked. */
export interface Cache {
  /** The reply to a question; null where it was never asked, or what is stored is no reply. */
  get(question: string): Promise<Reply | null>;
  /** @throws AppError when the folder cannot be written. */
  put(question: string, reply: Reply): Promise<void>;
}

/**
 * Keeps replies as files under a folder. The key is the SHA-256 of the whole question (model, prompt, schema,
 * passage, headings, publisher), so that a change of any of them asks again.
 */
export function openCache(folder: string): Cache {
  const pathOf = (question: string): string => {
    const key = createHash('sha256').update(question).digest('hex');
    return join(folder, key.slice(0, 2), `${key}.json`);
  };
  return {
    async get(question) {
      try {
        return readReply(JSON.parse(await readFile(pathOf(question), 'utf8')));
      } catch {
        // Missing, unreadable or spoilt: it is asked again and written anew.
        return null;
      }
    },
    async put(question, reply) {
      const path = pathOf(question);
      const fresh = `${path}.${randomUUID()}`;
      try {
        await mkdir(dirname(path), { recursive: true });
        // A reader sees the whole file or none, even when two runs write the same one.
        await writeFile(fresh, JSON.stringify(reply));
        await rename(fresh, path);
      } catch (cause) {
        await rm(fresh, { force: true }).catch(() => undefined);
        throw new AppError(
          'UNAVAILABLE',
          `Replies of the language model cannot be stored in ${folder} (${messageOf(cause)}); make room there, or set ZHITU_CACHE to another folder.`,
          { cause },
        );
      }
    },
  };
}
