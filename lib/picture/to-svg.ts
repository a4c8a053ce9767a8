import type { Box, Design, Element, Id } from '@/lib/design/element'
import { withDescendants } from '@/lib/design/tree'
import { aroundOf } from '@/lib/elements/around'
import type { Around } from '@/lib/elements/define'
import type { Colours, Theme } from './colours'
import { coloursOf, groundOf, ROLE_OF } from './colours'
import type { Mark } from './marks'
import { marksAlong, marksIn } from './marks'
import type { Placed, Scene } from './scene'
import { around, sceneOf, STRIP } from './scene'
import { iconIn, quoted, rounded, text } from './svg'
import { longTextOf } from '@/lib/elements/long-text'
import { tintOf } from './tint'
import type { Line } from './lines'
import { headingOf } from './heading'
import { labelBox, labelled } from './label'
import { lineOf, runsOf } from './lines'
import { detailOf, rangeOf, usableOf } from './words'

/** A column of a container with its title, from the container's top left, such as that of an Availability Zone. */
export type Column = Box & { readonly zone: string }

type Icons = Readonly<Record<string, string>>

export type PictureOptions = {
  readonly theme: Theme
  /** Only these elements and what is inside them; the whole design when absent. */
  readonly ids?: readonly Id[]
  /** SVG text of the icon of each kind; a kind without one is drawn without. */
  readonly icons?: Icons
  readonly columns?: (around: Around, container: Element) => readonly Column[]
  /** Elements with a ring around them, in the colour given. */
  readonly rings?: ReadonlyMap<Id, 'error' | 'warning' | 'accent'>
}

const MARGIN = 32

/**
 * The design as a vector picture, as it is drawn on the canvas.
 * Shape: one SVG document with its size in pixels; an empty design gives an empty picture.
 */
export function toSvg(design: Design, options: PictureOptions): string {
  const scene = sceneOf(design)
  const chosen = options.ids && new Set(withDescendants(design, options.ids).map(({ id }) => id))
  const shown = scene.order.filter(({ element }) => !chosen || chosen.has(element.id))
  const frame = around(shown.map(({ box }) => box)) ?? { x: 0, y: 0, width: 320, height: 160 }
  const colours = coloursOf(options.theme)
  const lines = runsOf(design)
    .filter(({ wire: { from, to, quiet } }) => !quiet && (!chosen || (chosen.has(from) && chosen.has(to))))
    .map((run) => lineOf(design, run))
  const [x, y] = [frame.x - MARGIN, frame.y - MARGIN]
  const [width, height] = [frame.width + 2 * MARGIN, frame.height + 2 * MARGIN]
  const marked = shown.flatMap(({ element }) => marksIn(design, element.id))
  const kinds = [...new Set([...shown.map(({ element }) => element), ...marked].map(({ kind }) => kind))]
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${x} ${y} ${width} ${height}" font-family="Inter, system-ui, sans-serif">`,
    `<defs>${kinds.map((kind) => iconIn(kind, options.icons?.[kind])).join('')}</defs>`,
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${colours.canvas}"/>`,
    ...parts(design, shown, lines, colours, options),
    '</svg>',
    '',
  ].join('\n')
}

function parts(
  design: Design,
  shown: Scene['order'],
  lines: readonly Line[],
  colours: Colours,
  { icons = {}, columns = () => [], rings }: PictureOptions,
): readonly string[] {
  const asked = aroundOf(design)
  const containers = shown.filter(({ container }) => container)
  const leaves = shown.filter(({ container }) => !container)
  const hasIcon = ({ element }: Placed) => icons[element.kind] !== undefined
  const standing = containers.flatMap((placed) =>
    placed.collapsed ? [] : columns(asked, placed.element).map((column) => within(placed.box, column)),
  )
  const written = [
    ...containers.map((placed) => headingOf(placed, placed.box)),
    ...standing.map(zoneName),
    ...leaves.map(({ box }) => box),
  ]
  return [
    ...containers.map((placed) => ground(placed, asked, colours)),
    ...standing.map((column) => lane(column, colours)),
    ...lines.map((line) => wire(line, colours)),
    ...labels(lines, written, colours),
    ...containers.map((placed) => title(placed, asked, colours, hasIcon(placed))),
    ...leaves.map((placed) => leaf(placed, colours, hasIcon(placed))),
    ...containers
      .flatMap(({ element, box }) => marksAlong(box, marksIn(design, element.id)))
      .map((one) => mark(one, colours, icons)),
    ...shown.flatMap(({ element, box }) => ring(box, colours, rings?.get(element.id))),
  ]
}

function ground({ element, box }: Placed, asked: Around, colours: Colours): string {
  const tint = tintOf(element, asked)
  const dashes = tint === 'place' ? ' stroke-dasharray="5 3"' : ''
  return rounded(
    box,
    12,
    `fill="${groundOf(tint, colours)}" stroke="${colours[ROLE_OF[tint]]}" stroke-width="1.5"${dashes}`,
  )
}

const ring = (box: Box, colours: Colours, colour: 'error' | 'warning' | 'accent' | undefined) =>
  colour === undefined
    ? []
    : [rounded(grown(box, 4), 14, `fill="none" stroke="${colours[colour]}" stroke-width="3"`)]

