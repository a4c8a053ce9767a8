import type { NetworkInsightsPath } from '@aws-sdk/client-ec2'

/** The last part of an ARN is the id. */
const idIn = (name: string | undefined) => name?.replace(/^arn:.*\//, '')

const PROTOCOLS = ['tcp', 'udp'] as const

/** A path as AWS answers it. It does not say what was hoped for: that it is reachable is assumed. */
export function readPath(path: NetworkInsightsPath) {
  const [to, address] = [idIn(path.Destination), path.DestinationIp]
  return {
    fromPlace: 'element' as const,
    from: idIn(path.Source),
    fromText: path.SourceIp ?? path.FilterAtSource?.SourceAddress,
    toPlace: to === undefined && address !== undefined ? ('address' as const) : ('element' as const),
    to,
    toText: address ?? path.FilterAtSource?.DestinationAddress,
    protocol: PROTOCOLS.find((protocol) => protocol === path.Protocol),
    port: portOf(path),
    askAws: true,
  }
}

function portOf({ DestinationPort: port, FilterAtSource: filter }: NetworkInsightsPath): string | undefined {
  const { FromPort: from, ToPort: to } = filter?.DestinationPortRange ?? {}
  if (port !== undefined) return String(port)
  if (from === undefined) return undefined
  return to === undefined || to === from ? String(from) : `${from}-${to}`
}
