import { setProps } from '@/lib/design/patch'
import { read } from '@/lib/elements/read'
import { defineRule } from '../define'
import { make } from '../example'
import { exist } from '../exist'
import { withOffice } from './office-example'

export const vgwAsn = defineRule({
  id: 'vgw-asn',
  severity: 'error',
  title: 'The Amazon side ASN is a private one',
  why: 'A new virtual private gateway takes a private ASN, and it cannot be changed later.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVpnGateway.html',
  kind: 'vpn-gateway',
  *check(gateway) {
    const asn = read(gateway, 'amazonSideAsn')
    if (asn === undefined || exist(gateway) || isPrivateAsn(asn)) return
    yield {
      field: 'amazonSideAsn',
      message: `${gateway.name} has ASN ${asn}, which is not private. Use one of 64512 to 65534 or 4200000000 to 4294967294.`,
      fix: () => ({ label: 'Use 64512', patch: setProps(gateway, { amazonSideAsn: undefined }) }),
    }
  },
  examples: {
    good: [
      {
        says: 'A private number of 32 bits.',
        design: () =>
          withOffice(
            make('vpn-gateway', 'vgw', {
              in: 'net',
              amazonSideAsn: 4200000001,
              routePropagations: [{ routeTables: ['inward'] }],
            }),
          ),
      },
      {
        says: 'Gateways of earlier years have a number of Amazon.',
        design: () =>
          withOffice({
            ...make('vpn-gateway', 'vgw', {
              in: 'net',
              amazonSideAsn: 9059,
              routePropagations: [{ routeTables: ['inward'] }],
            }),
            awsId: 'vgw-0123456789abcdef0',
          }),
      },
    ],
    bad: [
      {
        says: '65535 is reserved.',
        design: () => withOffice(make('vpn-gateway', 'vgw', { in: 'net', amazonSideAsn: 65535 })),
      },
    ],
  },
})

const isPrivateAsn = (asn: number): boolean =>
  (asn >= 64512 && asn <= 65534) || (asn >= 4200000000 && asn <= 4294967294)
