import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Design } from '@/lib/design/element'
import { definitionOf } from '@/lib/elements'
import { glyphOf, iconOf } from '@/lib/elements/icon'
import { lanesOf } from '@/lib/layout/lanes'
import type { PictureOptions } from '@/lib/picture/to-svg'
import { toSvg } from '@/lib/picture/to-svg'

/** The small picture of a design as an answer; the theme is what the request asks for, light unless it says dark. */
export async function answerPicture(
  request: Request,
  design: Design,
  cache: string,
  rings?: PictureOptions['rings'],
): Promise<Response> {
  const theme = new URL(request.url).searchParams.get('theme') === 'dark' ? 'dark' : 'light'
  const icons = await iconTexts(new Set(Object.values(design.elements).map(({ kind }) => kind)))
  return new Response(toSvg(design, { theme, icons, columns: lanesOf, ...(rings && { rings }) }), {
    headers: {
      'content-type': 'image/svg+xml',
      'cache-control': cache,
      // Names come from users; a picture that is opened by itself must run nothing.
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    },
  })
}

export const noPicture = () => new Response('There is no picture.', { status: 404 })

const iconText = (path: string) =>
  readFile(join(process.cwd(), 'public', path), 'utf8').catch(() => undefined)

/** The icons as text, AWS's own or else our glyph; one that is not there is left out. */
async function iconTexts(kinds: ReadonlySet<string>): Promise<Record<string, string>> {
  const texts = await Promise.all(
    [...kinds].filter(definitionOf).map(async (kind) => {
      const text = (await iconText(iconOf(kind))) ?? (await iconText(glyphOf(kind)))
      return text === undefined ? undefined : ([kind, text] as const)
    }),
  )
  return Object.fromEntries(texts.filter((entry) => entry !== undefined))
}
