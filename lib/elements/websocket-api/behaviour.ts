import { defineBehaviour } from '../facts'

export const websocketApiBehaviour = defineBehaviour({
  kind: 'websocket-api',
  facts: () => [],
})
