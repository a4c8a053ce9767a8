import { setProps } from '@/lib/design/patch'
import type { ElementOf } from '@/lib/elements'
import { ofKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { read, rowsOf, withRow } from '@/lib/elements/read'
import type { Prefix } from '@/lib/net/prefix'
import { contains, formatPrefix, nextFree, overlaps, parsePrefix } from '@/lib/net/prefix'
import type { Complaint } from '../define'
import { defineRule } from '../define'
import { make } from '../example'
import { exist } from '../exist'
import { withOffice } from '../vpn-gateway/office-example'

type Connection = ElementOf<'vpn-connection'>

const block = (text: string) => parsePrefix(text)!
const LINK_LOCAL = block('169.254.0.0/16')
const UNIQUE_LOCAL = block('fd00::/8')
const KEPT = ['0.0', '1.0', '2.0', '3.0', '4.0', '5.0', '169.252'].map((end) => block(`169.254.${end}/30`))
/** Where AWS keeps nothing. */
const FREE = block('169.254.8.0/21')

export const vpnInsideCidr = defineRule({
  id: 'vpn-inside-cidr',
  severity: 'error',
  title: 'The inside block of a tunnel is one that AWS takes',
  why: 'A tunnel has a /30 of 169.254.0.0/16 of its own at its gateway, some of which AWS keeps, and for IPv6 a /126 of fd00::/8.',
  source: 'https://docs.aws.amazon.com/vpn/latest/s2svpn/VPNTunnels.html',
  kind: 'vpn-connection',
  *check(connection, around) {
    if (exist(connection)) return
    const earlier = takenBefore(connection, around)
    for (const { at, tunnelInsideCidr, tunnelInsideIpv6Cidr } of rowsOf(connection, 'tunnels') ?? []) {
      const four = parsePrefix(tunnelInsideCidr ?? '')
      const six = parsePrefix(tunnelInsideIpv6Cidr ?? '')
      const problem = four && problemOf(four, earlier, connection)
      if (problem !== undefined) yield complain(connection, at, `${formatPrefix(four!)}, ${problem}`, around)
      if (four) earlier.push({ prefix: four, name: connection.name })
      if (six && (six.length !== 126 || !contains(UNIQUE_LOCAL, six)))
        yield {
          field: `tunnels.${at}.tunnelInsideIpv6Cidr`,
          message: `${connection.name} has ${formatPrefix(six)} inside tunnel ${at + 1}. AWS takes a /126 of fd00::/8.`,
        }
    }
  },
  examples: {
    good: [
      {
        says: 'Two blocks that nobody else has.',
        design: () => withOffice(office('169.254.10.0/30', '169.254.10.4/30')),
      },
    ],
    bad: [
      { says: 'AWS keeps 169.254.5.0/30.', design: () => withOffice(office('169.254.5.0/30')) },
      { says: 'A /29 is too large.', design: () => withOffice(office('169.254.10.0/29')) },
      { says: 'It is no link-local block.', design: () => withOffice(office('10.9.0.0/30')) },
      {
        says: 'Both tunnels have the same block.',
        design: () => withOffice(office('169.254.10.0/30', '169.254.10.0/30')),
      },
    ],
  },
})

const office = (...blocks: readonly string[]) =>
  make('vpn-connection', 'to-office', {
    in: 'ireland',
    customerGateway: 'router',
    gateway: 'vgw',
    tunnels: blocks.map((tunnelInsideCidr) => ({ tunnelInsideCidr })),
  })

type Taken = { readonly prefix: Prefix; readonly name: string }

/** The blocks of connections that were drawn before at the same gateway. */
function takenBefore(connection: Connection, around: Around): Taken[] {
  const gateway = read(connection, 'gateway')
  const all = gateway === undefined ? [] : ofKind(around.referrers(gateway), 'vpn-connection')
  return all.slice(0, Math.max(0, all.indexOf(connection))).flatMap(takenBy)
}

const takenBy = (connection: Connection): readonly Taken[] =>
  (rowsOf(connection, 'tunnels') ?? []).flatMap(({ tunnelInsideCidr }) => {
    const prefix = parsePrefix(tunnelInsideCidr ?? '')
    return prefix ? [{ prefix, name: connection.name }] : []
  })

function problemOf(prefix: Prefix, earlier: readonly Taken[], { name }: Connection): string | undefined {
  if (prefix.length !== 30 || !contains(LINK_LOCAL, prefix)) return 'and AWS takes a /30 of 169.254.0.0/16'
  if (KEPT.some((kept) => overlaps(kept, prefix))) return 'which AWS keeps'
  const twin = earlier.find((one) => overlaps(one.prefix, prefix))
  if (!twin) return undefined
  return twin.name === name ? 'which its other tunnel has' : `which ${twin.name} has already at this gateway`
}

function complain(connection: Connection, at: number, what: string, around: Around): Complaint {
  return {
    field: `tunnels.${at}.tunnelInsideCidr`,
    message: `${connection.name}: tunnel ${at + 1} has ${what}. Choose another, or leave it to AWS.`,
    fix: () => {
      const gateway = read(connection, 'gateway')
      const all = gateway === undefined ? [] : ofKind(around.referrers(gateway), 'vpn-connection')
      const taken = [...new Set([...all, connection])].flatMap(takenBy).map(({ prefix }) => prefix)
      const next = nextFree(FREE, 30, taken)
      const rows = rowsOf(connection, 'tunnels') ?? []
      return (
        next && {
          label: `Use ${formatPrefix(next)}`,
          patch: setProps(connection, {
            tunnels: withRow(rows, at, { tunnelInsideCidr: formatPrefix(next) }),
          }),
        }
      )
    },
  }
}
