import { setProps } from '@/lib/design/patch'
import type { ElementOf } from '@/lib/elements'
import { isKind, ofKind } from '@/lib/elements'
import { freeAsn } from '@/lib/elements/direct-connect-gateway/asn'
import { read } from '@/lib/elements/read'
import type { Fix } from '../define'
import { defineRule } from '../define'
import { make } from '../example'
import { exist } from '../exist'
import { dxgw, joined, onTransit } from './gateway-example'

type Hub = ElementOf<'transit-gateway'>

export const dxgwTgwAsnUnique = defineRule({
  id: 'dxgw-tgw-asn-unique',
  severity: 'error',
  title: 'A Direct Connect gateway and its transit gateways have different ASNs',
  why: 'AWS refuses to associate a transit gateway that has the ASN of the Direct Connect gateway, as both have by default, and asks for a unique one on each transit gateway.',
  source: 'https://docs.aws.amazon.com/directconnect/latest/UserGuide/direct-connect-transit-gateways.html',
  kind: 'direct-connect-gateway',
  *check(gateway, around) {
    const hubs = ofKind(around.referrers(gateway.id), 'direct-connect-association')
      .map((one) => around.get(read(one, 'gateway')))
      .filter((one): one is Hub => isKind(one, 'transit-gateway'))
    const own = numberOf(read(gateway, 'amazonSideAsn'))
    const taken = [own, ...hubs.map((hub) => read(hub, 'amazonSideAsn'))]
    for (const [at, hub] of hubs.entries()) {
      const asn = read(hub, 'amazonSideAsn')
      const twin = hubs.slice(0, at).find((other) => other !== hub && read(other, 'amazonSideAsn') === asn)
      const other = asn === own ? gateway : twin
      if (asn === undefined || !other || exist(hub, other)) continue
      yield {
        field: 'amazonSideAsn',
        message:
          other === gateway
            ? `${gateway.name} and ${hub.name} both have ASN ${asn}. Give one of them another.`
            : `${gateway.name} joins ${other.name} and ${hub.name}, which both have ASN ${asn}. Give one of them another.`,
        fix: (): Fix | undefined => {
          const changed = [other, hub].find((one) => !exist(one))
          if (!changed) return undefined
          const free = freeAsn(taken)
          const amazonSideAsn = changed.kind === 'transit-gateway' ? Number(free) : free
          return {
            label: `Give ${changed.name} ASN ${free}`,
            patch: setProps(changed, { amazonSideAsn }),
          }
        },
      }
    }
  },
  examples: {
    good: [{ says: 'Each gateway has an ASN of its own.', design: () => onTransit() }],
    bad: [
      {
        says: 'Both have the default.',
        design: () => onTransit(dxgw(), make('transit-gateway', 'hub', { in: 'ireland' })),
      },
      {
        says: 'Two transit gateways with one ASN.',
        design: () =>
          onTransit(
            make('transit-gateway', 'far', { in: 'ireland', amazonSideAsn: 64601 }),
            joined('to-far', 'far', { allowedPrefixes: ['10.9.0.0/16'] }),
          ),
      },
    ],
  },
})

const numberOf = (text: string | undefined) => (text === undefined ? undefined : Number(text))
