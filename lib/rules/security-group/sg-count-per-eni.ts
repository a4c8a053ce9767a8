import { defineRule } from '../define'
import { classic, make } from '../example'
import { QUOTA, exist } from '../quota'
import { groupsOf } from './groups-of'

const many = (count: number) => {
  const ids = Array.from({ length: count }, (_, at) => `group-${at}`)
  return classic(
    ...ids.map((id) => make('security-group', id, { in: 'net', groupDescription: id })),
    make('instance', 'server', { in: 'private-a', imageId: 'ami-0123456789abcdef0', securityGroups: ids }),
  )
}

export const sgCountPerEni = defineRule({
  id: 'sg-count-per-eni',
  severity: 'error',
  title: 'An interface has at most 5 security groups by default',
  why: 'The quota is 5 groups for each interface; it can be raised to 16.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html',
  kind: ['instance', 'vpc-endpoint', 'network-interface'],
  *check(element) {
    const count = new Set(groupsOf(element)).size
    if (count <= QUOTA.groupsPerInterface || exist(element)) return
    yield {
      field: 'securityGroups',
      message: `${element.name} has ${count} security groups; AWS allows ${QUOTA.groupsPerInterface} by default. Merge some, or have the quota raised.`,
    }
  },
  examples: {
    good: [{ says: 'Five fit.', design: () => many(5) }],
    bad: [{ says: 'Six do not, by default.', design: () => many(6) }],
  },
})
