import { setProps } from '@/lib/design/patch'
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
  *mends(self, { code }) {
    if (
      code.startsWith('IGW_P') &&
      read(self, 'launchType') !== 'EC2' &&
      read(self, 'assignPublicIp') !== 'ENABLED'
    )
      yield {
        label: `Give the tasks of ${self.name} public addresses`,
        patch: setProps(self, { assignPublicIp: 'ENABLED' }),
      }
  },
})
