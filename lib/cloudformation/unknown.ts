/** What is known only when the stack is made. */
export const UNKNOWN = Symbol('unknown')
/** AWS::NoValue: as if nothing were written. */
export const NO_VALUE = Symbol('no value')
