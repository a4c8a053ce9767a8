/** Words run together, each with a capital, letters and digits only: "public a" becomes PublicA. */
export function pascal(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
}

/** Six letters and digits that stay the same for the same text (FNV-1a, 32 bits). */
export function shortHash(text: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0
  return hash.toString(36).toUpperCase().padStart(7, '0').slice(-6)
}

const EVERYWHERE: Readonly<Record<string, string>> = {
  '0.0.0.0/0': 'Default',
  '::/0': 'DefaultIpv6',
  '-1': 'All',
}

/** A value as part of a logical id: 10.0.0.0/8 becomes 10x0x0x0x8. */
export function wordOf(key: string, value: unknown): string {
  if (value === undefined || value === false) return ''
  if (value === true) return pascal(key)
  if (typeof value === 'object') return shortHash(JSON.stringify(value))
  const text = String(value)
  return EVERYWHERE[text] ?? pascal(text.replaceAll(/(?<=[0-9a-f:])[./:]+(?=[0-9a-f:])/gi, 'x'))
}
