import { parsePrefix } from '@/lib/net/prefix'
import { read } from '@/lib/elements/read'
import { defineRule } from '../define'
import { exist } from '../exist'
import { onLines, outer } from './line-example'

/** Of one BGP session, that is of one family; it cannot be raised. */
const MOST = 1000

const many = (count: number) =>
  Array.from({ length: count }, (_, at) => `203.0.${100 + Math.floor(at / 256)}.${at % 256}/32`)

export const dxPublicVifPrefixes = defineRule({
  id: 'dx-public-vif-prefixes',
  severity: 'warning',
  title: 'A public virtual interface announces at most 1,000 prefixes',
  why: 'A BGP session of a public interface takes 1,000 routes, and the limit cannot be raised.',
  source: 'https://docs.aws.amazon.com/directconnect/latest/UserGuide/limits.html',
  kind: 'public-virtual-interface',
  *check(vif) {
    const texts = read(vif, 'routeFilterPrefixes') ?? []
    if (texts.length <= MOST || exist(vif)) return
    const prefixes = texts.flatMap((text) => (typeof text === 'string' ? (parsePrefix(text) ?? []) : []))
    for (const family of [4, 6] as const) {
      const count = prefixes.filter((prefix) => prefix.family === family).length
      if (count <= MOST) continue
      yield {
        field: 'routeFilterPrefixes',
        message: `${vif.name} announces ${count} IPv${family} prefixes, and a session takes ${MOST}. Announce fewer and larger ones.`,
      }
    }
  },
  examples: {
    good: [{ says: 'A thousand prefixes.', design: () => onLines(outer(many(MOST))) }],
    bad: [{ says: 'One more than a thousand.', design: () => onLines(outer(many(MOST + 1))) }],
  },
})
