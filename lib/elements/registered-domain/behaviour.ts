import { setProps } from '@/lib/design/patch'
import type { Names } from '@/lib/net/fact'
import type { Answer } from '@/lib/net/world'
import type { Around } from '../define'
import { defineBehaviour } from '../facts'
import { isPrivate, nameOf } from '../hosted-zone/delegation'
import type { ElementOf } from '../index'
import { ofKind } from '../index'
import { isOpen, read } from '../read'

type Domain = ElementOf<'registered-domain'>

export const registeredDomainBehaviour = defineBehaviour({
  kind: 'registered-domain',
  facts: namesOf,
  *mends(self, { code }, around) {
    if (code !== 'X_DNS_NOT_DELEGATED') return
    const zones = ofKind(around.all('hosted-zone'), 'hosted-zone')
    for (const zone of zones.filter((one) => !isPrivate(one) && nameOf(one) === nameOf(self)))
      yield {
        label: `Delegate ${self.name} to ${zone.name}`,
        patch: setProps(self, { hostedZone: zone.id, nameServers: read(zone, 'nameServers') }),
      }
  },
})

/** A public zone of the same name answers by itself; without one, the domain can only say who keeps its records. */
function* namesOf(self: Domain, around: Around): Iterable<Names> {
  const suffix = nameOf(self)
  const zones = ofKind(around.all('hosted-zone'), 'hosted-zone')
  if (suffix === undefined || zones.some((zone) => !isPrivate(zone) && nameOf(zone) === suffix)) return
  yield { fact: 'names', element: self.id, suffix, answer: () => elsewhere(self) }
}

function elsewhere(self: Domain): Answer {
  const servers = read(self, 'nameServers')
  const keeps = self.props.hostedZone !== undefined || (servers?.length ?? 0) > 0
  if (!keeps && !isOpen(self.props.nameServers))
    return {
      refuse: 'X_DNS_NOT_DELEGATED',
      because: `${self.name} is delegated to no hosted zone, so nobody answers for it.`,
      element: self.id,
      field: 'hostedZone',
    }
  return {
    refuse: 'UNKNOWN_DESTINATION',
    because: `${self.name} is delegated to name servers whose records are not in the design.`,
    element: self.id,
    unknown: true,
  }
}
