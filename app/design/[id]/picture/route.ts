import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { definitionOf } from '@/lib/elements'
import { iconOf } from '@/lib/elements/icon'
import { openDesign } from '@/lib/elements/open'
import { lanesOf } from '@/lib/layout/lanes'
import { toSvg } from '@/lib/picture/to-svg'
import { loadDesign } from '@/app/load-design'

/** A small picture of a kept design for the list: `theme` is light or dark, `rev` only makes the address new. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }) {
  const theme = new URL(request.url).searchParams.get('theme') === 'dark' ? 'dark' : 'light'
  const found = await loadDesign((await params).id)
  const opened = found.ok && found.value ? openDesign(found.value.text) : undefined
  if (!opened?.ok) return new Response('There is no picture.', { status: 404 })
  const { design } = opened.value
  const icons = await iconTexts(new Set(Object.values(design.elements).map(({ kind }) => kind)))
  return new Response(toSvg(design, { theme, icons, columns: lanesOf }), {
    headers: {
      'content-type': 'image/svg+xml',
      'cache-control': 'private, max-age=31536000, immutable',
      // Names come from users; a picture that is opened by itself must run nothing.
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    },
  })
}

/** The icons as text; one that is not there is left out. */
async function iconTexts(kinds: ReadonlySet<string>): Promise<Record<string, string>> {
  const texts = await Promise.all(
    [...kinds].filter(definitionOf).map(async (kind) => {
      const file = join(process.cwd(), 'public', iconOf(kind))
      const text = await readFile(file, 'utf8').catch(() => undefined)
      return text === undefined ? undefined : ([kind, text] as const)
    }),
  )
  return Object.fromEntries(texts.filter((entry) => entry !== undefined))
}
