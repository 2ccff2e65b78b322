/**
 * Gestand cannot start or go on, for a reason a person can do something about.
 * `message` is Dutch and says what to do; whoever catches it at the edge prints it and stops with exit code 1.
 */
export class StartProblem extends Error {
  override readonly name = 'StartProblem'
}

/** The text of anything that was thrown. @example textOf(new Error('kapot')) // 'kapot' */
export function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** The code of a failed system call, as 'ENOENT'; null for any other failure. */
export function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null
}
