import type { Addresses, Family } from '@/lib/net/flow'
import { readAddresses } from '@/lib/net/flow'
import { join } from '@/lib/net/ranges'
import { defineBehaviour } from '../facts'
import { read } from '../read'

export const internetBehaviour = defineBehaviour({
  kind: 'internet',
  *facts(self) {
    const ranges = (read(self, 'ranges') ?? []).flatMap((text) =>
      typeof text === 'string' ? (readAddresses(text) ?? []) : [],
    )
    const of = (family: Family): Addresses =>
      join(ranges.filter((one) => one.family === family).flatMap((one) => one.addresses))
    yield {
      fact: 'internet',
      element: self.id,
      ...(ranges.length > 0 && { addresses: { 4: of(4), 6: of(6) } }),
    }
  },
})
