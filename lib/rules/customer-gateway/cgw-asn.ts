import { setProps } from '@/lib/design/patch'
import { read } from '@/lib/elements/read'
import { regionCode } from '@/lib/elements/vpc-endpoint/aws-service'
import { defineRule } from '../define'
import { make } from '../example'
import { exist } from '../exist'
import { withOffice } from '../vpn-gateway/office-example'

/** Numbers that AWS keeps: one everywhere, others in one Region. */
const EVERYWHERE = 7224
const KEPT: Readonly<Record<string, number>> = {
  'eu-west-1': 9059,
  'ap-northeast-1': 10124,
  'ap-southeast-1': 17943,
}

export const cgwAsn = defineRule({
  id: 'cgw-asn',
  severity: 'error',
  title: 'A customer gateway has no ASN that AWS keeps',
  why: 'AWS takes any ASN of the customer but 7224 and, in three Regions, one that it uses itself.',
  source: 'https://docs.aws.amazon.com/vpn/latest/s2svpn/cgw-options.html',
  kind: 'customer-gateway',
  *check(gateway, around) {
    const asn = read(gateway, 'bgpAsn')
    const region = regionCode(gateway, around)
    if (asn === undefined || exist(gateway)) return
    if (asn !== EVERYWHERE && (region === undefined || KEPT[region] !== asn)) return
    yield {
      field: 'bgpAsn',
      message: `${gateway.name} has ASN ${asn}, which AWS keeps ${asn === EVERYWHERE ? 'in all Regions' : `in ${region}`}. Use your own, or a private one such as 65000.`,
      fix: () => ({ label: 'Use 65000', patch: setProps(gateway, { bgpAsn: 65000 }) }),
    }
  },
  examples: {
    good: [
      { says: 'A private number.', design: () => withOffice() },
      {
        says: 'The number that AWS keeps in Tokyo is free in Ireland.',
        design: () =>
          withOffice(
            make('customer-gateway', 'other', { in: 'ireland', ipAddress: '203.0.113.9', bgpAsn: 10124 }),
          ),
      },
    ],
    bad: [
      {
        says: 'AWS keeps 9059 in Ireland.',
        design: () =>
          withOffice(
            make('customer-gateway', 'other', { in: 'ireland', ipAddress: '203.0.113.9', bgpAsn: 9059 }),
          ),
      },
    ],
  },
})
