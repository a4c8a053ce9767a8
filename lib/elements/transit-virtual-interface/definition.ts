import { defineElement, live } from '../define'
import { ref } from '../field'
import { connectionRef, interfaceFields, privateFields } from '../private-virtual-interface/interface-fields'
import { freshInterface } from '../private-virtual-interface/fresh'
import { interfacesOf, readInterface, readPrivate } from '../private-virtual-interface/read'

export const transitVirtualInterface = defineElement({
  kind: 'transit-virtual-interface',
  label: 'Transit virtual interface',
  group: 'direct-connect',
  summary:
    'Carries private addresses over Direct Connect to transit gateways, through a Direct Connect gateway.',
  docs: 'https://docs.aws.amazon.com/directconnect/latest/UserGuide/direct-connect-transit-gateways.html',
  inside: ['region', 'canvas'],
  ends: ['connection', 'directConnectGateway'],
  fields: {
    connection: connectionRef(),
    directConnectGateway: ref(['direct-connect-gateway', 'other'], {
      label: 'Direct Connect gateway',
      help: 'The gateway that is associated with the transit gateways.',
      connect: 'Lead {self} to {to}',
      aws: 'DirectConnectGatewayId',
      afar: ['direct-connect-gateway'],
    }),
    ...interfaceFields(),
    ...privateFields(8500),
  },
  fresh: freshInterface,
  cfn: {
    type: 'AWS::DirectConnect::TransitVirtualInterface',
    name: 'VirtualInterfaceName',
    attribute: 'VirtualInterfaceId',
  },
  live: live({
    ...interfacesOf('transit'),
    props: (item) => ({
      ...readInterface(item),
      directConnectGateway: item.directConnectGatewayId || undefined,
      ...readPrivate(item),
    }),
  }),
})
