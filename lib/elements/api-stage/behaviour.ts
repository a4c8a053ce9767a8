import { mendsOfStage } from '../api-gateway/mends'
import { defineBehaviour } from '../facts'

export const apiStageBehaviour = defineBehaviour({
  kind: 'api-stage',
  facts: () => [],
  mends: mendsOfStage,
})
