import { definitionOf } from '@/lib/elements'
import { iconOf } from '@/lib/elements/icon'
import { lanesOf } from '@/lib/layout/lanes'
import type { EditorStore } from './store'
import { designIn } from './store'

/** The picture of what is selected, or of the whole design, in the colours that are on. */
export async function pictureOf(editor: EditorStore): Promise<string> {
  const state = editor.getState()
  const design = designIn(state)
  const ids = [...state.selection]
  const { toSvg } = await import('@/lib/picture/to-svg')
  return toSvg(design, {
    theme: document.documentElement.dataset.theme === 'dark' ? 'dark' : 'light',
    ...(ids.length > 0 && { ids }),
    icons: await iconTexts(new Set(Object.values(design.elements).map(({ kind }) => kind))),
    columns: lanesOf,
  })
}

/** The icons as text, since a picture that is sent away cannot ask for files. One that does not come is left out. */
async function iconTexts(kinds: ReadonlySet<string>): Promise<Record<string, string>> {
  const texts = await Promise.all(
    [...kinds].filter(definitionOf).map(async (kind) => {
      const answer = await fetch(iconOf(kind)).catch(() => undefined)
      return answer?.ok ? ([kind, await answer.text()] as const) : undefined
    }),
  )
  return Object.fromEntries(texts.filter((entry) => entry !== undefined))
}

/** Pixels that browsers still draw on one canvas, with some to spare. */
const MOST_PIXELS = 16_000_000

/**
 * A picture as PNG, twice as fine as on the screen where it is not too large.
 * Fails: rejects when the browser cannot draw it.
 */
export async function toPng(svg: string): Promise<Blob> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const { naturalWidth, naturalHeight } = image
  const scale = Math.min(2, Math.sqrt(MOST_PIXELS / (naturalWidth * naturalHeight)))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(naturalWidth * scale))
  canvas.height = Math.max(1, Math.round(naturalHeight * scale))
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('the browser drew no picture'))),
      'image/png',
    ),
  )
}
