import type { Element } from '@/lib/design/element'
import { create, setProps } from '@/lib/design/patch'
import type { World } from '@/lib/net/world'
import { UDP, formatRanges } from '@/lib/net/flow'
import { createElement } from '../create'
import type { Around } from '../define'
import type { Mend, Trouble } from '../facts'
import type { ElementOf } from '../index'
import { isKind, ofKind } from '../index'
import { rawRows, read, rowsOf } from '../read'
import { zoneOf } from '../subnet/standing'

type Balancer = ElementOf<'application-load-balancer' | 'network-load-balancer' | 'classic-load-balancer'>

/** What a load balancer can do about what stops a connection at it: listen, reach into a zone, send across zones, face the internet. */
export function* balancerMends(
  self: Balancer,
  trouble: Trouble,
  around: Around,
  world: World,
): Iterable<Mend> {
  switch (trouble.code) {
    case 'ELBV2_LISTENERS_MISMATCH':
    case 'ELB_LISTENERS_MISMATCH':
      yield* listenTo(self, trouble, around)
      break
    case 'ELB_INSTALLED_AZ_RESTRICTION':
    case 'VPCE_SERVICE_NOT_INSTALLED_IN_AZ':
      yield* reachIntoZones(self, around, world)
      break
    case 'ELBV2_NO_TARGETS_IN_AZ':
    case 'ELB_NOT_CROSSZONE':
      yield* sendAcross(self, around)
      break
    case 'ELBV2_SOURCE_ADDRESS_PRESERVATION':
    case 'X_NLB_HAIRPIN':
      yield* hideClients(self, around)
      break
    case 'X_DNS_PRIVATE_ANSWER':
    case 'IGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS':
      yield {
        label: `Let ${self.name} face the internet`,
        patch: setProps(self, { scheme: 'internet-facing' }),
      }
  }
}

/** One more listener, that does what the first one does. */
function* listenTo(self: Balancer, { packet }: Trouble, around: Around): Iterable<Mend> {
  const { ports, protocols } = packet.flow
  const port = ports[0]?.[0]
  if (port === undefined || ports.length > 1 || ports[0]![1] !== port) return
  const label = `Add a listener on port ${formatRanges(ports)} to ${self.name}`
  if (isKind(self as Element, 'classic-load-balancer')) {
    const rows = rowsOf(self as ElementOf<'classic-load-balancer'>, 'listeners')
    const [first] = rows ?? []
    if (!rows || !first) return
    const row = { ...(first.row as object), loadBalancerPort: port, ...plain(first.protocol) }
    yield { label, patch: setProps(self, { listeners: [...rawRows(rows), row] }) }
    return
  }
  const [first] = ofKind(around.children(self.id), 'listener')
  const made = createElement(around, 'listener', self)
  const { rules: _rules, ...like } = first?.props ?? {}
  const udp = protocols.length === 1 && protocols[0]![0] === UDP && protocols[0]![1] === UDP
  const props = { ...made.props, ...like, port, ...(udp && { protocol: 'UDP' }) }
  yield { label, patch: create({ ...made, props }) }
}

/** Only one listener of a Classic Load Balancer needs a certificate. */
const plain = (protocol: string | undefined) => (protocol === undefined ? { protocol: 'HTTP' } : {})

/** A subnet in each zone of the VPC that it is not in yet. */
function* reachIntoZones(self: Balancer, around: Around, world: World): Iterable<Mend> {
  const nodes = world.interfacesOf(self.id)
  const zones = new Set(nodes.map(({ zone }) => zone))
  for (const subnet of ofKind(around.children(nodes[0]?.network), 'subnet')) {
    const zone = zoneOf(subnet)
    if (zone === undefined || zones.has(zone)) continue
    zones.add(zone)
    yield { label: `Let ${self.name} reach into ${subnet.name} (${zone})`, patch: spanning(self, subnet.id) }
  }
}

function spanning(self: Balancer, subnet: string) {
  const { subnetMappings, subnets } = self.props as Readonly<Record<string, unknown>>
  return self.kind === 'network-load-balancer'
    ? setProps(self, { subnetMappings: [...listIn(subnetMappings), { subnet }] })
    : setProps(self, { subnets: [...listIn(subnets), subnet] })
}

const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

function* sendAcross(self: Balancer, around: Around): Iterable<Mend> {
  const own = self as Element
  if (!isKind(own, 'application-load-balancer'))
    yield {
      label: `Turn cross-zone balancing of ${self.name} on`,
      patch: setProps(self, { crossZone: true }),
    }
  for (const group of groupsOf(self, around))
    if (read(group, 'crossZone') === 'false')
      yield {
        label: `Turn cross-zone balancing of ${group.name} on`,
        patch: setProps(group, { crossZone: 'true' }),
      }
}

/** Targets that see the balancer instead of its clients. */
function* hideClients(self: Balancer, around: Around): Iterable<Mend> {
  for (const group of groupsOf(self, around))
    if (read(group, 'targetType') !== 'alb')
      yield {
        label: `Turn client IP preservation of ${group.name} off`,
        patch: setProps(group, { preserveClientIp: false }),
      }
}

/** The target groups that its listeners forward to by default. */
const groupsOf = (self: Balancer, around: Around): readonly ElementOf<'target-group'>[] =>
  ofKind(around.children(self.id), 'listener').flatMap((listener) => {
    const weighted = (rowsOf(listener, 'targetGroups') ?? []).map((row) => row.targetGroup)
    return [read(listener, 'targetGroup'), ...weighted].flatMap((id) => {
      const group = around.get(id)
      return isKind(group, 'target-group') ? [group] : []
    })
  })
