import { setProps } from '@/lib/design/patch'
import { announcedBy } from '@/lib/elements/direct-connect-association/announced'
import { read } from '@/lib/elements/read'
import { contains, formatPrefix, parsePrefix } from '@/lib/net/prefix'
import { defineRule } from '../define'
import { joined, onGateway } from './gateway-example'

export const dxgwAllowedPrefixesVgw = defineRule({
  id: 'dxgw-allowed-prefixes-vgw',
  severity: 'warning',
  title: 'The allowed prefixes of a VPC hold its blocks',
  why: 'For a virtual private gateway the allowed prefixes are a filter: your site learns a block of the VPC only if it equals an allowed prefix or lies within one.',
  source: 'https://docs.aws.amazon.com/directconnect/latest/UserGuide/allowed-to-prefixes.html',
  kind: 'direct-connect-association',
  *check(one, around) {
    const texts = read(one, 'allowedPrefixes')
    if (!texts || texts.length === 0) return
    const { gateway, prefixes, held, unknown } = announcedBy(one, [4, 6], around)
    if (gateway?.kind !== 'vpn-gateway' || unknown !== undefined) return
    const vpc = around.get(gateway.parent)
    const allowed = texts.flatMap((text) => (typeof text === 'string' ? (parsePrefix(text) ?? []) : []))
    for (const block of held) {
      // A block that nobody names may be kept from the site on purpose.
      const narrower = allowed.filter((prefix) => contains(block, prefix))
      if (!vpc || (prefixes.length > 0 && narrower.length === 0)) continue
      const wanted = formatPrefix(block)
      const why = narrower[0]
        ? `${formatPrefix(narrower[0])} is only a part of it`
        : 'no allowed prefix holds it'
      yield {
        field: 'allowedPrefixes',
        message: `${one.name} does not tell your site of ${wanted} of ${vpc.name}: ${why}. Allow ${wanted} or a wider range.`,
        fix: () => ({
          label: `Allow ${wanted}`,
          patch: setProps(one, {
            allowedPrefixes: [
              ...texts.filter((text) => !narrower.some((prefix) => formatPrefix(prefix) === text)),
              wanted,
            ],
          }),
        }),
      }
    }
  },
  examples: {
    good: [
      {
        says: 'A wider range than that of the VPC.',
        design: () => onGateway(joined('to-net', 'vgw', { allowedPrefixes: ['10.0.0.0/8'] })),
      },
    ],
    bad: [
      {
        says: 'Only a part of the block is allowed.',
        design: () => onGateway(joined('to-net', 'vgw', { allowedPrefixes: ['10.0.0.0/24'] })),
      },
      {
        says: 'Another range is allowed.',
        design: () => onGateway(joined('to-net', 'vgw', { allowedPrefixes: ['10.1.0.0/16'] })),
      },
    ],
  },
})
