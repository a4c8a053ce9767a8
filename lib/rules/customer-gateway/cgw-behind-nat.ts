import { setProps } from '@/lib/design/patch'
import { ofKind } from '@/lib/elements'
import { read } from '@/lib/elements/read'
import { parseAddress } from '@/lib/net/prefix'
import { defineRule } from '../define'
import { make } from '../example'
import { exist } from '../exist'
import { withOffice } from '../vpn-gateway/office-example'
import { isUnrouted } from './unrouted'

export const cgwBehindNat = defineRule({
  id: 'cgw-behind-nat',
  severity: 'warning',
  title: 'A customer gateway has the outside address of its router',
  why: 'Behind NAT it is that of the NAT device, which must let UDP 500 and 4500 through; without NAT UDP 500 and ESP.',
  source: 'https://docs.aws.amazon.com/vpn/latest/s2svpn/FirewallRules.html',
  kind: 'on-premises-router',
  *check(router, around) {
    const links = (read(router, 'links') ?? []).map((id) =>
      around.get(typeof id === 'string' ? id : undefined),
    )
    const [gateway, ...others] = ofKind(
      links.flatMap((link) => link ?? []),
      'customer-gateway',
    )
    const own = read(router, 'publicAddress')
    // A router with several lines has an address for each.
    if (!gateway || others.length > 0 || own === undefined || isUnrouted(gateway, around)) return
    const said = read(gateway, 'ipAddress')
    const [here, there] = [parseAddress(own), parseAddress(said ?? '')]
    if (!here || !there || here.family !== there.family || here.value === there.value) return
    const what = read(router, 'behindNat') === true ? 'NAT device' : 'router'
    yield {
      field: 'publicAddress',
      message: `${router.name} is reached at ${own}, but ${gateway.name} names ${said}. AWS needs the address of the ${what}: use the same in both.`,
      fix: () =>
        exist(gateway)
          ? undefined
          : { label: `Use ${own} in ${gateway.name}`, patch: setProps(gateway, { ipAddress: own }) },
    }
  },
  examples: {
    good: [{ says: 'Both say the same.', design: () => withOffice() }],
    bad: [
      {
        says: 'The router is behind NAT, and AWS is told another address.',
        design: () =>
          withOffice(
            make('on-premises-router', 'edge', {
              in: 'office',
              links: ['router'],
              publicAddress: '198.51.100.4',
              behindNat: true,
              firewall: 'open',
            }),
          ),
      },
    ],
  },
})
