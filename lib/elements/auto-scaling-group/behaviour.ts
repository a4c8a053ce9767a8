import { defineBehaviour } from '../facts'

export const autoScalingGroupBehaviour = defineBehaviour({
  kind: 'auto-scaling-group',
  facts: () => [],
})
