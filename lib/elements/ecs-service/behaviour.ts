import { defineBehaviour } from '../facts'

export const ecsServiceBehaviour = defineBehaviour({
  kind: 'ecs-service',
  facts: () => [],
})
