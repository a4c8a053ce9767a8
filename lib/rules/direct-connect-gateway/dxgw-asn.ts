import { setProps } from '@/lib/design/patch'
import { isKind, ofKind } from '@/lib/elements'
import { freeAsn, isPrivateAsn } from '@/lib/elements/direct-connect-gateway/asn'
import { read } from '@/lib/elements/read'
import { defineRule } from '../define'
import { exist } from '../exist'
import { dxgw, onGateway } from './gateway-example'

export const dxgwAsn = defineRule({
  id: 'dxgw-asn',
  severity: 'error',
  title: 'A Direct Connect gateway has a private ASN',
  why: 'AWS takes 64512 to 65534 and 4200000000 to 4294967294 for a Direct Connect gateway, and it cannot be changed later.',
  source: 'https://docs.aws.amazon.com/directconnect/latest/UserGuide/create-direct-connect-gateway.html',
  kind: 'direct-connect-gateway',
  *check(gateway, around) {
    const asn = read(gateway, 'amazonSideAsn')
    if (asn === undefined || isPrivateAsn(Number(asn)) || exist(gateway)) return
    yield {
      field: 'amazonSideAsn',
      message: `${gateway.name} has ASN ${asn}, which AWS does not take. Use one from 64512 to 65534, or from 4200000000 to 4294967294.`,
      fix: () => {
        const taken = ofKind(around.referrers(gateway.id), 'direct-connect-association')
          .map((one) => around.get(read(one, 'gateway')))
          .flatMap((one) => (isKind(one, 'transit-gateway') ? [read(one, 'amazonSideAsn')] : []))
        const free = freeAsn(taken)
        return { label: `Use ASN ${free}`, patch: setProps(gateway, { amazonSideAsn: free }) }
      },
    }
  },
  examples: {
    good: [
      { says: 'The default, 64512.', design: () => onGateway() },
      { says: 'A long private ASN.', design: () => onGateway(dxgw('4200000000')) },
    ],
    bad: [{ says: 'A public ASN.', design: () => onGateway(dxgw('7224')) }],
  },
})
