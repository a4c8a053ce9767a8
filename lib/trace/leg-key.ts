import type { Leg } from '@/lib/net/move'

/** All that a connection depends on: ends by their ids, whatever else in full. */
export function legKey({ packet, out, start }: Leg): string {
  const { flow, from, to, groups, reply, zone, network, via, talk, bound } = packet
  return [
    out?.id,
    start && ('out' in start ? start.out.id : JSON.stringify(start)),
    flow.family,
    flow.protocols,
    flow.sources,
    flow.destinations,
    flow.sourcePorts,
    flow.ports,
    from?.id,
    to?.id,
    'of' in groups ? groups.of : [groups.lost, groups.code],
    reply,
    zone,
    network,
    via,
    bound,
    JSON.stringify(talk),
  ].join('|')
}
