import { mendsOfStage } from '../api-gateway/mends'
import { defineBehaviour } from '../facts'

export const restStageBehaviour = defineBehaviour({
  kind: 'rest-stage',
  facts: () => [],
  mends: mendsOfStage,
})
