import { setProps } from '@/lib/design/patch'
import { isOpen, read } from '@/lib/elements/read'
import { listedSubnets } from '@/lib/elements/subnet/listed'
import { defineRule } from '../define'
import { mayGoBySix, wayOut } from '../way-out'
import { sourcesCutOff } from './image-way'
import { containers, tasks } from './service-example'

export const ecsFargatePublicIp = defineRule({
  id: 'ecs-fargate-public-ip',
  severity: 'warning',
  title: 'A Fargate task in a public subnet has a public address',
  why: 'Without a public address a task does not get through the internet gateway of its subnet, not even to its image.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-task-networking.html',
  kind: 'ecs-service',
  *check(self, around, reach) {
    if (read(self, 'launchType') !== 'FARGATE' || isOpen(self.props.assignPublicIp)) return
    if (read(self, 'assignPublicIp') !== 'DISABLED') return
    const subnets = listedSubnets(self, around) ?? []
    const open = subnets.filter(
      (subnet) =>
        wayOut(subnet, 4, around, reach) === 'open' &&
        !mayGoBySix(subnet, around, reach) &&
        (sourcesCutOff(subnet, around, reach) ?? []).length > 0,
    )
    if (open.length === 0) return
    yield {
      field: 'assignPublicIp',
      message: `${self.name} gives its tasks in ${open.map(({ name }) => name).join(', ')} no public address, so that they reach neither the internet nor their image. Give them one, or use private subnets with a NAT gateway.`,
      fix: () =>
        open.length === subnets.length
          ? { label: 'Give the tasks public addresses', patch: setProps(self, { assignPublicIp: 'ENABLED' }) }
          : undefined,
    }
  },
  examples: {
    good: [
      { says: 'Private subnets with NAT gateways.', design: () => containers() },
      {
        says: 'Public addresses in public subnets.',
        design: () => containers(tasks({ subnets: ['public-a', 'public-b'], assignPublicIp: 'ENABLED' })),
      },
    ],
    bad: [
      {
        says: 'Public subnets, and no public address.',
        design: () => containers(tasks({ subnets: ['public-a', 'public-b'] })),
      },
    ],
  },
})
