import { readAddresses } from '@/lib/net/flow'
import type { Place } from './query'

/** The place that a text is by itself, whatever a design holds; undefined when it is none. */
export function placeOfText(text: string): Place | undefined {
  const given = text.trim()
  if (isInternet(given)) return { internet: true }
  if (readAddresses(given)) return { address: given }
  if (/^https?:\/\//i.test(given)) return URL.canParse(given) ? { url: given } : undefined
  return isDomainName(given) ? { name: given.replace(/\.$/, '').toLowerCase() } : undefined
}

const isInternet = (text: string) => /^(the )?internet$/i.test(text)

const isDomainName = (text: string): boolean =>
  text.length <= 254 &&
  /^([a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])\.?$/i.test(text)
