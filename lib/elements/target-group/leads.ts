import type { Element } from '@/lib/design/element'
import { known } from '@/lib/design/element'
import type { Around } from '../define'

const KINDS = ['on-premises-load-balancer', 'on-premises-host'] as const

/** What answers on premises at an address that is registered by hand. */
export function leadsByAddress(self: Element, around: Around): readonly Element[] {
  const rows = (known(self.props.targets) as readonly unknown[] | undefined) ?? []
  const addresses = new Set(
    rows.map((row) => known((known(row) as { address?: string } | undefined)?.address)),
  )
  return KINDS.flatMap((kind) => around.all(kind)).filter(
    ({ props }) => props.address !== undefined && addresses.has(known(props.address) as string),
  )
}
