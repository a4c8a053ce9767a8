import { ofKind } from '@/lib/elements'
import { groupsOfService } from '@/lib/elements/ecs-service/groups'
import { defineRule } from '../define'
import { exist } from '../exist'
import { containers, tasks } from './service-example'

export const ecsUniqueTg = defineRule({
  id: 'ecs-unique-tg',
  severity: 'warning',
  title: 'Each service has a target group of its own',
  why: 'Services that share a target group may get in the way of each other when they are deployed.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-load-balancing.html',
  kind: 'ecs-service',
  *check(self, around) {
    for (const { field, group } of groupsOfService(self, around)) {
      const services = ofKind(around.referrers(group.id), 'ecs-service')
      const other = services.find((one) => one.id !== self.id)
      // It is said once, at the service that came later.
      if (!other || services[0]?.id === self.id || exist(self, other)) continue
      yield {
        field,
        message: `${self.name} and ${services[0]!.name} both register in ${group.name}. Give ${self.name} a target group of its own.`,
      }
    }
  },
  examples: {
    good: [{ says: 'One service, one group.', design: () => containers() }],
    bad: [
      {
        says: 'A second service in the same group.',
        design: () => containers({ ...tasks(), id: 'more', name: 'more' }),
      },
    ],
  },
})
