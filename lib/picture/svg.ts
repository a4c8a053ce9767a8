import type { Box } from '@/lib/design/element'

// Characters that XML 1.0 does not know at all are left out.
const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** Text as it may stand in an SVG document. */
export const escaped = (text: string): string =>
  text
    .replace(FORBIDDEN, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')

export const rounded = ({ x, y, width, height }: Box, radius: number, look: string): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" ${look}/>`

/** One line of text, cut to a width in pixels by an estimate of the letters. Nothing for an empty text. */
export function text(x: number, y: number, words: string, width: number, look: string): string {
  const size = Number(/font-size="([\d.]+)"/.exec(look)?.[1] ?? 12)
  // Wide enough for the fonts that stand in for Inter; bold letters are wider.
  const most = Math.floor(width / (size * (look.includes('font-weight') ? 0.64 : 0.58)))
  if (words === '' || most < 2) return ''
  const letters = [...words.replace(/\s+/g, ' ')]
  const cut = letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : letters.join('')
  return `<text x="${x}" y="${y}" ${look}>${escaped(cut)}</text>`
}

/** An icon as a symbol that can be drawn many times; ids inside it are made its own. Nothing without a picture. */
export function iconIn(kind: string, svg: string | undefined): string {
  const found = svg && /<svg\b([^>]*)>([\s\S]*)<\/svg>/.exec(svg)
  if (!found) return ''
  const [, attributes = '', body = ''] = found
  const box = /viewBox="([^"]*)"/.exec(attributes)?.[1] ?? '0 0 48 48'
  // What an icon says of its own lines holds for all its parts.
  const look = [
    ...attributes.matchAll(/\b(fill|stroke|stroke-width|stroke-linecap|stroke-linejoin)="[^"]*"/g),
  ].map(([attribute]) => attribute)
  const own = body
    .replace(/<title>[\s\S]*?<\/title>/g, '')
    .replace(/\bid="([^"]+)"/g, `id="${kind}-$1"`)
    .replace(/url\(#([^)]+)\)/g, `url(#${kind}-$1)`)
    .replace(/href="#([^"]+)"/g, `href="#${kind}-$1"`)
  return `<symbol id="icon-${kind}" viewBox="${box}" ${look.join(' ')}>${own}</symbol>`
}

export const quoted = (kind: string, x: number, y: number, size: number): string =>
  `<use href="#icon-${kind}" x="${x}" y="${y}" width="${size}" height="${size}"/>`
