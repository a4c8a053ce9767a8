import { ofKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { nameOf } from '@/lib/elements/hosted-zone/delegation'
import { readAddresses } from '@/lib/net/flow'

/** May a host be something in the design? What it says nothing of is out there, and need not be asked for. */
export function mayBePrivate(host: string, around: Around): boolean {
  if (readAddresses(host) || host.endsWith('.amazonaws.com')) return true
  const zones = ofKind(around.all('hosted-zone'), 'hosted-zone')
  return zones.some((zone) => {
    const name = nameOf(zone)
    return name !== undefined && (host === name || host.endsWith(`.${name}`))
  })
}
