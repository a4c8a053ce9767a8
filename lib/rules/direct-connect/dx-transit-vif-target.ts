import { ofKind } from '@/lib/elements'
import { read } from '@/lib/elements/read'
import { mentioned } from '@/lib/elements/verbatim'
import { make } from '../example'
import { defineRule } from '../define'
import { exist } from '../exist'
import { onLines, session } from './line-example'

const lanes = (gateway: string) =>
  (['line-a', 'line-b'] as const).map((connection) =>
    make('transit-virtual-interface', `transit-${connection}`, {
      ...session(connection, 301),
      directConnectGateway: gateway,
    }),
  )
const dxgw = make('direct-connect-gateway', 'dxgw', { in: 'ireland', amazonSideAsn: '64600' })

export const dxTransitVifTarget = defineRule({
  id: 'dx-transit-vif-target',
  severity: 'error',
  title: 'A transit virtual interface leads to a transit gateway through a Direct Connect gateway',
  why: 'A transit interface ends at a Direct Connect gateway, and goes on only to the transit gateways that are associated with that.',
  source: 'https://docs.aws.amazon.com/directconnect/latest/UserGuide/direct-connect-transit-gateways.html',
  kind: 'transit-virtual-interface',
  *check(vif, around) {
    const gateway = around.get(read(vif, 'directConnectGateway'))
    const field = 'directConnectGateway'
    if (gateway?.kind === 'transit-gateway' || gateway?.kind === 'vpn-gateway')
      yield {
        field,
        message: `${vif.name} leads straight to ${gateway.name}, which takes no transit virtual interface. Put a Direct Connect gateway between them.`,
      }
    if (gateway?.kind !== 'direct-connect-gateway' || exist(gateway) || mentioned(around, gateway)) return
    // Associations of the wrong sort are told at the gateway.
    const near = around.referrers(gateway.id)
    if (ofKind(near, 'direct-connect-association').length > 0) return
    const vifs = ofKind(near, 'transit-virtual-interface')
    // By SiteLink it joins sites with each other; and once is enough for all of them.
    if (vifs[0] !== vif || vifs.some((one) => read(one, 'enableSiteLink') === true)) return
    yield {
      field,
      message: `${vifs.map(({ name }) => name).join(', ')} ${vifs.length > 1 ? 'end' : 'ends'} at ${gateway.name}, which is associated with no transit gateway, so nothing is behind it. Associate ${gateway.name} with one.`,
    }
  },
  examples: {
    good: [
      {
        says: 'A Direct Connect gateway that is associated with a transit gateway.',
        design: () =>
          onLines(
            make('transit-gateway', 'hub', { in: 'ireland' }),
            make('transit-gateway-attachment', 'net-link', {
              in: 'net',
              transitGateway: 'hub',
              subnets: ['edge-a'],
            }),
            make('subnet', 'edge-a', {
              in: 'net',
              cidrBlock: '10.0.255.0/28',
              availabilityZone: 'eu-west-1a',
            }),
            make('route-table', 'inward', {
              in: 'net',
              routes: [{ destination: '192.168.0.0/16', target: 'hub' }],
            }),
            dxgw,
            make('direct-connect-association', 'joined', {
              in: 'ireland',
              directConnectGateway: 'dxgw',
              gateway: 'hub',
              allowedPrefixes: ['10.0.0.0/16'],
            }),
            ...lanes('dxgw'),
          ),
      },
      {
        says: 'SiteLink joins two sites, and no VPC.',
        design: () =>
          onLines(
            dxgw,
            ...lanes('dxgw').map((one) => ({ ...one, props: { ...one.props, enableSiteLink: true } })),
          ),
      },
    ],
    bad: [
      {
        says: 'The Direct Connect gateway is associated with nothing.',
        design: () => onLines(dxgw, ...lanes('dxgw')),
      },
      {
        says: 'A file leads it straight to a transit gateway.',
        design: () => onLines(make('transit-gateway', 'hub', { in: 'ireland' }), ...lanes('hub')),
      },
    ],
  },
})
