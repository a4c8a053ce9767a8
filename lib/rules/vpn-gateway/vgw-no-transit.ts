import type { ElementOf } from '@/lib/elements'
import { isKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { read } from '@/lib/elements/read'
import { rangesOf } from '@/lib/elements/vpc/blocks'
import { linesTo } from '@/lib/elements/vpn-gateway/lines'
import type { Prefix } from '@/lib/net/prefix'
import { contains, formatPrefix, overlaps, parsePrefix } from '@/lib/net/prefix'
import type { Reach } from '../define'
import { defineRule } from '../define'
import { make } from '../example'
import { vpcWith } from '../vpc-peering/peering-example'
import { peersOf } from '../vpc-peering/sides'
import { withOffice } from './office-example'

type Router = ElementOf<'on-premises-router'>

export const vgwNoTransit = defineRule({
  id: 'vgw-no-transit',
  severity: 'warning',
  title: 'A virtual private gateway leads to its own VPC only',
  why: 'What comes in by it goes on to no peered VPC, and to no internet gateway, NAT gateway or gateway endpoint.',
  source: 'https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-basics.html',
  kind: 'vpn-gateway',
  *check(gateway, around, reach) {
    const vpc = around.get(gateway.parent)
    const ranges = isKind(vpc, 'vpc') ? rangesOf(vpc) : undefined
    if (!isKind(vpc, 'vpc') || !ranges) return
    const routers = new Set(linesTo(gateway, around).flatMap(({ line }) => line.router ?? []))
    const peers = [...routers].some(({ props }) => props.staticRoutes !== undefined)
      ? peersOf(vpc, around)
      : []
    for (const router of routers)
      for (const route of sentBy(router)) {
        const peer = peers.find(({ peer }) => rangesOf(peer)?.some((range) => contains(range, route)))?.peer
        const isOwn = route.length > 0 && ranges.some((range) => overlaps(range, route))
        if (isOwn || (!peer && route.length > 0) || !isRefused(gateway, router, route, around, reach))
          continue
        yield {
          message: `${router.name} sends ${formatPrefix(route)} to ${gateway.name}, which leads to ${vpc.name} and not on to ${peer?.name ?? 'the internet'}. Use a transit gateway.`,
        }
      }
  },
  examples: {
    good: [
      {
        says: 'The office sends what is for the VPC.',
        design: () => withOffice(edge(['10.0.0.0/16'])),
      },
    ],
    bad: [
      {
        says: 'The office wants to the internet by the VPC.',
        design: () => withOffice(edge(['0.0.0.0/0'])),
      },
      {
        says: 'The office wants to a peer of the VPC.',
        design: () =>
          withOffice(
            edge(['10.0.0.0/16', '10.1.0.0/16']),
            ...vpcWith('data', '10.1.0.0/16', [{ destination: '10.0.0.0/16', target: 'to-data' }]),
            make('vpc-peering', 'to-data', { in: 'ireland', vpc: 'net', peerVpc: 'data' }),
          ),
      },
    ],
  },
})

const edge = (staticRoutes: readonly string[]) =>
  make('on-premises-router', 'edge', {
    in: 'office',
    links: ['router'],
    publicAddress: '203.0.113.1',
    firewall: 'open',
    staticRoutes,
  })

/** What a router sends into its lines by hand. */
const sentBy = (router: Router): readonly Prefix[] =>
  (read(router, 'staticRoutes') ?? []).flatMap((text) =>
    typeof text === 'string' ? (parsePrefix(text) ?? []) : [],
  )

/** Does the tracer see the gateway refuse what comes from the site? */
const isRefused = (
  gateway: ElementOf<'vpn-gateway'>,
  router: Router,
  route: Prefix,
  around: Around,
  reach: Reach,
): boolean =>
  around.get(router.parent) !== undefined &&
  reach({
    from: { element: router.parent! },
    to: route.length === 0 ? { internet: true } : { address: formatPrefix(route) },
    protocols: [[6, 6]],
    family: route.family,
  }).blockers.some(
    ({ code, element }) => code === 'VGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS' && element === gateway.id,
  )
