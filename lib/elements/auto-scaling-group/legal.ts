import type { Legal } from '../legal'
import { inside } from '../legal'

export const legal: Legal = ({ add, all, chance, upTo, some, pick }) => {
  const [template] = all('launch-template')
  const subnets = all('subnet')
  const [vpc] = all('vpc')
  if (!template || subnets.length === 0) return
  const chosen = some(subnets).slice(0, 3)
  const minSize = upTo(3)
  const targets = all('target-group').filter(({ props }) => (props.targetType ?? 'instance') === 'instance')
  add('auto-scaling-group', {
    ...inside(vpc),
    props: {
      launchTemplate: template.id,
      minSize,
      maxSize: minSize + upTo(3),
      subnets: (chosen.length > 0 ? chosen : [subnets[0]!]).map(({ id }) => id),
      ...(chance(2) && { version: pick(['$Latest', '1']) }),
      ...(chance(2) && { desiredCapacity: minSize }),
      ...(targets.length > 0 && chance(2) && { targetGroups: [targets[0]!.id] }),
      ...(chance(2) && { healthCheckType: 'ELB', healthCheckGracePeriod: upTo(600) }),
      ...(chance(4) && { autoScalingGroupName: 'web-group' }),
    },
  })
}
