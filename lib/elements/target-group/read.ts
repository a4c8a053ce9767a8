import type { DescribeTargetHealthOutput } from '@aws-sdk/client-elastic-load-balancing-v2'

/** The targets of a group with their state left aside. An address is text; everything else is an element. */
export function readTargets(answer: DescribeTargetHealthOutput) {
  const targets = (answer.TargetHealthDescriptions ?? []).flatMap(({ Target: target }) =>
    target?.Id === undefined
      ? []
      : {
          [/^(i-|arn:)/.test(target.Id) ? 'target' : 'address']: target.Id,
          port: target.Port,
          availabilityZone: target.AvailabilityZone === 'all' ? 'all' : undefined,
        },
  )
  return targets.length > 0 ? { targets } : {}
}
