import type { Interface } from '@/lib/net/end'
import type { Door } from '@/lib/net/fact'
import type { Move } from '@/lib/net/move'
import type { Packet } from '@/lib/net/packet'
import type { Here } from '@/lib/net/world'
import type { Around } from '../define'
import type { ElementOf } from '../index'
import { read, rowsOf } from '../read'
import { hideBehind, putBack } from '../translation'
import { ofKind } from '../index'

/** What an instance does with packets for others that come to one of its interfaces, whose check is off. */
export const forwardDoor = (instance: ElementOf<'instance'>, own: Interface, around: Around): Door => ({
  fact: 'door',
  element: own.element,
  door: 'forward',
  pass: (packet, here) => [forward(instance, own, packet, here, around)],
})

function forward(
  instance: ElementOf<'instance'>,
  own: Interface,
  packet: Packet,
  here: Here,
  around: Around,
): Move {
  const forwarding = read(instance, 'forwarding')
  const { name } = instance
  if (forwarding === undefined)
    return unknown(`What ${name} does with packets for others is not said. Set its forwarding.`)
  if (interfaceCount(instance, around) !== 1)
    return unknown(`By which of its interfaces ${name} forwards is not known.`)
  if (forwarding === 'plain') return { go: { out: own }, because: `${name} forwards it as it is.` }
  if (!packet.reply) {
    const hidden = hideBehind(packet, own, own.element)
    return {
      go: { out: own },
      packet: hidden,
      because: `${name} puts its own address in place of the source.`,
    }
  }
  const came = here.session(own.element)
  return came
    ? {
        go: { out: own },
        packet: putBack(packet, came),
        because: `${name} puts the address of the client back.`,
      }
    : { refuse: 'X_ASYMMETRIC_PATH', because: `The answer comes to ${name}, which did not see the request.` }
}

const unknown = (because: string): Move => ({ refuse: 'UNKNOWN_RESOURCE', because, unknown: true })

/** Interfaces that it starts with, and those attached later. */
function interfaceCount(instance: ElementOf<'instance'>, around: Around): number {
  const rows = rowsOf(instance, 'networkInterfaces') ?? []
  const own = rows.map((row) => row.networkInterface ?? `${row.at}`)
  const attached = ofKind(around.referrers(instance.id), 'network-interface')
    .filter((one) => rowsOf(one, 'attachments')?.some((row) => row.instance === instance.id))
    .map(({ id }) => id)
  // Without rows AWS makes the first one, unless one that is drawn takes its place.
  const first = rows.length === 0 ? ['first'] : []
  return new Set([...first, ...own, ...attached]).size
}
