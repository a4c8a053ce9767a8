import { setProps } from '@/lib/design/patch'
import { read } from '@/lib/elements/read'
import { defineRule } from '../define'
import { make } from '../example'
import { exist } from '../exist'
import { withHub, withOffice } from '../vpn-gateway/office-example'

export const vpnAcceleration = defineRule({
  id: 'vpn-acceleration',
  severity: 'error',
  title: 'An accelerated VPN ends at a transit gateway',
  why: 'A virtual private gateway has no accelerated connections, and acceleration is chosen when the connection is made.',
  source: 'https://docs.aws.amazon.com/vpn/latest/s2svpn/accelerated-vpn.html',
  kind: 'vpn-connection',
  *check(connection, around) {
    const gateway = around.get(read(connection, 'gateway'))
    if (read(connection, 'enableAcceleration') !== true || gateway?.kind !== 'vpn-gateway') return
    if (exist(connection)) return
    yield {
      field: 'enableAcceleration',
      message: `${connection.name} is accelerated, which ${gateway.name} does not support. Turn acceleration off, or end it at a transit gateway.`,
      fix: () => ({
        label: 'Turn acceleration off',
        patch: setProps(connection, { enableAcceleration: undefined }),
      }),
    }
  },
  examples: {
    good: [{ says: 'At a transit gateway.', design: () => withHub(fast('hub')) }],
    bad: [{ says: 'At a virtual private gateway.', design: () => withOffice(fast('vgw')) }],
  },
})

const fast = (gateway: string) =>
  make('vpn-connection', 'to-office', {
    in: 'ireland',
    customerGateway: 'router',
    gateway,
    enableAcceleration: true,
  })
