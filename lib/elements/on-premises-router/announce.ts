import { setProps } from '@/lib/design/patch'
import type { Packet } from '@/lib/net/packet'
import { addressesIn } from '@/lib/net/flow'
import { formatPrefix } from '@/lib/net/prefix'
import { holdsAll } from '@/lib/net/ranges'
import type { Around } from '../define'
import type { Mend } from '../facts'
import { isKind } from '../index'
import { read } from '../read'
import type { Line } from './line'
import { toldBy } from './line'

/** Routers that could announce the range of their site which a packet is for, and do not. */
export function* announceMends(
  lines: readonly Pick<Line, 'router' | 'sort'>[],
  { flow }: Packet,
  around: Around,
): Iterable<Mend> {
  const routers = new Set(
    lines.flatMap(({ router, sort }) => (router && sort !== 'vpn-static' ? [router] : [])),
  )
  for (const router of routers) {
    const site = around.get(router.parent)
    const ranges = isKind(site, 'on-premises-site') ? toldBy(read(site, 'ranges'), '').prefixes : []
    const range = ranges.find(
      (one) => one.family === flow.family && holdsAll(addressesIn(one), flow.destinations),
    )
    if (!range) continue
    const text = formatPrefix(range)
    yield {
      label: `Announce ${text} from ${router.name}`,
      patch: setProps(router, { advertisedPrefixes: [...(read(router, 'advertisedPrefixes') ?? []), text] }),
    }
  }
}
