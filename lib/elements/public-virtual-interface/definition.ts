import { defineElement, live } from '../define'
import { cidr, list, optional } from '../field'
import { connectionRef, interfaceFields } from '../private-virtual-interface/interface-fields'
import { freshInterface } from '../private-virtual-interface/fresh'
import { interfacesOf, readInterface } from '../private-virtual-interface/read'

export const publicVirtualInterface = defineElement({
  kind: 'public-virtual-interface',
  label: 'Public virtual interface',
  group: 'direct-connect',
  summary: 'Reaches the public addresses of AWS over Direct Connect. It leads into no VPC.',
  docs: 'https://docs.aws.amazon.com/directconnect/latest/UserGuide/create-public-vif.html',
  inside: ['region', 'canvas'],
  fields: {
    connection: connectionRef(),
    ...interfaceFields(),
    routeFilterPrefixes: optional(
      list(
        cidr({
          label: 'Prefix',
          help: 'A public range that is yours.',
          family: 'any',
          placeholder: '203.0.113.0/24',
        }),
        {
          label: 'Advertised prefixes',
          help: 'Public ranges of yours that you announce to AWS; AWS checks that they are yours.',
        },
      ),
    ),
  },
  fresh: freshInterface,
  cfn: {
    type: 'AWS::DirectConnect::PublicVirtualInterface',
    name: 'VirtualInterfaceName',
    attribute: 'VirtualInterfaceId',
  },
  live: live({
    ...interfacesOf('public'),
    props: (item) => ({
      ...readInterface(item),
      routeFilterPrefixes: item.routeFilterPrefixes?.length
        ? item.routeFilterPrefixes.flatMap((prefix) => prefix.cidr ?? [])
        : undefined,
    }),
  }),
})
