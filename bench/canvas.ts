import type { Page } from '@playwright/test'
import { chromium } from '@playwright/test'
import { networkOf } from '@/lib/samples/generate'
import { writeDesign } from '@/lib/design/file'
import { openStore } from '@/lib/store/open'
import { BROWSER_ARGS, findBrowser } from '../scripts/browser.mjs'
import { measureFrames, NOTE_FIRST_PAINT } from './canvas.frames'

/** Frame times of the canvas in a headless browser, driven by the mouse. GROUNDPLAN_DATA is the folder of the server. */
const origin = process.env.GROUNDPLAN_URL ?? 'http://127.0.0.1:3000'
const sizes = (process.env.GROUNDPLAN_SIZES ?? '1000,3000,10000').split(',').map(Number)
const GOALS = { nodes: 400, firstPaint: 1_000, drag: 17, pan: 33 }

const store = await openStore()
const browser = await chromium.launch({ ...findBrowser(), args: BROWSER_ARGS })
const figures: Record<string, unknown> = { goals: GOALS }
let most = 0
for (const size of sizes) {
  const name = `Network of ${size}`
  const text = writeDesign({ name, design: networkOf(size) })
  const id = await store.create({ name, text, elements: size, note: 'Bench' })
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.addInitScript(NOTE_FIRST_PAINT)
  await page.goto(new URL(`/design/${id}`, origin).href, { waitUntil: 'domcontentloaded' })
  await page.waitForFunction('globalThis.firstPaint')
  const firstPaint = await page.evaluate<number>('globalThis.firstPaint')
  await page.waitForTimeout(1_500)
  const overview = await measureFrames(page, 'pan')
  const overviewNodes = await nodesOf(page)
  const zoom = await measureFrames(page, 'zoom')
  await page.getByRole('button', { name: /set it to 100 %/ }).click()
  await page.waitForTimeout(800)
  const pan = await measureFrames(page, 'pan')
  const nodes = await nodesOf(page)
  const drag = await measureFrames(page, 'drag')
  most = Math.max(most, nodes, overviewNodes)
  figures[size] = { firstPaint, overview, overviewNodes, zoom, pan, nodes, drag }
  await page.close()
}
await browser.close()
console.log(JSON.stringify(figures))
// Times depend on the machine, counts do not.
if (most > GOALS.nodes) throw new Error(`${most} nodes were in the DOM, at most ${GOALS.nodes} may be.`)
process.exit(0)

function nodesOf(page: Page): Promise<number> {
  return page.locator('.react-flow__node').count()
}
