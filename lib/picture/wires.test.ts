import { expect, test } from 'vitest'
import { applyPatch } from '@/lib/design/patch'
import { arrange } from '@/lib/layout/arrange'
import { readyDesign, readyDesigns } from '@/lib/samples/ready'
import { headingOf } from './heading'
import { labelBox } from './label'
import { lineOf, runsOf } from './lines'
import { marksIn } from './marks'
import { sceneOf } from './scene'
import { wiresOf } from './wires'

const linesOf = (id: string) =>
  wiresOf(readyDesign(id)!.design)
    .filter(({ quiet }) => !quiet)
    .map(({ from, to }) => `${from} ${to}`)

test.each([
  ['encrypted-to-on-premises', 'link nlb'],
  ['encrypted-to-on-premises', 'to-alb alb'],
  ['encrypted-to-on-premises', 'edge-router line'],
  ['encrypted-to-on-premises', 'on-premises balancer'],
  ['encrypted-to-on-premises', 'internet partner-api'],
  ['site-to-site-vpn', 'edge-router office-router'],
  ['hub-and-spoke', 'internet igw'],
  ['load-balanced-group', 'web-group web-servers'],
])('in %s there is a line %s', (id, line) => {
  expect(linesOf(id)).toContain(line)
})

test('what a connection beside it tells, and what a mark tells, is no line', () => {
  expect(linesOf('hub-and-spoke')).toContain('orders-attachment hub')
  expect(linesOf('hub-and-spoke')).not.toContain('orders-rt-app hub')
  expect(linesOf('hub-and-spoke')).not.toContain('orders-app-a orders-rt-app')
  const { design } = readyDesign('hub-and-spoke')!
  expect(marksIn(design, 'orders-app-a').map(({ id }) => id)).toContain('orders-rt-app')
})

test.each(readyDesigns.map(({ id, design }) => [id, design] as const))(
  'labels of %s stand on their line, clear of titles and elements',
  (_id, design) => {
    const now = applyPatch(design, arrange(design))
    const closed = sceneOf(now).order.map((placed) =>
      placed.container ? headingOf(placed, placed.box) : placed.box,
    )
    for (const { wire, points } of runsOf(now).map((run) => lineOf(now, run))) {
      const box = wire.label === '' ? undefined : labelBox(points, wire.label.length * 6 + 10, [], closed)
      if (!box) continue
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
      const onLine = points.slice(1).some((b, index) => {
        const a = points[index]!
        return (x - a.x) * (x - b.x) + (y - a.y) * (y - b.y) < 1
      })
      expect(onLine).toBe(true)
      for (const other of closed)
        expect(
          box.x < other.x + other.width &&
            other.x < box.x + box.width &&
            box.y < other.y + other.height &&
            other.y < box.y + box.height,
        ).toBe(false)
    }
  },
)
