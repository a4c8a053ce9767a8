/** What came of user data: a value, or one clear line that names the thing, the value and the way out. */
export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly message: string }

export const done = <T>(value: T): Result<T> => ({ ok: true, value })
export const failed = (message: string): { readonly ok: false; readonly message: string } => ({
  ok: false,
  message,
})
