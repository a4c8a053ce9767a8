import { iconOf } from '@/lib/elements/icon'

const images = new Map<string, HTMLImageElement>()
const waiting = new Set<() => void>()

/** The picture of a kind for the 2D canvas; undefined until it is loaded. */
export function imageOf(kind: string): HTMLImageElement | undefined {
  const known = images.get(kind)
  if (known) return known.complete && known.naturalWidth > 0 ? known : undefined
  const image = new Image()
  image.src = iconOf(kind)
  image.onload = () => waiting.forEach((call) => call())
  images.set(kind, image)
  return undefined
}

/** Be told when another picture has come. */
export function onIcon(call: () => void): () => void {
  waiting.add(call)
  return () => void waiting.delete(call)
}
