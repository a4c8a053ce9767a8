import { setProps } from '@/lib/design/patch'
import type { ElementOf } from '@/lib/elements'
import { ofKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { routerAt } from '@/lib/elements/on-premises-router/line'
import { read } from '@/lib/elements/read'
import { defineRule } from '../define'
import { make } from '../example'
import { withOffice } from '../vpn-gateway/office-example'

export const vpnBgpPreferred = defineRule({
  id: 'vpn-bgp-preferred',
  severity: 'warning',
  title: 'A router that speaks BGP uses it for its VPN',
  why: 'BGP notices a failure and moves traffic to the other tunnel; static routing sees only whether a tunnel is up.',
  source: 'https://docs.aws.amazon.com/vpn/latest/s2svpn/vpn-static-dynamic.html',
  kind: 'vpn-connection',
  *check(connection, around) {
    const customer = around.get(read(connection, 'customerGateway'))
    if (read(connection, 'staticRoutesOnly') !== true || !customer) return
    const router = routerAt([customer.id], around)
    if (!router || !speaksBgp(router, around)) return
    yield {
      field: 'staticRoutesOnly',
      message: `${connection.name} is static, though ${router.name} speaks BGP, which notices a dead tunnel sooner. Use BGP here too.`,
      fix: () => ({
        label: `Use BGP for ${connection.name}`,
        patch: setProps(connection, { staticRoutesOnly: undefined, staticRoutes: undefined }),
      }),
    }
  },
  examples: {
    good: [
      { says: 'The router uses BGP.', design: () => withOffice() },
      {
        says: 'Nothing says that the router speaks BGP.',
        design: () => withOffice(fixed(), edge({})),
      },
    ],
    bad: [
      {
        says: 'The router has an ASN and announces its range.',
        design: () => withOffice(fixed(), edge({ asn: 65010, advertisedPrefixes: ['192.168.0.0/16'] })),
      },
    ],
  },
})

/** It has a number of its own, announces something, or has another line with BGP. */
const speaksBgp = (router: ElementOf<'on-premises-router'>, around: Around): boolean =>
  router.props.asn !== undefined ||
  router.props.advertisedPrefixes !== undefined ||
  (read(router, 'links') ?? []).some((id) => {
    const link = typeof id === 'string' ? around.get(id) : undefined
    return (
      link !== undefined &&
      (link.kind !== 'customer-gateway' ||
        ofKind(around.referrers(link.id), 'vpn-connection').some(
          (one) => read(one, 'staticRoutesOnly') === false,
        ))
    )
  })

const fixed = () =>
  make('vpn-connection', 'to-office', {
    in: 'ireland',
    customerGateway: 'router',
    gateway: 'vgw',
    staticRoutesOnly: true,
    staticRoutes: [{ destinationCidrBlock: '192.168.0.0/16' }],
  })

const edge = (props: ElementOf<'on-premises-router'>['props']) =>
  make('on-premises-router', 'edge', {
    in: 'office',
    links: ['router'],
    publicAddress: '203.0.113.1',
    firewall: 'open',
    ...props,
  })
