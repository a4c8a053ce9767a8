import { defineBehaviour } from '../facts'
import { interfaceIn, somePublic } from '../interface-in'
import { read } from '../read'

export const ecsServiceBehaviour = defineBehaviour({
  kind: 'ecs-service',
  *facts(self, around) {
    const open = read(self, 'assignPublicIp') === 'ENABLED'
    for (const subnet of read(self, 'subnets') ?? [])
      yield* interfaceIn(self, subnet, around, {
        groups: self.props.securityGroups,
        ...(open && { publics: [somePublic(self.id)] }),
        ...(read(self, 'desiredCount') === 0 && { down: `${self.name} runs no task.` }),
      })
  },
})
