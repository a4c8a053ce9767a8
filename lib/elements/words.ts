import { definitionOf } from './index'

/** A kind in the middle of a sentence: "subnet", "NAT gateway"; the kind's own word when it is unknown. */
export function wordFor(kind: string): string {
  if (kind === 'canvas') return 'canvas'
  const label = definitionOf(kind)?.label ?? kind
  return /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label
}

/** With its article: "a subnet", "an EC2 instance". */
export const aWordFor = (kind: string): string =>
  `${/^([aeio]|HTTP|S3|SQS)/i.test(wordFor(kind)) ? 'an' : 'a'} ${wordFor(kind)}`

/** "a VPC, a subnet or a region". */
export function listWords(words: readonly string[]): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
}

export const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
