import { change } from '@/lib/design/patch'
import type { Behaviour } from '../facts'
import { isKind, ofKind } from '../index'
import { rowsOf } from '../read'
import { inland } from '../route-table/mends'

type Mends = NonNullable<Behaviour<'internet-gateway'>['mends']>

const INLAND: ReadonlySet<string> = new Set([
  'IGW_DESTINATION_ADDRESS_NOT_IN_RFC1918_EGRESS',
  'IGW_DESTINATION_ADDRESS_NOT_IN_RFC6598_EGRESS',
])

/** Attached to the VPC that a route leads from, where that has no other and this one stands nowhere; private traffic the way that it should go. */
export const mendsOf: Mends = function* (self, { code, packet }, around, world) {
  const vpc = around.get(packet.network ?? self.parent)
  const attached = around.get(self.parent)?.kind === 'vpc'
  const has = around.children(vpc?.id).some((one) => one.kind === 'internet-gateway')
  if (code === 'BAD_STATE_ATTACHMENT' && vpc && !attached && !has)
    yield { label: `Attach ${self.name} to ${vpc.name}`, patch: change(self, { parent: vpc.id }) }
  if (!INLAND.has(code) || !isKind(vpc, 'vpc')) return
  const tables = ofKind(around.children(vpc.id), 'route-table')
  for (const table of tables.filter((one) => rowsOf(one, 'routes')?.some((row) => row.target === self.id)))
    yield* inland(table, vpc, packet, around, world)
}
