import { defineElement, live } from '../define'
import { ref } from '../field'
import { connectionRef, interfaceFields, privateFields } from './interface-fields'
import { freshInterface } from './fresh'
import { interfacesOf, readInterface, readPrivate } from './read'

export const privateVirtualInterface = defineElement({
  kind: 'private-virtual-interface',
  label: 'Private virtual interface',
  group: 'direct-connect',
  summary: 'Carries private addresses over Direct Connect, to one VPC or to a Direct Connect gateway.',
  docs: 'https://docs.aws.amazon.com/directconnect/latest/UserGuide/WorkingWithVirtualInterfaces.html',
  inside: ['region', 'canvas'],
  ends: ['connection', 'gateway'],
  fields: {
    connection: connectionRef(),
    gateway: ref(['vpn-gateway', 'direct-connect-gateway', 'other'], {
      label: 'Gateway',
      help: 'The virtual private gateway of one VPC, or a Direct Connect gateway for several; never both.',
      connect: 'Lead {self} to {to}',
      afar: ['vpn-gateway', 'direct-connect-gateway'],
      aws: {
        'vpn-gateway': 'VirtualGatewayId',
        'direct-connect-gateway': 'DirectConnectGatewayId',
        'AWS::EC2::VPNGateway': 'VirtualGatewayId',
        'AWS::DirectConnect::DirectConnectGateway': 'DirectConnectGatewayId',
      },
    }),
    ...interfaceFields(),
    ...privateFields(9001),
  },
  fresh: freshInterface,
  cfn: {
    type: 'AWS::DirectConnect::PrivateVirtualInterface',
    name: 'VirtualInterfaceName',
    attribute: 'VirtualInterfaceId',
  },
  live: live({
    ...interfacesOf('private'),
    props: (item) => ({
      ...readInterface(item),
      gateway: item.directConnectGatewayId || item.virtualGatewayId || undefined,
      ...readPrivate(item),
    }),
  }),
})
