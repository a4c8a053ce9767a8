import type { AutoScalingGroup, LaunchTemplateSpecification } from '@aws-sdk/client-auto-scaling'

/** The launch template of a group, also where it mixes instance types. */
export const templateOf = (group: AutoScalingGroup): LaunchTemplateSpecification | undefined =>
  group.LaunchTemplate ?? group.MixedInstancesPolicy?.LaunchTemplate?.LaunchTemplateSpecification

/** The default version is what AWS takes where none is given. */
export const versionOf = (version: string | undefined) => (version === '$Default' ? undefined : version)
