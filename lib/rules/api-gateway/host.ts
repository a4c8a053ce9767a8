import { ofKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { nameOf } from '@/lib/elements/hosted-zone/delegation'
import { readAddresses } from '@/lib/net/flow'

/** May a host be something in the design? What it says nothing of is out there, and need not be asked for. */
export function mayBePrivate(around: Around): (host: string) => boolean {
  const told = new Map<string, boolean>()
  let held: readonly string[] | undefined
  const isHeld = (host: string): boolean => {
    if (readAddresses(host) || host.endsWith('.amazonaws.com')) return true
    held ??= ofKind(around.all('hosted-zone'), 'hosted-zone').flatMap((zone) => nameOf(zone) ?? [])
    return held.some((name) => host === name || host.endsWith(`.${name}`))
  }
  return (host) => {
    const known = told.get(host) ?? isHeld(host)
    told.set(host, known)
    return known
  }
}
