import { defineBehaviour } from '../facts'
import { interfaceIn } from '../interface-in'
import { read } from '../read'

export const vpcLinkBehaviour = defineBehaviour({
  kind: 'vpc-link',
  *facts(self, around) {
    for (const subnet of read(self, 'subnets') ?? [])
      yield* interfaceIn(self, subnet, around, { groups: self.props.securityGroups })
  },
})
