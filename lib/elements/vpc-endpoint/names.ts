import type { Id } from '@/lib/net/end'
import type { Names } from '@/lib/net/fact'
import type { Around } from '../define'
import type { ElementOf } from '../index'
import { isKind } from '../index'
import { isOpen, read } from '../read'
import { offeredBy } from './offer'
import { hostOf, parseServiceName } from './service-name'

type Endpoint = ElementOf<'vpc-endpoint'>

/** The names that an interface endpoint answers: that of its service inside its VPC, and its own everywhere. */
export function* endpointNames(self: Endpoint, vpc: Id, around: Around): Iterable<Names> {
  const service = parseServiceName(read(self, 'serviceName') ?? '')
  const offer = offeredBy(self, around)
  const host = service ? hostOf(service) : offer && read(offer, 'privateDnsName')
  if (host !== undefined && isPrivateDns(self, vpc, around)) {
    const suffix = host.toLowerCase().replace(/^\*\./, '')
    yield { ...answered(self), suffix, networks: [vpc] }
  }
  const own = self.awsId?.toLowerCase()
  if (service && own !== undefined)
    yield {
      ...answered(self),
      suffix: `${service.service.split('.').reverse().join('.')}.${service.region}.vpce.amazonaws.com`,
      answer: (name, asker, here) =>
        name.split('.').some((label) => label.startsWith(own))
          ? answered(self).answer(name, asker, here)
          : undefined,
    }
}

const answered = (self: Endpoint): Pick<Names, 'fact' | 'element' | 'answer'> => ({
  fact: 'names',
  element: self.id,
  answer: (name, { family }, here) => {
    const ends = here.world.interfacesOf(self.id).filter((end) => end.addresses[family] !== undefined)
    return ends.length > 0
      ? { ends, because: `${name} is ${self.name}, at its private addresses.`, element: self.id }
      : {
          refuse: 'X_DNS_NO_ANSWER',
          because: `${name} is ${self.name}, which has no IPv${family} address.`,
          element: self.id,
        }
  },
})

/** Both DNS attributes of the VPC must be on; for S3 it may be kept for who asks from outside. */
function isPrivateDns(self: Endpoint, vpc: Id, around: Around): boolean {
  const network = around.get(vpc)
  if (read(self, 'privateDnsEnabled') !== true || !isKind(network, 'vpc')) return false
  if (read(self, 'privateDnsOnlyForInboundResolverEndpoint') === 'OnlyInboundResolver') return false
  const { enableDnsHostnames, enableDnsSupport } = network.props
  return (
    (isOpen(enableDnsHostnames) || read(network, 'enableDnsHostnames') === true) &&
    (isOpen(enableDnsSupport) || read(network, 'enableDnsSupport') !== false)
  )
}
