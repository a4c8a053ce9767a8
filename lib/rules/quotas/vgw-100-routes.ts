import type { ElementOf } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { isOpen, read } from '@/lib/elements/read'
import { lineOfConnection } from '@/lib/elements/vpn-connection/line'
import { classic, make } from '../example'
import { withOffice } from '../vpn-gateway/office-example'
import type { Use } from './define'
import { defineQuota, limitOf } from './define'
import { inside } from './count'
import { many } from './example'
import { siteBehind } from './vpn-example'

type Connection = ElementOf<'vpn-connection'>

const endsAt = (connection: Connection, kind: string, around: Around) =>
  around.get(read(connection, 'gateway'))?.kind === kind

/** What AWS learns over a connection, by hand or by BGP, as far as it is known. */
function* learned(connection: Connection, fixed: boolean, around: Around): Iterable<Use> {
  if (isOpen(connection.props.staticRoutesOnly)) return
  const { sort, learned } = lineOfConnection(connection, around)
  if ((sort === 'vpn-static') !== fixed) return
  yield inside(connection, learned.prefixes.length, fixed ? { field: 'staticRoutes' } : {})
}

const limits = [
  limitOf({
    key: 'dynamic-routes-to-vpn-gateway',
    label: 'Routes announced to a virtual private gateway, per VPN connection',
    noun: 'routes from its customer gateway',
    scope: 'a connection to a virtual private gateway',
    value: 100,
    fixed: true,
    instead: 'summarise what the router announces, or use a transit gateway',
    of: 'vpn-connection',
    *uses(connection, around) {
      if (endsAt(connection, 'vpn-gateway', around)) yield* learned(connection, false, around)
    },
  }),
  limitOf({
    key: 'static-routes-to-vpn-gateway',
    label: 'Static routes per VPN connection',
    noun: 'static routes',
    scope: 'a connection to a virtual private gateway',
    value: 100,
    fixed: true,
    instead: 'summarise them',
    of: 'vpn-connection',
    *uses(connection, around) {
      if (endsAt(connection, 'vpn-gateway', around)) yield* learned(connection, true, around)
    },
  }),
  limitOf({
    key: 'dynamic-routes-to-transit-gateway',
    label: 'Routes announced to a transit gateway, per VPN connection',
    noun: 'routes from its customer gateway',
    scope: 'a connection to a transit gateway',
    value: 1_000,
    fixed: true,
    instead: 'summarise what the router announces',
    of: 'vpn-connection',
    *uses(connection, around) {
      if (endsAt(connection, 'transit-gateway', around)) yield* learned(connection, false, around)
    },
  }),
]

const announcing = (count: number) =>
  classic(
    make('vpn-gateway', 'lines', { in: 'net' }),
    ...siteBehind('lines', { advertisedPrefixes: many(count, (at) => `192.168.${at}.0/24`) }),
  )

export const vgw100Routes = defineQuota({
  id: 'vgw-100-routes',
  severity: 'error',
  title: 'A virtual private gateway takes at most 100 routes over a VPN connection',
  why: 'Beyond 100 announced routes AWS resets the BGP session, and nothing is reached any more; of static routes it takes 100 too. It announces up to 1,000 itself. A transit gateway takes 1,000.',
  source: 'https://docs.aws.amazon.com/vpn/latest/s2svpn/vpn-limits.html',
  limits,
  examples: {
    good: [{ says: 'The office announces one prefix.', design: () => withOffice() }],
    bad: [{ says: '140 announced prefixes end the session.', design: () => announcing(140) }],
  },
})
