import { setProps } from '@/lib/design/patch'
import type { ElementOf } from '@/lib/elements'
import { ofKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { read } from '@/lib/elements/read'
import { rangesTold } from '@/lib/elements/vpn-gateway/ranges-told'
import type { Prefix } from '@/lib/net/prefix'
import { formatPrefix, overlaps, parsePrefix } from '@/lib/net/prefix'
import { defineRule } from '../define'
import { make } from '../example'
import { exist } from '../exist'
import { joined, onTransit } from './gateway-example'

/** Of both families together. */
const MOST = 200

export const dxgwAllowedPrefixesTgw = defineRule({
  id: 'dxgw-allowed-prefixes-tgw',
  severity: 'error',
  title: 'A transit gateway tells your site of some prefixes, and of none that another tells',
  why: 'For a transit gateway AWS announces the allowed prefixes just as they are written, whatever the VPCs have. It asks for them, takes up to 200, and refuses those that overlap with another transit gateway of the same Direct Connect gateway.',
  source: 'https://docs.aws.amazon.com/directconnect/latest/UserGuide/allowed-to-prefixes.html',
  kind: 'direct-connect-association',
  *check(one, around) {
    const gateway = around.get(read(one, 'gateway'))
    if (gateway?.kind !== 'transit-gateway' || exist(one)) return
    const field = 'allowedPrefixes'
    const given = one.props.allowedPrefixes
    if (given === undefined || (Array.isArray(given) && given.length === 0)) {
      yield {
        field,
        message: `${one.name} associates ${gateway.name} without allowed prefixes, so AWS has nothing to tell your site. Give the ranges behind ${gateway.name}.`,
        fix: () => {
          const ranges = ofKind(around.referrers(gateway.id), 'transit-gateway-attachment').flatMap(
            ({ parent }) => rangesTold(around.get(parent), [4], around).prefixes,
          )
          const allowedPrefixes = [...new Set(ranges.map(formatPrefix))]
          return allowedPrefixes.length === 0
            ? undefined
            : { label: `Allow ${allowedPrefixes.join(', ')}`, patch: setProps(one, { allowedPrefixes }) }
        },
      }
      return
    }
    const own = allowedOf(one)
    if (own.length > MOST)
      yield {
        field,
        message: `${one.name} allows ${own.length} prefixes, and a transit gateway takes ${MOST}. Use fewer and larger ones.`,
      }
    for (const other of earlierThan(one, gateway.id, around)) {
      const [clash] = allowedOf(other).flatMap((its) => own.filter((prefix) => overlaps(prefix, its)))
      if (clash)
        yield {
          field,
          message: `${one.name} allows ${formatPrefix(clash)}, which overlaps with what ${other.name} allows for another transit gateway. Allow separate ranges.`,
        }
    }
  },
  examples: {
    good: [{ says: 'The range of the VPCs is announced.', design: () => onTransit() }],
    bad: [
      { says: 'Nothing is allowed.', design: () => onTransit(joined('to-hub', 'hub')) },
      {
        says: 'Two transit gateways with overlapping ranges.',
        design: () =>
          onTransit(
            make('transit-gateway', 'far', { in: 'ireland', amazonSideAsn: 64602 }),
            joined('to-far', 'far', { allowedPrefixes: ['10.0.0.0/8'] }),
          ),
      },
    ],
  },
})

type Association = ElementOf<'direct-connect-association'>

const allowedOf = (one: Association): readonly Prefix[] =>
  (read(one, 'allowedPrefixes') ?? []).flatMap((text) =>
    typeof text === 'string' ? (parsePrefix(text) ?? []) : [],
  )

/** Associations of the same Direct Connect gateway with other transit gateways, as far as they come before this one. */
function earlierThan(one: Association, gateway: string, around: Around): readonly Association[] {
  const hub = around.get(read(one, 'directConnectGateway'))
  const all = hub ? ofKind(around.referrers(hub.id), 'direct-connect-association') : []
  return all.slice(0, Math.max(0, all.indexOf(one))).filter((other) => {
    const its = around.get(read(other, 'gateway'))
    return its?.kind === 'transit-gateway' && its.id !== gateway
  })
}
