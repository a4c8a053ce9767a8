import { defineBehaviour } from '../facts'
import { linesOf } from './lines'
import { mendsOf } from './mends'

export const securityGroupBehaviour = defineBehaviour({
  kind: 'security-group',
  *facts(self, around) {
    yield {
      fact: 'filter',
      element: self.id,
      stateful: true,
      inbound: linesOf(self, 'securityGroupIngress', around),
      outbound: linesOf(self, 'securityGroupEgress', around),
    }
  },
  mends: mendsOf,
})
