import type { Element } from '@/lib/design/element'
import { isExpression } from '@/lib/design/element'
import type { Around } from '@/lib/elements/define'
import { defineRule } from '../define'
import { make } from '../example'
import { exist } from '../exist'
import { withHub, withOffice } from '../vpn-gateway/office-example'

export const vpnEndpoints = defineRule({
  id: 'vpn-endpoints',
  severity: 'error',
  title: 'A VPN connection ends at a gateway of AWS',
  why: 'It joins a customer gateway with one virtual private gateway, transit gateway, Cloud WAN or VPN concentrator, never with a VPC itself.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVpnConnection.html',
  kind: 'vpn-connection',
  *check(connection, around) {
    const { gateway, customerGateway } = connection.props
    const wrong = namedVpc(gateway, around)
    if (wrong)
      yield {
        field: 'gateway',
        message: `${connection.name} names ${wrong.name}, and a VPN does not end at a VPC. Attach a virtual private gateway to it and name that.`,
      }
    // Who has not drawn the other end either is told so already.
    if (gateway !== undefined || customerGateway === undefined || exist(connection)) return
    // Cloud WAN names the connection, not the other way round, and may do so in another template.
    if (connection.logicalId !== undefined) return
    yield {
      field: 'gateway',
      message: `${connection.name} ends at no gateway of AWS, so it leads nowhere. Choose a virtual private gateway or a transit gateway.`,
    }
  },
  examples: {
    good: [
      { says: 'It ends at a virtual private gateway.', design: () => withOffice() },
      { says: 'It ends at a transit gateway.', design: () => withHub() },
      {
        says: 'A template makes it for Cloud WAN, which names it elsewhere.',
        design: () =>
          withOffice(
            {
              ...make('vpn-connection', 'to-cloud-wan', { in: 'ireland', customerGateway: 'second' }),
              logicalId: 'ToCloudWan',
            },
            make('customer-gateway', 'second', { in: 'ireland', ipAddress: '203.0.113.2', bgpAsn: 65010 }),
          ),
      },
    ],
    bad: [
      {
        says: 'It has one end only.',
        design: () =>
          withOffice(make('vpn-connection', 'to-office', { in: 'ireland', customerGateway: 'router' })),
      },
      {
        says: 'A template names the VPC.',
        design: () =>
          withOffice(
            make('vpn-connection', 'to-office', {
              in: 'ireland',
              customerGateway: 'router',
              gateway: { expression: { Ref: 'net' }, property: 'VpnGatewayId' },
            }),
          ),
      },
    ],
  },
})

/** A reference of a template to what is a VPC; the field takes none, so that it stayed as it was written. */
function namedVpc(given: unknown, around: Around): Element | undefined {
  const name = isExpression(given) ? given.expression.Ref : undefined
  const element = typeof name === 'string' ? around.get(name) : undefined
  return element?.kind === 'vpc' ? element : undefined
}
