import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test as base } from '@playwright/test'
import type { Design } from '@/lib/design/element'
import { writeDesign } from '@/lib/design/file'
import type { Kind } from '@/lib/elements'
import { definitionOf } from '@/lib/elements'
import { GROUP_TITLES } from '@/lib/elements/group'
import { openDesign } from '@/lib/elements/open'
import type { Spot } from './hand'
import { drag, inside, middle, spotOn, still } from './hand'

export type Board = ReturnType<typeof boardOn>

/** A test that has the drawing board in its hands. */
export const test = base.extend<{ board: Board }>({
  board: async ({ page }, give) => give(boardOn(page)),
})
export { expect }

/** What a person does at the drawing board, by what is to be seen: roles, labels and names. */
export function boardOn(page: Page) {
  const canvas = page.getByRole('application', { name: 'Canvas' })
  const inspector = page.getByRole('complementary', { name: 'Inspector' })
  const drawer = page.getByRole('region', { name: 'Drawer', exact: true })

  /** The label of an element on the canvas: "Subnet public-a, 2 findings". */
  const label = (name: string) =>
    canvas.getByRole('button', {
      name: new RegExp(`^(?!Collapse|Expand).* ${escaped(name)}(, \\d+ findings?)?$`),
    })

  const fit = async () => {
    await page.getByRole('button', { name: 'Fit the whole design' }).click()
    await still(canvas.getByRole('button').first())
  }

  const select = async (name: string) => {
    await label(name).click()
    await expect(label(name)).toHaveAttribute('aria-pressed', 'true')
  }

  /** The name of the one element that is selected. */
  const selected = () => inspector.getByRole('textbox', { name: 'Name', exact: true }).inputValue()

  const reach = drawer.getByRole('region', { name: 'Reach', exact: true })
  const palette = page.getByRole('complementary', { name: 'Elements' })

  /** A kind in the palette; its group is opened first. */
  const paletteItem = async (kind: Kind) => {
    const { label, group } = definitionOf(kind)!
    const section = palette.getByRole('region', { name: GROUP_TITLES[group] })
    const closed = section.getByRole('button', { expanded: false })
    await expect(section).toBeVisible()
    if (await closed.isVisible()) await closed.click()
    const item = section.getByRole('button', { name: label, exact: true })
    await item.scrollIntoViewIfNeeded()
    return item
  }

  const rename = async (name: string) => {
    const box = inspector.getByRole('textbox', { name: 'Name', exact: true })
    await box.fill(name)
    await box.press('Enter')
    await expect(label(name)).toBeVisible()
  }

  return {
    page,
    canvas,
    inspector,
    drawer,
    label,
    fit,
    select,
    selected,
    rename,

    /** A new, empty design. */
    startEmpty: async () => {
      await page.goto('/')
      await page.getByRole('button', { name: 'New design' }).click()
      await page.waitForURL(/\/design\//)
      await expect(canvas.getByRole('group', { name: 'Start a design' })).toBeVisible()
    },

    /** A design out of a file, through the list of designs. */
    open: async (name: string, design: Design) => {
      await page.goto('/')
      await page.getByLabel('File to open').setInputFiles({
        name: `${name}.json`,
        mimeType: 'application/json',
        buffer: Buffer.from(writeDesign({ name, design })),
      })
      await page.waitForURL(/\/design\//)
      await expect(page.getByRole('button', { name: `Rename ${name}` })).toBeVisible()
    },

    /** A ready design, from the gallery. */
    startReady: async (name: string) => {
      await page.goto('/')
      await page.getByRole('button', { name: 'Ready designs' }).click()
      const gallery = page.getByRole('dialog', { name: 'Ready designs' })
      await gallery.getByRole('listitem', { name, exact: true }).getByRole('button').click()
      await page.waitForURL(/\/design\//)
      await expect(canvas.getByRole('button').first()).toBeVisible()
    },

    /** Drags a kind from the palette into an element, or to a spot of the canvas; gives it a name. */
    drop: async (kind: Kind, { into, at, as }: { into?: string; at?: Spot; as?: string }) => {
      const to = into === undefined ? await spotOn(canvas, at ?? [0.5, 0.5]) : await inside(label(into), at)
      await drag(page, await middle(await paletteItem(kind)), to)
      await expect(inspector.getByRole('textbox', { name: 'Name', exact: true })).toBeVisible()
      if (as !== undefined) await rename(as)
      if (into !== undefined)
        await expect(inspector.getByRole('button', { name: into, exact: true })).toBeVisible()
      await fit()
    },

    /** Draws a line from one element to another; where it may mean several things, chooses one. */
    connect: async (from: string, to: string, meaning?: string | RegExp) => {
      await select(from)
      const dot = page.getByTitle(`Drag to connect ${from}`, { exact: true }).first()
      await drag(page, await middle(dot), await middle(label(to)))
      const dialog = page.getByRole('dialog', { name: `Connect ${from} to ${to}` })
      if (meaning !== undefined) await dialog.getByRole('radio', { name: meaning }).check()
      if (meaning !== undefined || (await dialog.isVisible()))
        await dialog.getByRole('button', { name: 'Connect' }).click()
      await expect(dialog).toBeHidden()
    },

    /** Takes an element by its label and moves it by some pixels. */
    moveBy: async (name: string, x: number, y: number) => {
      const from = await middle(label(name))
      await drag(page, from, { x: from.x + x, y: from.y + y })
    },

    /** A field of the selected element. */
    field: (name: string) => inspector.getByLabel(name, { exact: true }),

    /** Types into a field of an element and leaves it. */
    fill: async (name: string, field: string, text: string) => {
      await select(name)
      const box = inspector.getByLabel(new RegExp(`^${escaped(field)}( \\*)?$`)).first()
      await box.fill(text)
      await box.press('Tab')
    },

    /** Opens a row of a list field of the selected element, by the start of its name: "method 1". */
    openRow: (row: string) =>
      inspector.getByRole('button', { name: new RegExp(`^${escaped(row)}:`), expanded: false }).click(),

    /** Types into a field of the selected element and leaves it. */
    type: async (field: string, text: string) => {
      const box = inspector.getByRole('textbox', { name: new RegExp(`^${escaped(field)}( \\*)?$`) }).first()
      await box.fill(text)
      await box.press('Tab')
    },

    /** Chooses a target in a reference of the selected element. */
    choose: async (field: string, target: string) => {
      const box = inspector.getByRole('combobox', { name: new RegExp(`^${escaped(field)}( \\*)?$`) }).first()
      await box.fill(target)
      await page
        .getByRole('option', { name: new RegExp(`^${escaped(target)}\\b`) })
        .first()
        .click()
    },

    /** Carries a kind to a spot of the canvas and lets go, whatever comes of it. */
    carry: async (kind: Kind, at: Spot) => {
      await drag(page, await middle(await paletteItem(kind)), await spotOn(canvas, at))
    },

    /** Fills in the dialog for reading an account and starts. */
    read: async ({ endpoint, regions }: { endpoint: string; regions: readonly string[] }) => {
      await page.getByRole('button', { name: 'Read account' }).click()
      const dialog = page.getByRole('dialog', { name: 'Read an AWS account' })
      for (const region of regions) {
        const search = dialog.getByRole('textbox', { name: 'Search Regions' })
        await search.fill(region)
        const choice = dialog.getByRole('checkbox', { name: region, exact: true })
        if (!(await choice.isChecked())) await choice.check()
        await search.fill('')
      }
      await dialog.getByText('Profile, role and endpoint').click()
      await dialog.getByLabel('Endpoint URL').fill(endpoint)
      await dialog.getByRole('button', { name: 'Read', exact: true }).click()
    },

    putOnCanvas: async () => {
      const put = page.getByRole('button', { name: 'Put on the canvas' })
      await expect(put).toBeEnabled({ timeout: 60_000 })
      await put.click()
      await expect(page.getByRole('dialog')).toBeHidden()
    },

    undo: () => page.keyboard.press('Control+z'),
    redo: () => page.keyboard.press('Control+Shift+z'),
    saved: () => expect(page.getByRole('status').filter({ hasText: /^Saved$/ })).toBeVisible(),

    /** Findings in the drawer that say this. */
    finding: (says: string | RegExp) => drawer.getByRole('row').filter({ hasText: says }),
    errors: () => drawer.getByRole('button', { name: /^Error/ }),
    noFindings: () => expect(drawer.getByText('No findings.')).toBeVisible(),

    /** A command from the search, as Ctrl+K gives it. */
    command: async (name: string) => {
      await page.keyboard.press('Control+k')
      const search = page.getByRole('dialog')
      await search.getByRole('combobox').fill(name)
      await search.getByRole('option').first().click()
    },

    /** The design as its file has it, taken from the menu. */
    design: async (): Promise<Design> => {
      await page.getByRole('button', { name: 'Design', exact: true }).click()
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('menuitem', { name: 'Download design file' }).click(),
      ])
      const opened = openDesign(readFileSync(await download.path(), 'utf8'))
      if (!opened.ok) throw new Error(opened.message)
      expect(opened.value.problems).toEqual([])
      return opened.value.design
    },

    /** The CloudFormation template as it is downloaded from the drawer. */
    template: async (format: 'YAML' | 'JSON') => {
      await drawer.getByRole('tab', { name: 'Template' }).click()
      await drawer.getByRole('button', { name: format }).click()
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        drawer.getByRole('button', { name: 'Download' }).click(),
      ])
      return { fileName: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') }
    },

    /** The mark of an element in a subnet that it reaches into. */
    markIn: (subnet: string, name: string) =>
      canvas.getByRole('button', {
        name: new RegExp(`${escaped(name)} \\(reaches into ${escaped(subnet)}\\)$`),
      }),

    /** The panel that answers "can X reach Y?". */
    reach,

    /** Asks whether one end reaches the other: elements by name, or addresses, names and URLs as typed. */
    ask: async ({ from, to, port }: { from?: string; to?: string; port?: string }) => {
      const tab = drawer.getByRole('tab', { name: 'Reach' })
      if ((await tab.getAttribute('aria-selected')) !== 'true') await tab.click()
      for (const [name, text] of [
        ['From', from],
        ['To', to],
      ] as const) {
        if (text === undefined) continue
        const box = reach.getByRole('combobox', { name, exact: true })
        await box.click()
        await box.fill(text)
        await page.getByRole('option').first().click()
      }
      if (port !== undefined) await reach.getByRole('combobox', { name: 'Ports' }).fill(port)
    },

    /** What the answer says: "Reachable", "Not reachable". */
    verdict: (says: string | RegExp) =>
      expect(reach.getByRole('status', { name: 'Verdict' })).toContainText(says, { timeout: 30_000 }),

    /** What stands in the way, by its words. */
    blocker: (says: string | RegExp) =>
      reach
        .getByRole('list', { name: 'What stands in the way' })
        .getByRole('listitem')
        .filter({ hasText: says }),

    /** What works and yet should be known, by its words. */
    warning: (says: string | RegExp) =>
      reach.getByRole('list', { name: 'Warnings' }).getByRole('listitem').filter({ hasText: says }),

    /** One connection of the way, there or back, as the list of stops tells it. */
    leg: (title: string) => reach.getByRole('region', { name: title, exact: true }),

    /** The way of an answer over the drawing, and the mark on an element that stops it. */
    way: page.locator('[data-way]'),
    blockedAt: (name: string) => page.getByRole('img', { name: new RegExp(`^${escaped(name)}: blocked`) }),

    /** Elements in the DOM of the canvas. */
    mounted: () => page.locator('.react-flow__node').count(),
  }
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