const grown = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
})

/** A column of a container, in pixels of the whole drawing. */
const within = (box: Box, column: Column): Column => ({ ...column, x: box.x + column.x, y: box.y + column.y })

const lane = (column: Column, colours: Colours): string =>
  rounded(
    column,
    6,
    `fill="none" stroke="${colours['ink-faint']}" stroke-opacity="0.4" stroke-dasharray="3 3"`,
  ) +
  text(
    column.x + 8,
    column.y + 15,
    column.zone,
    column.width - 16,
    `font-size="10.5" fill="${colours['ink-faint']}"`,
  )

const wire = ({ wire: { strong, derived }, points }: Line, colours: Colours): string =>
  `<polyline points="${points.map(({ x, y }) => `${x},${y}`).join(' ')}" fill="none" stroke="${colours[strong ? 'ink-faint' : 'line-strong']}" stroke-width="${strong ? 2.25 : 1.25}"${derived ? ' stroke-dasharray="5 4"' : ''} stroke-linejoin="round"/>`

function mark({ box, elements }: Mark, colours: Colours, icons: Icons): string {
  const [first] = elements
  const alone = elements.length === 1 && first && icons[first.kind] !== undefined ? first : undefined
  return (
    rounded(box, 6, `fill="${colours.surface}" stroke="${colours['line-strong']}"`) +
    (alone
      ? quoted(alone.kind, box.x + 3, box.y + 3, box.width - 6)
      : text(
          box.x + box.width / 2,
          box.y + 14,
          elements.length > 1 ? `+${elements.length}` : '',
          40,
          `font-size="10" text-anchor="middle" fill="${colours['ink-soft']}"`,
        ))
  )
}

/** What lines say, none over another, and none over what is written if it can be. */
function labels(lines: readonly Line[], written: readonly Box[], colours: Colours): readonly string[] {
  const taken: Box[] = []
  return labelled(lines).flatMap(({ wire: { label }, points }) => {
    const box = labelBox(points, label.length * 6 + 10, taken, written)
    if (!box) return []
    taken.push(box)
    const look = `font-size="10.5" text-anchor="middle" fill="${colours['ink-soft']}"`
    return [
      rounded(box, 4, `fill="${colours.surface}" stroke="${colours.line}"`) +
        text(box.x + box.width / 2, box.y + 11.5, label, box.width, look),
    ]
  })
}

/** Where a column says its zone. */
const zoneName = ({ x, y }: Box): Box => ({ x, y, width: 80, height: 20 })

/** About, in the bold 13 px of titles: capitals and digits are wider. */
const widthOfName = (name: string) =>
  [...name].reduce((width, letter) => width + (/[A-Z0-9mw]/.test(letter) ? 9.4 : 7.9), 0)

function title(
  { element, box, collapsed, inside }: Placed,
  asked: Around,
  colours: Colours,
  icon: boolean,
): string {
  const tint = tintOf(element, asked)
  const ink = tint === 'place' ? colours['ink-soft'] : colours[ROLE_OF[tint]]
  const left = box.x + (icon ? 40 : 12)
  const after = left + widthOfName(element.name) + 10
  const room = box.x + box.width - 12
  // The name comes first; then what fits beside it, the count of addresses last.
  const said = collapsed ? [`${inside} inside`] : [rangeOf(element), usableOf(element)]
  const whole = said.filter((part) => part !== '').join(' · ')
  const beside = [whole, said[0]!].find((words) => words.length * 6.4 <= room - after) ?? ''
  return (
    (icon ? quoted(element.kind, box.x + 10, box.y + 8, 20) : '') +
    text(
      left,
      box.y + STRIP / 2 + 5,
      element.name,
      room - left,
      `font-size="13" font-weight="600" fill="${ink}"`,
    ) +
    text(after, box.y + STRIP / 2 + 5, beside, room - after, `font-size="11" fill="${colours['ink-soft']}"`)
  )
}

function leaf({ element, box }: Placed, colours: Colours, icon: boolean): string {
  const left = box.x + (icon ? 42 : 12)
  const room = box.x + box.width - 8 - left
  const middle = box.y + box.height / 2
  const remark = longTextOf(element)
  const detail = remark.length > 0 ? '' : detailOf(element)
  const [ground, edge] =
    remark.length > 0 ? [groundOf('note', colours), colours.warning] : [colours.surface, colours.line]
  return (
    rounded(box, 8, `fill="${ground}" stroke="${edge}"`) +
    remark
      .map((words, index) =>
        text(left, box.y + 38 + 14 * index, words, room, `font-size="10.5" fill="${colours['ink-soft']}"`),
      )
      .join('') +
    (icon ? quoted(element.kind, box.x + 8, remark.length > 0 ? box.y + 10 : middle - 13, 26) : '') +
    text(
      left,
      remark.length > 0 ? box.y + 21 : middle + (detail ? -2 : 4),
      element.name,
      room,
      `font-size="11" font-weight="600" fill="${colours.ink}"`,
    ) +
    text(left, middle + 13, detail, room, `font-size="10.5" fill="${colours['ink-faint']}"`)
  )
}
