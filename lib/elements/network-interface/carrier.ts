import type { Around } from '../define'
import type { ElementOf } from '../index'
import { isKind, ofKind } from '../index'
import { isOpen, read, rowsOf } from '../read'

type Face = ElementOf<'network-interface'>

/** The instance that carries an interface, and whether it is the first one there. */
export type Carrier = { readonly instance: ElementOf<'instance'>; readonly first: boolean }

/** The instance that it is attached to: by its own word, or since the instance starts with it. */
export function carrierOf(self: Face, around: Around): Carrier | undefined {
  const [attachment] = rowsOf(self, 'attachments') ?? []
  const instance = around.get(attachment?.instance)
  if (isKind(instance, 'instance')) return { instance, first: attachment?.deviceIndex === '0' }
  for (const one of ofKind(around.referrers(self.id), 'instance')) {
    const row = rowsOf(one, 'networkInterfaces')?.find((row) => row.networkInterface === self.id)
    if (row) return { instance: one, first: (row.deviceIndex ?? '0') === '0' }
  }
  return undefined
}

/** Does it drop what is not for itself? The first interface of an instance may be told by the instance. */
export function isStrict(self: Face, carrier: Carrier | undefined): boolean {
  const told = [self, ...(carrier?.first ? [carrier.instance] : [])]
  return told.every(
    (one) => !isOpen(one.props.sourceDestCheck) && read(one as Face, 'sourceDestCheck') !== false,
  )
}
