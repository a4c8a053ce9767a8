import { setProps } from '@/lib/design/patch'
import type { Kind } from '@/lib/elements'
import { definitionOf, isKind } from '@/lib/elements'
import { read } from '@/lib/elements/read'
import { defineRule } from '../define'
import { exist } from '../exist'
import { logged } from './log-example'

const TYPE_OF = {
  vpc: 'VPC',
  subnet: 'Subnet',
  'network-interface': 'NetworkInterface',
  'transit-gateway': 'TransitGateway',
  'transit-gateway-attachment': 'TransitGatewayAttachment',
  'nat-gateway': 'RegionalNatGateway',
} as const satisfies Partial<Record<Kind, string>>

const isLogged = (kind: string): kind is keyof typeof TYPE_OF => Object.hasOwn(TYPE_OF, kind)

export const flowlogScope = defineRule({
  id: 'flowlog-scope',
  severity: 'info',
  title: 'A flow log names the type of what it records',
  why: 'AWS looks the resource up by the type that is given with it. Of NAT gateways, only regional ones have a log of their own.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateFlowLogs.html',
  kind: 'flow-log',
  *check(log, around) {
    const logged = around.get(read(log, 'resource'))
    const type = read(log, 'resourceType')
    if (!logged || !isLogged(logged.kind) || exist(log)) return
    if (isKind(logged, 'nat-gateway') && read(logged, 'availabilityMode') === 'zonal') {
      const subnet = around.get(logged.parent)
      yield {
        field: 'resource',
        message: `${log.name} records ${logged.name}, a zonal NAT gateway, which has no log of its own. Record its subnet.`,
        ...(isKind(subnet, 'subnet') && {
          fix: () => ({
            label: `Record ${subnet.name}`,
            patch: setProps(log, {
              resource: subnet.id,
              resourceType: 'Subnet',
              trafficType: log.props.trafficType ?? 'ALL',
            }),
          }),
        }),
      }
      return
    }
    const wanted = TYPE_OF[logged.kind]
    if (type === undefined || type === wanted) return
    yield {
      field: 'resourceType',
      message: `${log.name} records ${logged.name}, which is a ${definitionOf(logged.kind)!.label}, and says ${type}. Set the type to ${wanted}.`,
      fix: () => ({
        label: `Set the type to ${wanted}`,
        patch: setProps(log, {
          resourceType: wanted,
          // A transit gateway has no choice of traffic, anything else must make one.
          ...(wanted.startsWith('Transit')
            ? { trafficType: undefined, maxAggregationInterval: 60 }
            : { trafficType: log.props.trafficType ?? 'ALL' }),
        }),
      }),
    }
  },
  examples: {
    good: [
      { says: 'A VPC.', design: () => logged() },
      { says: 'A subnet.', design: () => logged({ resource: 'public-a', resourceType: 'Subnet' }) },
    ],
    bad: [
      { says: 'A VPC that is called a subnet.', design: () => logged({ resourceType: 'Subnet' }) },
      {
        says: 'A zonal NAT gateway.',
        design: () => logged({ resource: 'nat', resourceType: 'RegionalNatGateway' }),
      },
    ],
  },
})
