import { setProps } from '@/lib/design/patch'
import type { ElementOf } from '@/lib/elements'
import { isKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { routerAt } from '@/lib/elements/on-premises-router/line'
import { read, rowsOf } from '@/lib/elements/read'
import { mentioned } from '@/lib/elements/verbatim'
import type { Fix } from '../define'
import { defineRule } from '../define'
import { make } from '../example'
import { exist } from '../exist'
import { withOffice } from '../vpn-gateway/office-example'

export const vpnStaticVsBgp = defineRule({
  id: 'vpn-static-vs-bgp',
  severity: 'error',
  title: 'A VPN has static routes or BGP',
  why: 'A static connection sends only what its routes name; one with BGP learns the ranges and takes no static routes.',
  source: 'https://docs.aws.amazon.com/vpn/latest/s2svpn/vpn-static-dynamic.html',
  kind: 'vpn-connection',
  *check(connection, around) {
    const fixed = read(connection, 'staticRoutesOnly')
    const routes = rowsOf(connection, 'staticRoutes')
    if (fixed === undefined || !routes) return
    if (!fixed && routes.length > 0 && !exist(connection))
      yield {
        field: 'staticRoutesOnly',
        message: `${connection.name} lists static routes but uses BGP, which takes none. Make it static, or remove the routes.`,
        fix: () => ({
          label: `Make ${connection.name} static`,
          patch: setProps(connection, { staticRoutesOnly: true }),
        }),
      }
    const gateway = around.get(read(connection, 'gateway'))
    if (!fixed || routes.length > 0 || gateway?.kind !== 'vpn-gateway') return
    if (mentioned(around, connection, 'AWS::EC2::VPNConnectionRoute')) return
    yield {
      field: 'staticRoutes',
      message: `${connection.name} is static and has no route, so ${gateway.name} sends nothing over it. List the ranges behind the router.`,
      fix: () => routesOfSite(connection, around),
    }
  },
  examples: {
    good: [
      { says: 'With BGP nothing is listed.', design: () => withOffice() },
      {
        says: 'Whether it is static is a parameter that nobody gave yet.',
        design: () => withOffice(office({ staticRoutesOnly: { expression: { Ref: 'IsStatic' } } })),
      },
      {
        says: 'A static connection lists the range of the office.',
        design: () => withOffice(office({ staticRoutes: [{ destinationCidrBlock: '192.168.0.0/16' }] })),
      },
    ],
    bad: [
      { says: 'Static, and nothing is listed.', design: () => withOffice(office({})) },
      {
        says: 'BGP, and a route is listed.',
        design: () =>
          withOffice(
            office({
              staticRoutesOnly: false,
              staticRoutes: [{ destinationCidrBlock: '192.168.0.0/16' }],
            }),
          ),
      },
    ],
  },
})

const office = (props: ElementOf<'vpn-connection'>['props']) =>
  make('vpn-connection', 'to-office', {
    in: 'ireland',
    customerGateway: 'router',
    gateway: 'vgw',
    staticRoutesOnly: true,
    ...props,
  })

/** The ranges of the site at the other end, where one is drawn. */
function routesOfSite(connection: ElementOf<'vpn-connection'>, around: Around): Fix | undefined {
  const customer = around.get(read(connection, 'customerGateway'))
  const site = around.get((customer && routerAt([customer.id], around))?.parent)
  const ranges = (isKind(site, 'on-premises-site') && read(site, 'ranges')) || []
  const inner = ranges.filter((range) => typeof range === 'string' && !range.includes(':'))
  return inner.length === 0
    ? undefined
    : {
        label: `List ${inner.join(', ')} of ${site!.name}`,
        patch: setProps(connection, {
          staticRoutes: inner.map((destinationCidrBlock) => ({ destinationCidrBlock })),
        }),
      }
}
