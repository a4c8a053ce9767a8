import type { Page } from '@playwright/test'

export type Frames = { readonly p50: number; readonly p95: number; readonly frames: number }

/** Milliseconds between frames while the mouse pans, zooms or drags a leaf. */
export async function measureFrames(page: Page, what: 'pan' | 'zoom' | 'drag'): Promise<Frames> {
  const { x, y } = what === 'drag' ? await middleOfLeaf(page) : await bareSpot(page)
  await page.mouse.move(x, y)
  if (what !== 'zoom') {
    await page.mouse.down()
    await page.mouse.move(x + 6, y + 6)
    await page.waitForTimeout(100)
  }
  await page.evaluate(RECORD)
  for (let step = 0; step < 120; step++) {
    const turn = (step / 60) * Math.PI
    if (what === 'zoom') await page.mouse.wheel(0, step < 60 ? -40 : 40)
    else await page.mouse.move(x + 6 + Math.sin(turn) * 180, y + 6 + (1 - Math.cos(turn)) * 90)
  }
  const times = await page.evaluate<readonly number[]>('stopFrames()')
  if (what !== 'zoom') await page.mouse.up()
  if (what === 'drag') await page.keyboard.press('Control+z')
  await page.waitForTimeout(300)
  return summary(times)
}

// As text: the loader of this script marks functions with names that a page does not know.
const RECORD = `
  const times = []
  let last = performance.now()
  let on = true
  requestAnimationFrame(function tick() {
    const now = performance.now()
    times.push(now - last)
    last = now
    if (on) requestAnimationFrame(tick)
  })
  globalThis.stopFrames = () => {
    on = false
    return times.slice(1)
  }
`

/** Notes when the first elements are on the screen: the frame after the one in which they came into the page. */
export const NOTE_FIRST_PAINT = `
  new MutationObserver((_changes, watch) => {
    if (!document.querySelector('.react-flow__node')) return
    watch.disconnect()
    requestAnimationFrame(() => requestAnimationFrame(() => (globalThis.firstPaint = Math.round(performance.now()))))
  }).observe(document, { childList: true, subtree: true })
`

function summary(times: readonly number[]): Frames {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share: number) => Math.round((sorted[Math.floor(sorted.length * share)] ?? 0) * 10) / 10
  return { p50: at(0.5), p95: at(0.95), frames: times.length }
}

async function middleOfLeaf(page: Page) {
  const boxes = await page.locator('.react-flow__node-leaf').evaluateAll((leaves) =>
    leaves.map((leaf) => {
      const { x, y, width, height } = leaf.getBoundingClientRect()
      return { x: x + width / 2, y: y + height / 2 }
    }),
  )
  const area = await areaOf(page)
  const found = boxes.find(
    ({ x, y }) => Math.abs(x - area.x - area.width / 2) < 200 && Math.abs(y - area.y - area.height / 2) < 150,
  )
  if (!found) throw new Error('No leaf is in the middle of the canvas.')
  return found
}

/** A spot from which a drag pans: on no leaf or label; the corner of an overview, where painted leaves are not. */
async function bareSpot(page: Page) {
  const area = await areaOf(page)
  const spot = await page.evaluate(({ x, y, width, height }) => {
    for (let dy = 0; dy < height / 3; dy += 7)
      for (let dx = 0; dx < width / 3; dx += 7) {
        const at = { x: x + 24 + dx, y: y + 24 + dy }
        const hit = document.elementFromPoint(at.x, at.y)
        if (hit?.classList.contains('react-flow__pane')) return at
      }
    return undefined
  }, area)
  if (!spot) throw new Error('The canvas has no bare spot.')
  return spot
}

async function areaOf(page: Page) {
  const area = await page.getByRole('application', { name: 'Canvas' }).boundingBox()
  if (!area) throw new Error('There is no canvas.')
  return area
}
