import { classic, designOf, make } from '../example'
import { perRegion } from './count'
import { defineQuota, limitOf } from './define'
import { many, region } from './example'

export const vgwQuota = defineQuota({
  id: 'vgw-quota',
  severity: 'warning',
  title: 'A Region has at most 5 virtual private gateways by default',
  why: 'A VPC needs one of its own for every line to a site; a transit gateway serves many VPCs.',
  source: 'https://docs.aws.amazon.com/vpn/latest/s2svpn/vpn-limits.html',
  limits: [
    limitOf({
      key: 'vpn-gateways-per-region',
      label: 'Virtual private gateways per Region',
      noun: 'virtual private gateways',
      scope: 'a Region',
      value: 5,
      instead: 'use a transit gateway',
      ...perRegion(['vpn-gateway']),
    }),
  ],
  examples: {
    good: [
      {
        says: 'One for the VPC that has a line.',
        design: () => classic(make('vpn-gateway', 'lines', { in: 'net' })),
      },
    ],
    bad: [
      {
        says: 'Six do not fit by default.',
        design: () =>
          designOf(region, ...many(6, (at) => make('vpn-gateway', `gateway-${at}`, { in: 'here' }))),
      },
    ],
  },
})
