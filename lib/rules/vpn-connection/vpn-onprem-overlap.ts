import type { ElementOf } from '@/lib/elements'
import { isKind, ofKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { routerAt } from '@/lib/elements/on-premises-router/line'
import { read, rowsOf } from '@/lib/elements/read'
import { attachedTo } from '@/lib/elements/transit-gateway-route-table/attached'
import { blocksOf } from '@/lib/elements/vpc/blocks'
import type { Prefix } from '@/lib/net/prefix'
import { contains, formatPrefix, overlaps, parsePrefix } from '@/lib/net/prefix'
import { defineRule } from '../define'
import { privateRangeOf } from '../ranges'
import { make } from '../example'
import { withHub, withOffice } from '../vpn-gateway/office-example'

type Connection = ElementOf<'vpn-connection'>

export const vpnOnpremOverlap = defineRule({
  id: 'vpn-onprem-overlap',
  severity: 'warning',
  title: 'A site and a VPC that a VPN joins have different ranges',
  why: 'In the VPC the local route always wins, so addresses of the site that the VPC has too are not reached from there.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/route-tables-priority.html',
  kind: 'vpn-connection',
  *check(connection, around) {
    const { name, ranges, sure } = farSide(connection, around)
    if (ranges.length === 0 || !isFirst(connection, around)) return
    for (const vpc of joinedVpcs(connection, around))
      for (const { block } of blocksOf(vpc)) {
        const range = ranges.find((one) =>
          sure && !isSummary(one, block) ? overlaps(one, block) : contains(block, one),
        )
        if (!range) continue
        yield {
          message: `${connection.name} joins ${vpc.name} with ${name}: ${formatPrefix(range)} there overlaps ${formatPrefix(block)}, and in the VPC the local route wins. Renumber one side, or translate addresses at the site.`,
        }
        break
      }
  },
  examples: {
    good: [
      { says: 'The office has other addresses.', design: () => withOffice() },
      {
        says: 'The company has all of 10.0.0.0/8, of which the VPC is a part.',
        design: () => withOffice(make('on-premises-site', 'office', { ranges: ['10.0.0.0/8'], asn: 65010 })),
      },
      {
        says: 'A summary of many ranges is no range of the office.',
        design: () =>
          withOffice(
            make('vpn-connection', 'to-office', {
              in: 'ireland',
              customerGateway: 'router',
              gateway: 'vgw',
              staticRoutesOnly: true,
              staticRoutes: [{ destinationCidrBlock: '10.0.0.0/8' }],
            }),
            make('on-premises-router', 'edge', { in: 'office', firewall: 'open' }),
          ),
      },
    ],
    bad: [
      {
        says: 'Both sides are 10.0.0.0/16.',
        design: () => withOffice(make('on-premises-site', 'office', { ranges: ['10.0.0.0/16'], asn: 65010 })),
      },
      {
        says: 'A VPC behind a transit gateway has a range of the office.',
        design: () =>
          withHub(
            make('on-premises-site', 'office', { ranges: ['192.168.0.0/16', '10.0.0.0/20'], asn: 65010 }),
          ),
      },
    ],
  },
})

/** The ranges of the site; else the static routes, which may be wider than what is there. */
function farSide(connection: Connection, around: Around) {
  const customer = around.get(read(connection, 'customerGateway'))
  const router = customer && routerAt([customer.id], around)
  const site = around.get(router?.parent)
  if (isKind(site, 'on-premises-site') && site.props.ranges !== undefined)
    return { name: site.name, ranges: read(site, 'ranges')?.flatMap(toPrefix) ?? [], sure: true }
  const rows = rowsOf(connection, 'staticRoutes') ?? []
  const ranges = rows.flatMap(({ destinationCidrBlock }) => toPrefix(destinationCidrBlock))
  return { name: customer?.name ?? 'its router', ranges, sure: false }
}

const toPrefix = (text: unknown): readonly Prefix[] => {
  const prefix = typeof text === 'string' ? parsePrefix(text) : undefined
  return prefix && prefix.length > 0 ? [prefix] : []
}

/** A whole private range is what people write for many networks: a VPC may well be one of them. */
const isSummary = (range: Prefix, block: Prefix): boolean => {
  const whole = privateRangeOf(block)
  return whole !== undefined && whole.length < block.length && formatPrefix(whole) === formatPrefix(range)
}

/** Of several connections between the same two ends only the first says it. */
function isFirst(connection: Connection, around: Around): boolean {
  const customer = read(connection, 'customerGateway')
  const twins = ofKind(customer === undefined ? [] : around.referrers(customer), 'vpn-connection')
  return twins.find((one) => read(one, 'gateway') === read(connection, 'gateway')) === connection
}

function joinedVpcs(connection: Connection, around: Around): readonly ElementOf<'vpc'>[] {
  const gateway = around.get(read(connection, 'gateway'))
  const parents =
    gateway?.kind === 'vpn-gateway'
      ? [gateway.parent]
      : gateway?.kind === 'transit-gateway'
        ? attachedTo(gateway, around)
            .filter(({ kind }) => kind === 'transit-gateway-attachment')
            .map(({ parent }) => parent)
        : []
  return [...new Set(parents)].map((id) => around.get(id)).filter((one) => isKind(one, 'vpc'))
}
