import { defineBehaviour } from '../facts'

export const vpnConnectionBehaviour = defineBehaviour({
  kind: 'vpn-connection',
  facts: () => [],
})
