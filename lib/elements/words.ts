import { definitionOf } from './index'

/** A kind in the middle of a sentence: "subnet", "NAT gateway"; the kind's own word when it is unknown. */
export function wordFor(kind: string): string {
  if (kind === 'canvas') return 'canvas'
  const label = definitionOf(kind)?.label ?? kind
  // A name of AWS's own, such as Direct Connect gateway, keeps its letters.
  const isName = /^[A-Z][a-z]+ [A-Z][a-z]/.test(label)
  return /^[A-Z][a-z]/.test(label) && !isName ? label.charAt(0).toLowerCase() + label.slice(1) : label
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
