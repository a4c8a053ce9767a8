import type { Node } from 'yaml'
import { isScalar } from 'yaml'
import { flowText, scalar, shortCall } from '../yaml-text'

/**
 * A value on one line, quoted as the scalar that stood there, where that is legal.
 * Undefined when it takes lines of its own.
 */
export function inlineText(value: unknown, old: Node | undefined): string | undefined {
  const call = shortCall(value)
  if (call) {
    const text = typeof call.argument === 'object' ? flowText(call.argument) : inlineText(call.argument, old)
    return text !== undefined && text.length < 100 ? `${call.tag} ${text}` : undefined
  }
  if (typeof value === 'object' && value !== null)
    return Object.keys(value).length === 0 ? (Array.isArray(value) ? '[]' : '{}') : undefined
  if (typeof value !== 'string') return String(value)
  const style = isScalar(old) ? old.type : undefined
  if (value.includes('\n') && style !== 'QUOTE_DOUBLE') return undefined
  if (/[^\x20-\x7E\u00A0-\uD7FF]/.test(value)) return JSON.stringify(value)
  if (style === 'QUOTE_DOUBLE') return JSON.stringify(value)
  if (style === 'QUOTE_SINGLE') return `'${value.replaceAll("'", "''")}'`
  return scalar(value)
}
