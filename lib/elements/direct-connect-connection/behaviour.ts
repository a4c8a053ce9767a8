import { defineBehaviour } from '../facts'

export const directConnectConnectionBehaviour = defineBehaviour({
  kind: 'direct-connect-connection',
  fails: 'line',
  facts: () => [],
})
