import type { RouteTable } from '@aws-sdk/client-ec2'

/**
 * A route table as AWS answers it. The local route is implied, and a gateway endpoint's route belongs to the
 * endpoint; both are left out.
 */
export function readRouteTable(table: RouteTable) {
  const gone = (table.Routes ?? []).flatMap((route) =>
    route.State === 'blackhole' && route.Origin !== 'EnableVgwRoutePropagation' ? (blockOf(route) ?? []) : [],
  )
  return {
    main: table.Associations?.some((association) => association.Main) || undefined,
    routes: (table.Routes ?? [])
      .filter(
        (route) =>
          route.GatewayId !== 'local' &&
          !isEndpointRoute(route) &&
          route.Origin !== 'EnableVgwRoutePropagation',
      )
      .map((route) => ({
        destination: blockOf(route),
        prefixList: route.DestinationPrefixListId,
        target:
          route.NatGatewayId ??
          route.InstanceId ??
          route.GatewayId ??
          route.NetworkInterfaceId ??
          otherTarget(route),
      })),
    blackholes: gone.length > 0 ? gone : undefined,
  }
}

type Route = NonNullable<RouteTable['Routes']>[number]

const blockOf = (route: Route) => route.DestinationCidrBlock ?? route.DestinationIpv6CidrBlock

const isEndpointRoute = (route: Route) =>
  route.DestinationPrefixListId !== undefined && route.GatewayId?.startsWith('vpce-') === true

const otherTarget = (route: Route) =>
  route.TransitGatewayId ??
  route.VpcPeeringConnectionId ??
  route.EgressOnlyInternetGatewayId ??
  route.CarrierGatewayId ??
  route.LocalGatewayId

/** AWS keeps associations and propagations on the table; a design keeps them on the subnet or the gateway. */
export function routeTableAssociations(table: RouteTable) {
  const more: Record<string, Record<string, unknown>> = {}
  const add = (id: string | undefined, props: Record<string, unknown>) => {
    if (id !== undefined) more[id] = { ...more[id], ...props }
  }
  for (const { SubnetId, GatewayId } of table.Associations ?? [])
    add(SubnetId ?? GatewayId, { routeTable: table.RouteTableId })
  for (const { GatewayId } of table.PropagatingVgws ?? [])
    add(GatewayId, { routePropagations: [{ routeTables: [table.RouteTableId] }] })
  return more
}
