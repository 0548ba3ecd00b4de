/** Why a passage has no reply, in the words of the message about it. */
export const failures = {
  busy: 'refused for load',
  slow: 'timed out',
  closed: 'broken off',
  refused: 'refused',
  unreadable: 'unreadable',
} as const;
export type Failure = keyof typeof failures;

/** A call that gave no reply; the message is for the person who set up the endpoint. */
export class CallFault extends Error {
  readonly failure: Failure;
  /** Whether the same call may succeed later. */
  readonly passing: boolean;
  /** What the endpoint asks to wait for, in milliseconds. */
  readonly waitMs: number;

  constructor(
    failure: Failure,
    message: string,
    { passing = false, waitMs = 0, cause }: { passing?: boolean; waitMs?: number; cause?: unknown } = {},
  ) {
    super(message, { cause });
    this.name = 'CallFault';
    this.failure = failure;
    this.passing = passing;
    this.waitMs = waitMs;
  }
}
