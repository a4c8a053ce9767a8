import type { Element } from '@/lib/design/element'
import { isKind, ofKind } from '@/lib/elements'
import { ancestor } from '@/lib/elements/ancestor'
import type { Around } from '@/lib/elements/define'
import { read } from '@/lib/elements/read'
import type { Complaint } from '../define'
import { designOf, make } from '../example'
import { perRegion } from './count'
import { defineQuota, limitOf } from './define'
import { many, region } from './example'

/** For the same address and BGP number AWS gives the gateway that is there already. */
function* sameDevice(element: Element, around: Around): Iterable<Complaint> {
  if (!isKind(element, 'customer-gateway')) return
  const [address, asn] = [read(element, 'ipAddress'), read(element, 'bgpAsn')]
  const region = ancestor(around, element, 'region')
  const all = ofKind(around.all('customer-gateway'), 'customer-gateway')
  const twin = all
    .slice(0, all.indexOf(element))
    .find((one) => read(one, 'ipAddress') === address && read(one, 'bgpAsn') === asn)
  if (!twin || address === undefined || asn === undefined) return
  if (!region || ancestor(around, twin, 'region') !== region) return
  if (element.props.certificateArn !== undefined || twin.props.certificateArn !== undefined) return
  // Both stand in AWS already.
  if (element.awsId !== undefined && twin.awsId !== undefined) return
  yield {
    message: `${element.name} has the address ${address} and the ASN ${asn} of ${twin.name}: AWS makes one customer gateway of both. Use ${twin.name} for its connections too.`,
    source: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateCustomerGateway.html',
  }
}

export const cgwQuota = defineQuota({
  id: 'cgw-quota',
  severity: 'warning',
  title: 'A Region has at most 50 customer gateways by default, one for each device',
  why: 'One customer gateway serves any number of VPN connections. AWS does not make a second one of the same address and BGP number.',
  source: 'https://docs.aws.amazon.com/vpn/latest/s2svpn/vpn-limits.html',
  limits: [
    limitOf({
      key: 'customer-gateways-per-region',
      label: 'Customer gateways per Region',
      noun: 'customer gateways',
      scope: 'a Region',
      value: 50,
      instead: 'let connections share one',
      ...perRegion(['customer-gateway']),
    }),
  ],
  beside: { of: ['customer-gateway'], check: sameDevice },
  examples: {
    good: [
      {
        says: 'Two routers with addresses of their own.',
        design: () =>
          designOf(
            region,
            ...many(2, (at) =>
              make('customer-gateway', `router-${at}`, { in: 'here', ipAddress: `198.51.100.${at + 1}` }),
            ),
          ),
      },
    ],
    bad: [
      {
        says: '51 do not fit by default.',
        design: () =>
          designOf(
            region,
            ...many(51, (at) =>
              make('customer-gateway', `router-${at}`, { in: 'here', ipAddress: `198.51.100.${at + 1}` }),
            ),
          ),
      },
      {
        says: 'The same address and number twice.',
        design: () =>
          designOf(
            region,
            ...many(2, (at) =>
              make('customer-gateway', `router-${at}`, {
                in: 'here',
                ipAddress: '198.51.100.1',
                bgpAsn: 65010,
              }),
            ),
          ),
      },
    ],
  },
})
