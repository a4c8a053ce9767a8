import { designOf, make } from '../example'
import { onTransit } from '../direct-connect-gateway/gateway-example'
import { associationsIn, associationsWith } from './associations'
import { of } from './count'
import { defineQuota, limitOf } from './define'
import { many } from './example'

export const dxgwTgwQuota = defineQuota({
  id: 'dxgw-tgw-quota',
  severity: 'error',
  title: 'A Direct Connect gateway takes at most 6 transit gateways',
  why: 'A transit gateway takes 20 Direct Connect gateways. Neither number is raised; peering reaches further transit gateways.',
  source: 'https://docs.aws.amazon.com/directconnect/latest/UserGuide/limits.html',
  limits: [
    limitOf({
      key: 'transit-gateways-per-direct-connect-gateway',
      label: 'Transit gateways per Direct Connect gateway',
      noun: 'transit gateways',
      scope: 'a Direct Connect gateway',
      value: 6,
      fixed: true,
      instead: 'peer transit gateways, or use a further Direct Connect gateway',
      of: 'direct-connect-gateway',
      *uses(gateway, around) {
        yield of(associationsWith(gateway, 'transit-gateway', around))
      },
      atMost: associationsIn,
    }),
    limitOf({
      key: 'direct-connect-gateways-per-transit-gateway',
      label: 'Direct Connect gateways per transit gateway',
      noun: 'Direct Connect gateways',
      scope: 'a transit gateway',
      value: 20,
      fixed: true,
      instead: 'let virtual interfaces share a Direct Connect gateway',
      of: 'transit-gateway',
      *uses(gateway, around) {
        yield of(associationsWith(gateway, 'transit-gateway', around))
      },
      atMost: associationsIn,
    }),
  ],
  examples: {
    good: [{ says: 'One transit gateway for all VPCs.', design: () => onTransit() }],
    bad: [
      {
        says: 'Eight Regions with a transit gateway each.',
        design: () =>
          designOf(
            make('direct-connect-gateway', 'hub', { amazonSideAsn: '64512' }),
            ...many(8, (at) => [
              make('transit-gateway', `gateway-${at}`, { amazonSideAsn: 64_600 + at }),
              make('direct-connect-association', `to-${at}`, {
                directConnectGateway: 'hub',
                gateway: `gateway-${at}`,
                allowedPrefixes: [`10.${at}.0.0/16`],
              }),
            ]).flat(),
          ),
      },
    ],
  },
})
