import type { Element } from '@/lib/design/element'
import { create, setProps, squashAll } from '@/lib/design/patch'
import type { ElementOf } from '@/lib/elements'
import { ofKind } from '@/lib/elements'
import { createElement } from '@/lib/elements/create'
import type { Around } from '@/lib/elements/define'
import { freeAsn } from '@/lib/elements/direct-connect-gateway/asn'
import { read } from '@/lib/elements/read'
import { defineRule } from '../define'
import { make } from '../example'
import { exist } from '../exist'
import { joined, onGateway, onTransit, transitLanes } from './gateway-example'

export const dxgwNoMix = defineRule({
  id: 'dxgw-no-mix',
  severity: 'error',
  title: 'A Direct Connect gateway serves transit gateways or virtual private gateways, not both',
  why: 'With transit gateways it takes transit virtual interfaces, with virtual private gateways private ones. AWS refuses to mix them.',
  source: 'https://docs.aws.amazon.com/directconnect/latest/UserGuide/direct-connect-transit-gateways.html',
  kind: 'direct-connect-gateway',
  *check(gateway, around) {
    const { vgws, tgws, privates, transits } = partsOf(gateway, around)
    if (exist(gateway, ...vgws, ...tgws, ...privates, ...transits)) return
    if (vgws.length > 0 && tgws.length > 0)
      yield {
        message: `${gateway.name} is associated with ${nameOf(vgws[0]!, around)} and with ${nameOf(tgws[0]!, around)}. Use one Direct Connect gateway for virtual private gateways and another for transit gateways.`,
        fix: () => ({
          label: 'Give the transit gateways a Direct Connect gateway of their own',
          patch: split(gateway, around),
        }),
      }
    else if (tgws.length > 0 && privates[0])
      yield {
        message: `${gateway.name} is associated with ${nameOf(tgws[0]!, around)}, a transit gateway, and takes no private virtual interface such as ${privates[0].name}. Use a transit one.`,
      }
    else if (vgws.length > 0 && transits[0])
      yield {
        message: `${gateway.name} is associated with ${nameOf(vgws[0]!, around)}, a virtual private gateway, and takes no transit virtual interface such as ${transits[0].name}. Use a private one.`,
      }
  },
  examples: {
    good: [
      { says: 'Private interfaces to a virtual private gateway.', design: () => onGateway() },
      { says: 'Transit interfaces to a transit gateway.', design: () => onTransit() },
    ],
    bad: [
      {
        says: 'Both sorts of gateways behind one.',
        design: () =>
          onGateway(
            make('transit-gateway', 'hub', { in: 'ireland', amazonSideAsn: 64601 }),
            joined('to-hub', 'hub', { allowedPrefixes: ['10.8.0.0/16'] }),
          ),
      },
      {
        says: 'A private interface beside a transit gateway.',
        design: () =>
          onTransit(
            make('private-virtual-interface', 'inner', {
              in: 'ireland',
              connection: 'line-a',
              gateway: 'dxgw',
              vlan: 401,
              bgpPeers: [{ addressFamily: 'ipv4', asn: '65010' }],
            }),
          ),
      },
      {
        says: 'Transit interfaces to a virtual private gateway.',
        design: () => onGateway(...transitLanes),
      },
    ],
  },
})

type Association = ElementOf<'direct-connect-association'>

function partsOf(gateway: Element, around: Around) {
  const near = around.referrers(gateway.id)
  const associations = ofKind(near, 'direct-connect-association')
  const to = (kind: string) => associations.filter((one) => around.get(read(one, 'gateway'))?.kind === kind)
  return {
    vgws: to('vpn-gateway'),
    tgws: to('transit-gateway'),
    privates: ofKind(near, 'private-virtual-interface'),
    transits: ofKind(near, 'transit-virtual-interface'),
  }
}

const nameOf = (association: Association, around: Around) => around.get(read(association, 'gateway'))!.name

/** Transit gateways and transit interfaces move to a new Direct Connect gateway. */
function split(gateway: Element, around: Around) {
  const { tgws, transits } = partsOf(gateway, around)
  const taken = ofKind(
    tgws.flatMap((one) => around.get(read(one, 'gateway')) ?? []),
    'transit-gateway',
  ).map((one) => read(one, 'amazonSideAsn'))
  const bare = createElement(around, 'direct-connect-gateway', around.get(gateway.parent))
  const made = { ...bare, props: { ...bare.props, amazonSideAsn: freeAsn(taken) } }
  return squashAll([
    create(made),
    ...[...tgws, ...transits].map((one) => setProps(one, { directConnectGateway: made.id })),
  ])
}
