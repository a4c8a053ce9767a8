import { setProps } from '@/lib/design/patch'
import { addressesIn } from '@/lib/net/flow'
import { formatPrefix, parsePrefix } from '@/lib/net/prefix'
import { contains } from '@/lib/net/prefix'
import { holdsAll } from '@/lib/net/ranges'
import { defineBehaviour } from '../facts'
import { read } from '../read'
import { announcedBy } from './announced'

/** It carries nothing by itself: the Direct Connect gateway reads its prefixes. */
export const directConnectAssociationBehaviour = defineBehaviour({
  kind: 'direct-connect-association',
  facts: () => [],
  *mends(self, { code, packet }, around) {
    if (code !== 'X_DX_PREFIX_NOT_ALLOWED') return
    const { family, destinations } = packet.flow
    const { held } = announcedBy(self, [family], around)
    const block = held.find((prefix) => holdsAll(addressesIn(prefix), destinations))
    if (!block) return
    const kept = (read(self, 'allowedPrefixes') ?? []).filter((text) => {
      const prefix = typeof text === 'string' ? parsePrefix(text) : undefined
      return !prefix || !contains(block, prefix)
    })
    yield {
      label: `Allow ${formatPrefix(block)} in ${self.name}`,
      patch: setProps(self, { allowedPrefixes: [...kept, formatPrefix(block)] }),
    }
  },
})
