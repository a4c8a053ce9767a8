import { setProps } from '@/lib/design/patch'
import { isKind } from '@/lib/elements'
import { read } from '@/lib/elements/read'
import { defineRule } from '../define'
import { make } from '../example'
import { exist } from '../exist'
import { withHub, withOffice } from '../vpn-gateway/office-example'

export const vpnTunnelBandwidth = defineRule({
  id: 'vpn-tunnel-bandwidth',
  severity: 'info',
  title: 'Large tunnels have what they need',
  why: 'A tunnel carries up to 1.25 Gbit/s; up to 5 Gbit/s only at a transit gateway or Cloud WAN, without acceleration, to a router with a fixed address.',
  source: 'https://docs.aws.amazon.com/vpn/latest/s2svpn/VPNTunnels.html',
  kind: 'vpn-connection',
  *check(connection, around) {
    if (read(connection, 'tunnelBandwidth') !== 'large' || exist(connection)) return
    const gateway = around.get(read(connection, 'gateway'))
    const router = around.get(read(connection, 'customerGateway'))
    const isNameless =
      isKind(router, 'customer-gateway') &&
      router.props.ipAddress === undefined &&
      router.props.certificateArn !== undefined
    const reason =
      gateway?.kind === 'vpn-gateway'
        ? `${gateway.name} takes standard ones only`
        : read(connection, 'enableAcceleration') === true
          ? 'accelerated connections have standard ones'
          : isNameless
            ? `${router.name} has no fixed address`
            : undefined
    if (reason === undefined) return
    yield {
      field: 'tunnelBandwidth',
      message: `${connection.name} asks for large tunnels, but ${reason}. Use standard tunnels of 1.25 Gbit/s, or end it at a transit gateway without acceleration.`,
      fix: () => ({
        label: 'Use standard tunnels',
        patch: setProps(connection, { tunnelBandwidth: undefined }),
      }),
    }
  },
  examples: {
    good: [
      {
        says: 'Large tunnels at a transit gateway.',
        design: () =>
          withHub(
            make('vpn-connection', 'to-office', {
              in: 'ireland',
              customerGateway: 'router',
              gateway: 'hub',
              tunnelBandwidth: 'large',
            }),
          ),
      },
    ],
    bad: [
      {
        says: 'Large tunnels at a virtual private gateway.',
        design: () =>
          withOffice(
            make('vpn-connection', 'to-office', {
              in: 'ireland',
              customerGateway: 'router',
              gateway: 'vgw',
              tunnelBandwidth: 'large',
            }),
          ),
      },
    ],
  },
})
