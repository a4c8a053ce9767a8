import type { Locator, Page } from '@playwright/test'
import { expect } from '@playwright/test'

/** Where on the canvas: shares of its width and height. */
export type Spot = readonly [x: number, y: number]

type Point = { readonly x: number; readonly y: number }

async function boxOf(locator: Locator) {
  await expect(locator).toBeVisible()
  return (await locator.boundingBox())!
}

export async function middle(locator: Locator): Promise<Point> {
  const { x, y, width, height } = await boxOf(locator)
  return { x: x + width / 2, y: y + height / 2 }
}

export async function spotOn(canvas: Locator, [x, y]: Spot): Promise<Point> {
  const box = await boxOf(canvas)
  return { x: box.x + box.width * x, y: box.y + box.height * y }
}

/** A point inside a container: on its label, or a share of its width and height. */
export async function inside(label: Locator, at?: Spot): Promise<Point> {
  if (!at) return middle(label)
  return spotOn(label.page().locator('.react-flow__node').filter({ has: label }), at)
}

/** A drag as a hand makes it: press, some moves on the way, let go. */
export async function drag(page: Page, from: Point, to: Point) {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x + (to.x - from.x) / 3, from.y + (to.y - from.y) / 3, { steps: 4 })
  await page.mouse.move(to.x, to.y, { steps: 8 })
  // One frame for the aim, which is found once a frame.
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  )
  await page.mouse.up()
}

/** Waits until something on the canvas stands still: flights of the camera take a moment. */
export async function still(locator: Locator) {
  let last = ''
  await expect
    .poll(
      async () => {
        const now = JSON.stringify(await locator.boundingBox())
        const same = now === last
        last = now
        return same
      },
      { intervals: [50] },
    )
    .toBe(true)
}
