import { formatPrefix, parsePrefix } from '@/lib/net/prefix'
import { read, rowsOf } from '@/lib/elements/read'
import { defineRule } from '../define'
import { exist } from '../exist'
import { privateRangeOf } from '../ranges'
import { onLines, outer } from './line-example'

export const dxPublicVif = defineRule({
  id: 'dx-public-vif',
  severity: 'info',
  title: 'A public virtual interface announces public ranges of yours',
  why: 'AWS sends answers over a public interface only to public ranges that you announce to it and that are yours. It leads to public addresses of AWS, never into a VPC.',
  source: 'https://docs.aws.amazon.com/directconnect/latest/UserGuide/create-public-vif.html',
  kind: 'public-virtual-interface',
  *check(vif) {
    // One that runs over nothing yet is still being drawn.
    if (exist(vif) || vif.props.connection === undefined) return
    const given = vif.props.routeFilterPrefixes
    const speaksFour = rowsOf(vif, 'bgpPeers')?.some((peer) => peer.addressFamily === 'ipv4')
    const prefixes = read(vif, 'routeFilterPrefixes') ?? []
    const field = 'routeFilterPrefixes'
    if (speaksFour && (given === undefined || (Array.isArray(given) && given.length === 0)))
      yield {
        field,
        message: `${vif.name} announces no prefix, so no answer comes back over it. Give the public IPv4 ranges that are yours.`,
      }
    for (const text of prefixes) {
      const prefix = typeof text === 'string' ? parsePrefix(text) : undefined
      const range = prefix?.family === 4 ? privateRangeOf(prefix) : undefined
      if (!range) continue
      yield {
        field,
        message: `${vif.name} announces ${text}, a private range of ${formatPrefix(range)}. Only public ranges that are yours go over it; private ones need a private or transit virtual interface.`,
      }
    }
  },
  examples: {
    good: [{ says: 'It announces a public range.', design: () => onLines(outer(['203.0.113.0/24'])) }],
    bad: [
      { says: 'It announces nothing.', design: () => onLines(outer()) },
      { says: 'It announces a private range.', design: () => onLines(outer(['10.20.0.0/16'])) },
    ],
  },
})
