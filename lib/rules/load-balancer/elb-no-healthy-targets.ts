import { setProps } from '@/lib/design/patch'
import type { ElementOf } from '@/lib/elements'
import { ofKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { groupsOf } from '@/lib/elements/listener/forwards'
import { read } from '@/lib/elements/read'
import { registered } from '@/lib/elements/target-group/registered'
import { hasOther } from '@/lib/elements/verbatim'
import { defineRule } from '../define'
import { webServers, webShop } from './balanced-example'

/** What registers targets by itself, and says so in ways that are not read. */
const REGISTRARS = [
  'AWS::ECS::Service',
  'AWS::ECS::TaskSet',
  'AWS::CodeDeploy::DeploymentGroup',
  'AWS::AutoScaling::AutoScalingGroup',
]

export const elbNoHealthyTargets = defineRule({
  id: 'elb-no-healthy-targets',
  severity: 'warning',
  title: 'A listener forwards to targets that are there',
  why: 'A target group in which nothing is registered serves nobody; an Application Load Balancer answers with 503.',
  source:
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html',
  kind: 'listener',
  *check(listener, around) {
    for (const { group, field } of groupsOf(listener, around)) {
      if (registered(group, around).length > 0 || mayBeFilled(group, around)) continue
      yield {
        field,
        message: `${listener.name} forwards to ${group.name}, in which nothing is registered. Register targets, or name ${group.name} in an auto scaling group or a service.`,
        fix: () => {
          const found = candidate(group, around)
          return (
            found && {
              label: `Register ${found.name} with ${group.name}`,
              patch: setProps(group, { targets: [{ target: found.id }] }),
            }
          )
        },
      }
    }
  },
  examples: {
    good: [{ says: 'Two servers are registered.', design: () => webShop() }],
    bad: [{ says: 'Nothing is registered.', design: () => webShop(webServers({ targets: [] })) }],
  },
})

/** A template may register targets elsewhere: by what is kept word for word, or from outside through the group's ARN. */
const mayBeFilled = (group: ElementOf<'target-group'>, around: Around): boolean =>
  (group.template !== undefined && group.awsId === undefined) || hasOther(around, ...REGISTRARS)

/** The only instance of the VPC that no group has. */
function candidate(group: ElementOf<'target-group'>, around: Around) {
  if (read(group, 'targetType') !== 'instance') return undefined
  const free = ofKind(around.children(group.parent), 'subnet')
    .flatMap((subnet) => ofKind(around.children(subnet.id), 'instance'))
    .filter((one) => !around.referrers(one.id).some(({ kind }) => kind === 'target-group'))
  return free.length === 1 ? free[0] : undefined
}
