import type { Element } from '@/lib/design/element'
import { isKind, ofKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { gatewayOf } from '@/lib/elements/on-premises-router/learns'
import type { AnyInterface } from '@/lib/elements/private-virtual-interface/over'
import { interfacesOver, portOf } from '@/lib/elements/private-virtual-interface/over'
import { read, rowsOf } from '@/lib/elements/read'
import { defineRule } from '../define'
import { make } from '../example'
import { line, onLines } from './line-example'

/** Subnets that are tried as clients. */
const CLIENTS = 3

const server = (protocol: 'HTTP' | 'HTTPS', port: number) =>
  make('on-premises-host', 'shelf', {
    in: 'office',
    address: '192.168.1.10',
    services: [{ protocol, port }],
  })

export const dxNotEncrypted = defineRule({
  id: 'dx-not-encrypted',
  severity: 'warning',
  title: 'Plain HTTP does not go over Direct Connect unencrypted',
  why: 'A private line is not a secret one: Direct Connect encrypts nothing by itself. TLS, a VPN over the line, or MACsec on a dedicated port does.',
  source: 'https://docs.aws.amazon.com/directconnect/latest/UserGuide/encryption-in-transit.html',
  kind: 'on-premises-host',
  *check(host, around, reach) {
    const plain = (rowsOf(host, 'services') ?? []).filter(({ protocol }) => protocol === 'HTTP')
    for (const { at, port } of plain)
      for (const vif of port === undefined ? [] : plainLanes(host, around)) {
        const subnets = subnetsBehind(gatewayOf(vif, around), around).slice(0, CLIENTS)
        const from = subnets.find(({ id }) => {
          const { verdict, hops } = reach({
            from: { element: id },
            to: { element: host.id },
            protocols: [[6, 6]],
            ports: [[port!, port!]],
            family: 4,
          })
          return verdict.startsWith('REACHABLE') && hops.some(({ element }) => element === vif.id)
        })
        if (!from) continue
        yield {
          field: `services.${at}.protocol`,
          message: `${host.name} speaks plain HTTP on port ${port}, and ${from.name} reaches it over ${portOf(vif, around)!.name}, which encrypts nothing. Use HTTPS, a VPN over the line, or MACsec.`,
        }
        break
      }
  },
  examples: {
    good: [{ says: 'The server speaks HTTPS.', design: () => onLines(server('HTTPS', 443)) }],
    bad: [
      { says: 'The server speaks HTTP over a plain line.', design: () => onLines(server('HTTP', 80)) },
      {
        says: 'Only one of two lines has MACsec.',
        design: () => onLines(server('HTTP', 80), line('line-b', { requestMacSec: true })),
      },
    ],
  },
})

/** Virtual interfaces into VPCs over lines of the site of a host that ask for no MACsec. */
const plainLanes = (host: Element, around: Around): readonly AnyInterface[] =>
  ofKind(around.children(host.parent), 'on-premises-router')
    .flatMap((router) => read(router, 'links') ?? [])
    .flatMap((id) => (typeof id === 'string' ? (around.get(id) ?? []) : []))
    .filter(isPlain)
    .flatMap((port) => interfacesOver(port, around))
    .filter((vif) => vif.kind !== 'public-virtual-interface' && isPlain(portOf(vif, around)))

/** A line that does not ask for MACsec. */
const isPlain = (port: Element | undefined): boolean =>
  (isKind(port, 'direct-connect-connection') || isKind(port, 'direct-connect-lag')) &&
  (port.props.requestMacSec === undefined || read(port, 'requestMacSec') === false)

/** Subnets of the VPCs that a gateway leads to. */
function subnetsBehind(gateway: Element | undefined, around: Around): readonly Element[] {
  if (!gateway) return []
  const near = around.referrers(gateway.id)
  if (gateway.kind === 'direct-connect-gateway')
    return ofKind(near, 'direct-connect-association').flatMap((one) =>
      subnetsBehind(around.get(read(one, 'gateway')), around),
    )
  const vpcs = gateway.kind === 'vpn-gateway' ? [gateway] : ofKind(near, 'transit-gateway-attachment')
  return vpcs.flatMap(({ parent }) => around.children(parent).filter(({ kind }) => kind === 'subnet'))
}
