import { designOf, make } from '../example'
import { onGateway } from '../direct-connect-gateway/gateway-example'
import { associationsIn, associationsWith } from './associations'
import { of } from './count'
import { defineQuota, limitOf } from './define'
import { blockAt, many, region } from './example'

export const dxgwVgwQuota = defineQuota({
  id: 'dxgw-vgw-quota',
  severity: 'error',
  title: 'A Direct Connect gateway takes at most 20 virtual private gateways',
  why: 'The number is not raised. More VPCs are reached by a transit gateway, or by a further Direct Connect gateway with virtual interfaces of its own.',
  source: 'https://docs.aws.amazon.com/directconnect/latest/UserGuide/limits.html',
  limits: [
    limitOf({
      key: 'vpn-gateways-per-direct-connect-gateway',
      label: 'Virtual private gateways per Direct Connect gateway',
      noun: 'virtual private gateways',
      scope: 'a Direct Connect gateway',
      value: 20,
      fixed: true,
      instead: 'use a transit gateway',
      of: 'direct-connect-gateway',
      *uses(gateway, around) {
        yield of(associationsWith(gateway, 'vpn-gateway', around))
      },
      atMost: associationsIn,
    }),
  ],
  examples: {
    good: [{ says: 'One virtual private gateway.', design: () => onGateway() }],
    bad: [
      {
        says: '25 VPCs with a gateway each.',
        design: () =>
          designOf(
            region,
            make('direct-connect-gateway', 'hub', { amazonSideAsn: '64512' }),
            ...many(25, (at) => [
              make('vpc', `net-${at}`, { in: 'here', cidrBlock: blockAt(at, 16) }),
              make('vpn-gateway', `gateway-${at}`, { in: `net-${at}` }),
              make('direct-connect-association', `to-${at}`, {
                directConnectGateway: 'hub',
                gateway: `gateway-${at}`,
              }),
            ]).flat(),
          ),
      },
    ],
  },
})
