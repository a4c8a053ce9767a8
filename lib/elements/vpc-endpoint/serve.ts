import { known } from '@/lib/design/element'
import type { Outside } from '@/lib/net/end'
import type { Served } from '@/lib/net/move'
import type { Packet } from '@/lib/net/packet'
import type { Here } from '@/lib/net/world'
import { TCP, both, formatRanges } from '@/lib/net/flow'
import type { Around } from '../define'
import type { ElementOf } from '../index'
import { read } from '../read'
import { endpointPolicyWarnings } from './answer'
import { toProvider } from './link'
import { offeredBy } from './offer'
import type { AwsService } from './service-name'
import { parseServiceName } from './service-name'

type Endpoint = ElementOf<'vpc-endpoint'>

/** What an interface endpoint does with a connection: its service takes it. */
export function serveEndpoint(self: Endpoint, around: Around, packet: Packet, here: Here): Served {
  const warnings = endpointPolicyWarnings(self, known(self.props.policyDocument))
  const offer = offeredBy(self, around)
  if (offer) return toProvider(self, offer, packet, around, here)
  const service = parseServiceName(read(self, 'serviceName') ?? '')
  if (!service || read(self, 'vpcEndpointType') !== 'Interface')
    return {
      refuse: 'UNKNOWN_RESOURCE',
      because: `What stands behind ${self.name} is not known.`,
      unknown: true,
    }
  if (!both(packet.flow, { protocols: [[TCP, TCP]] }))
    return { refuse: 'PROTOCOL_RESTRICTION', because: `${self.name} takes TCP only, and answers no ping.` }
  if (!both(packet.flow, { protocols: [[TCP, TCP]], ports: [[443, 443]] }))
    return {
      refuse: 'UNKNOWN_DESTINATION',
      because: `Whether ${service.service} answers on port ${formatRanges(packet.flow.ports)} is not known; services of AWS do on 443.`,
      unknown: true,
    }
  const api = service.service === 'execute-api' ? toApi(self, packet, here) : undefined
  return api ?? { done: true, because: `${self.name} hands it to ${nameOf(service)}.`, warnings }
}

const nameOf = ({ service, region }: AwsService) => `${service} in ${region}`

/** An API behind the endpoint is found by the host that is asked for; answers come back through the endpoint. */
function toApi(self: Endpoint, packet: Packet, here: Here): Served | undefined {
  const host = packet.talk?.http?.host ?? packet.talk?.name
  if (host === undefined) return undefined
  const { ends } = here.world.resolve(host.toLowerCase(), { family: packet.flow.family })
  const apis = ends.filter((end) => end.fact === 'service' && end.element !== self.id)
  if (apis.length === 0) return undefined
  return {
    because: `${self.name} leads to the API that ${host} names.`,
    ways: apis.map((end) => {
      const behind: Outside = { ...end, fact: 'outside', behind: self.id }
      return {
        leg: {
          packet: { ...packet, to: behind, via: self.id },
          start: { arrived: true },
          because: `The request is for ${host}.`,
        },
      }
    }),
  }
}
