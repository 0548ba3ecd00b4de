/** Codes that a caller may see; each is a promise of the API and has one HTTP status. */
export const statusOf = {
  BAD_INPUT: 400,
  NOT_FOUND: 404,
  UNAVAILABLE: 503,
  CONFLICT: 409,
} as const;
export type ErrorCode = keyof typeof statusOf;

/** An error whose message is one clear sentence for the person who caused it, saying what to do. */
export class AppError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'AppError';
    this.code = code;
  }
}

export const isAppError = (error: unknown): error is AppError => error instanceof AppError;

/** Whether error is a file-system error with the given code, such as ENOENT. */
export function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

/** The message of anything that was thrown. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
