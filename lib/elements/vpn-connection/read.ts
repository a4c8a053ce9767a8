import type { TunnelOption, VpnConnection } from '@aws-sdk/client-ec2'

/** A connection as AWS answers it, without its keys. */
export function readConnection(item: VpnConnection) {
  const { Options, Routes, VgwTelemetry } = item
  const tunnels = (Options?.TunnelOptions ?? []).map(readTunnel)
  const outside = (VgwTelemetry ?? []).flatMap(({ OutsideIpAddress }) => OutsideIpAddress ?? [])
  const routes = (Routes ?? []).filter(({ State }) => State !== 'deleted' && State !== 'deleting')
  return {
    customerGateway: item.CustomerGatewayId,
    gateway: item.VpnGatewayId || item.TransitGatewayId || undefined,
    staticRoutesOnly: Options?.StaticRoutesOnly,
    staticRoutes:
      routes.length > 0
        ? routes.map(({ DestinationCidrBlock }) => ({ destinationCidrBlock: DestinationCidrBlock }))
        : undefined,
    tunnels: tunnels.length > 0 ? tunnels : undefined,
    localIpv4NetworkCidr: unlessAll(Options?.LocalIpv4NetworkCidr),
    remoteIpv4NetworkCidr: unlessAll(Options?.RemoteIpv4NetworkCidr),
    tunnelInsideIpVersion: Options?.TunnelInsideIpVersion,
    enableAcceleration: Options?.EnableAcceleration || undefined,
    tunnelBandwidth: Options?.TunnelBandwidth,
    outsideIpAddressType: readOutside(Options?.OutsideIpAddressType),
    // Telemetry tells of one moment only, and is left out.
    state: item.State === 'available' ? undefined : item.State,
    outsideAddresses: outside.length > 0 ? outside : undefined,
  }
}

const readTunnel = (tunnel: TunnelOption) => ({
  tunnelInsideCidr: tunnel.TunnelInsideCidr,
  tunnelInsideIpv6Cidr: tunnel.TunnelInsideIpv6Cidr,
  startupAction: tunnel.StartupAction as 'add' | 'start' | undefined,
  dpdTimeoutAction: tunnel.DpdTimeoutAction as 'clear' | 'none' | 'restart' | undefined,
  dpdTimeoutSeconds: tunnel.DpdTimeoutSeconds,
})

const readOutside = (type: string | undefined) =>
  type === 'PrivateIpv4' || type === 'Ipv6' ? type : undefined

const unlessAll = (block: string | undefined) => (block === '0.0.0.0/0' ? undefined : block)
