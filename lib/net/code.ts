import { EXTENSION_CODES } from './extension-codes'
import { DETAIL_CODES, FILTER_CODES } from './filter-codes'
import { CONFIGURATION_CODES, PATH_CODES } from './path-codes'

/**
 * Every explanation code, by group: those of AWS's Reachability Analyzer, and ours, which begin with X_.
 * Source: https://docs.aws.amazon.com/vpc/latest/reachability/explanation-codes.html
 */
export const CODES = {
  path: PATH_CODES,
  configuration: CONFIGURATION_CODES,
  filter: FILTER_CODES,
  detail: DETAIL_CODES,
  extension: EXTENSION_CODES,
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>

export type CodeGroup = keyof typeof CODES
type NamesIn<G> = G extends CodeGroup ? keyof (typeof CODES)[G] : never
export type KnownCode = NamesIn<CodeGroup>

const meanings: ReadonlyMap<string, string> = new Map(
  Object.values(CODES).flatMap((group) => Object.entries(group)),
)

export const isCode = (text: string): text is KnownCode => meanings.has(text)

/** What a code means, in one sentence; the code itself when it is none that is known here. */
export const meaningOf = (code: string): string => meanings.get(code) ?? code
