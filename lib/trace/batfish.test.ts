import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { WITHOUT_CORPUS } from '@/lib/cloudformation/corpus-files'
import type { Design, Row } from '@/lib/design/element'
import { applyPatch, create, setProps } from '@/lib/design/patch'
import type { Stop } from '@/lib/net/move'
import type { Packet } from '@/lib/net/packet'
import type { Flow } from '@/lib/net/flow'
import { ANY_PORT, CLIENT_PORTS, readAddresses, TCP } from '@/lib/net/flow'
import type { Ranges } from '@/lib/net/ranges'
import { holdsAll } from '@/lib/net/ranges'
import { dumpDesigns } from '@/lib/rules/corpus-designs'
import type { Blocker, Hop, Verdict } from './answer'
import { connect } from './connect'
import { walkIn } from './context'
import type { Place } from './query'
import { placeOf, put } from './scenarios/board'
import { trace } from './trace'

const FOLDER = join(import.meta.dirname, '../../../shared/corpus/describe-dumps/batfish')

type Expected =
  | 'ACCEPTED'
  | 'EXITS_NETWORK'
  | 'ACCEPTED_OR_EXITS'
  | 'DENIED_IN'
  | 'NULL_ROUTED'
  | 'NO_ROUTE'
  | 'NEIGHBOR_UNREACHABLE'
type Flowed = {
  readonly id: number
  readonly test: string
  readonly snapshot: string
  readonly src: string
  readonly srcIp: string | null
  readonly dst: string
  readonly proto: number
  readonly dport: number | null
  readonly expect: Expected
  readonly path: readonly string[] | null
  readonly bidirectional: boolean
}

const PASSES: readonly Expected[] = ['ACCEPTED', 'EXITS_NETWORK', 'ACCEPTED_OR_EXITS']

/** What stops a packet, in the words of AWS. */
const CODES: Readonly<Record<string, RegExp>> = {
  DENIED_IN:
    /^(SG_HAS_NO_RULES|ENI_SG_RULES_MISMATCH|SUBNET_ACL_RESTRICTION|PROTOCOL_RESTRICTION|ELBV2_LISTENERS_MISMATCH|(NGW|IGW)_.*)$/,
  NULL_ROUTED: /^(NO_ROUTE_TO_DESTINATION|NO_POSSIBLE_DESTINATION|TGW_ROUTE_AZ_RESTRICTION)$/,
  NO_ROUTE: /^(NO_ROUTE_TO_DESTINATION|X_VPN_ROUTE_NOT_ADVERTISED|VGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS)$/,
  NEIGHBOR_UNREACHABLE: /^NO_POSSIBLE_DESTINATION$/,
}

/** Where we answer something else, why, and the page of AWS about it. */
const DIFFERENT: Readonly<
  Record<
    number,
    { readonly verdict: Verdict; readonly code: string; readonly why: string; readonly page: string }
  >
> = {
  5: {
    verdict: 'UNKNOWN',
    code: 'UNKNOWN_DESTINATION',
    why: 'An address of AWS that the account does not have; whether anybody has it, the account cannot say.',
    page: 'https://docs.aws.amazon.com/vpc/latest/userguide/aws-ip-ranges.html',
  },
  7: {
    verdict: 'UNKNOWN',
    code: 'UNKNOWN_DESTINATION',
    why: 'From the internet to the internet: nothing of the account takes part.',
    page: 'https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Internet_Gateway.html',
  },
}

type Answer = {
  readonly verdict: Verdict
  readonly hops: readonly Hop[]
  readonly blockers: readonly Blocker[]
}

const rangesOf = ({ proto, dport }: Flowed) => ({
  protocols: [[proto || NAMELESS, proto || NAMELESS]] as Ranges,
  ports: dport === null ? ANY_PORT : ([[dport, dport]] as Ranges),
})

/** A protocol for experiments (RFC 3692), which no rule names. */
const NAMELESS = 253

/** The site behind a customer gateway, as Batfish has it beside the account. */
const SITES: Readonly<
  Record<
    string,
    { readonly links: readonly string[]; readonly ranges: readonly string[]; readonly asn: number }
  >
> = {
  'test-public-private-subnet': { links: ['cgw-0e0d620a3ae284684'], ranges: ['19.168.0.0/16'], asn: 65000 },
  'test-direct-connect-gateway': {
    links: ['cgw-dx-test', 'dxcon-dx01'],
    ranges: ['10.10.0.0/16'],
    asn: 65001,
  },
}

function withSite(name: string, design: Design): Design {
  const site = SITES[name]
  if (!site) return design
  const { links, ranges, asn } = site
  const line = design.elements['dxcon-dx01']
  return [
    // The account answers its Direct Connect line only by name.
    ...(line ? [{ ...line, kind: 'direct-connect-connection', props: { state: 'available' } }] : []),
    put('on-premises-site', 'site', { ranges: [...ranges] }),
    put('on-premises-router', 'onprem-router', { in: 'site', links: [...links], asn, firewall: 'open' }),
    put('on-premises-host', 'host', { in: 'site', address: ranges[0]!.replace('0/16', '1') }),
  ].reduce((on, element) => applyPatch(on, create(element)), design)
}

/** Who has an address that the design does not keep: what AWS lends to an instance, those of balancer nodes. */
function ownersOf(snapshot: string): ReadonlyMap<string, string> {
  type Face = {
    readonly PrivateIpAddress: string
    readonly Description?: string
    readonly Association?: { readonly PublicIp?: string }
    readonly Attachment?: { readonly InstanceId?: string }
  }
  const owners = new Map<string, string>()
  const folder = join(FOLDER, snapshot, 'aws_configs')
  for (const path of existsSync(folder) ? (readdirSync(folder, { recursive: true }) as string[]) : []) {
    if (!path.endsWith('NetworkInterfaces.json')) continue
    const { NetworkInterfaces } = JSON.parse(readFileSync(join(folder, path), 'utf8')) as {
      NetworkInterfaces: Face[]
    }
    for (const { PrivateIpAddress, Description = '', Association, Attachment } of NetworkInterfaces) {
      const balancer = /^ELB (net\/.+)$/.exec(Description)?.[1]
      const nat = /NAT Gateway (nat-\w+)/.exec(Description)?.[1]
      const owner = balancer ?? nat ?? Attachment?.InstanceId
      if (owner && Association?.PublicIp) owners.set(Association.PublicIp, owner)
      if (balancer) owners.set(PrivateIpAddress, balancer)
    }
  }
  return owners
}

const elementOf = (design: Design, id: string) =>
  Object.values(design.elements).find(({ awsId }) => awsId === id || awsId?.endsWith(`loadbalancer/${id}`))
    ?.id

/** The addresses of balancer nodes, which only their interfaces tell. */
function withNodes(name: string, design: Design): Design {
  const owners = ownersOf(name)
  return Object.values(design.elements).reduce((on, element) => {
    const { subnetMappings } = element.props
    if (!Array.isArray(subnetMappings)) return on
    const rows = (subnetMappings as readonly Row[]).map((row) => {
      const subnet = design.elements[String(row.subnet)]
      const block = readAddresses(String(subnet?.props.cidrBlock))!.addresses
      const [address] =
        [...owners].find(
          ([ip, owner]) =>
            elementOf(design, owner) === element.id && holdsAll(block, readAddresses(ip)!.addresses),
        ) ?? []
      return address ? { ...row, privateIPv4Address: address } : row
    })
    return applyPatch(on, setProps(element, { subnetMappings: rows }))
  }, design)
}

/** A public address that the design does not keep is met at its owner. */
function goalOf(design: Design, { snapshot, src, dst }: Flowed): Place {
  const owner = src === 'internet' ? elementOf(design, ownersOf(snapshot).get(dst) ?? '') : undefined
  return owner ? { element: owner } : placeOf(dst)
}

function answerTo(design: Design, flow: Flowed): Answer {
  const { src, srcIp, dst, path } = flow
  if (/^(vpc|vgw)-/.test(src))
    return walked(design, flow, src.startsWith('vpc') ? { deliver: src } : { door: 'from-site', of: src })
  // Where no way is told, only that some packet passes is.
  const asked = path ? rangesOf(flow) : {}
  const to = goalOf(design, flow)
  if (src === 'internet') return trace(design, { from: { address: srcIp ?? '8.8.8.8' }, to, ...asked })
  if (src === 'onprem-router') return trace(design, { from: { element: 'host' }, to: placeOf(dst), ...asked })
  return trace(design, { from: src.startsWith('subnet') ? placeOf(srcIp!) : { element: src }, to, ...asked })
}

/** From where no host stands: at a VPC, or behind the gateway of its sites. */
function walked(design: Design, flow: Flowed, stop: Stop): Answer {
  const sources = readAddresses('deliver' in stop ? '10.10.0.1' : '19.168.0.1')!.addresses
  const packet: Packet = {
    flow: {
      family: 4,
      ...rangesOf(flow),
      sources,
      destinations: readAddresses(flow.dst)!.addresses,
      sourcePorts: flow.proto === TCP ? CLIENT_PORTS : ANY_PORT,
    } satisfies Flow,
    from: undefined,
    to: undefined,
    groups: { of: [] },
    reply: false,
    zone: undefined,
    network: undefined,
    via: undefined,
    talk: undefined,
  }
  const [attempt] = connect(walkIn(design), packet, stop)
  const blockers = attempt!.blocks.map(({ packet: _, ...block }) => ({ ...block, fixes: [] }))
  return { verdict: attempt!.passed ? 'REACHABLE' : 'NOT_REACHABLE', hops: attempt!.hops, blockers }
}

/**
 * The elements of their way that do something to packets for us: in our model a VPC is no hop. Behind a balancer they name one
 * target of several.
 */
function wayOf(design: Design, { path }: Flowed): readonly string[] {
  const steps = path ?? []
  const balancer = steps.findIndex((step) => step.startsWith('nlb/'))
  return steps.slice(0, balancer < 0 ? steps.length : balancer + 1).flatMap((step) => {
    const name = step.replace(/^dxgw-/, '').replace(/^nlb\/.*/, 'net/test-lb/725b996cb6be8fba')
    const id = elementOf(design, name) ?? (design.elements[name] && name)
    return id === undefined || design.elements[id]!.kind === 'vpc' ? [] : [id]
  })
}

/** What of a way is not among our hops, in this order. */
function missed(way: readonly string[], { hops, blockers }: Answer): readonly string[] {
  const ours = [
    ...hops.filter(({ phase }) => phase === 'forward').map(({ element }) => element),
    ...blockers.flatMap(({ at, element }) => [at, element]),
  ]
  let from = 0
  return way.filter((step, at) => {
    if (step === way[at - 1]) return false
    const found = ours.indexOf(step, from)
    if (found >= 0) from = found
    return found < 0
  })
}

const flows: readonly Flowed[] = existsSync(FOLDER)
  ? (JSON.parse(readFileSync(join(FOLDER, 'flows.json'), 'utf8')) as { flows: Flowed[] }).flows
  : []
const designs = new Map(
  (await dumpDesigns()).map(([name, design]) => [name, withNodes(name, withSite(name, design))]),
)

describe.skipIf(flows.length === 0)(`flows that Batfish computed${WITHOUT_CORPUS}`, () => {
  test('all of them are here', () => expect(flows.length).toBe(46))

  test.each(flows.map((flow) => [`${flow.id} ${flow.test}`, flow] as const))('%s', (_name, flow) => {
    const design = designs.get(flow.snapshot)!
    const answer = answerTo(design, flow)
    const { verdict, blockers } = answer
    const said = blockers.map((one) => `${one.phase} ${one.code} ${one.because}`)
    const other = DIFFERENT[flow.id]
    if (other) {
      expect([verdict, blockers[0]?.code]).toEqual([other.verdict, other.code])
      return
    }
    const there = blockers.filter(({ phase }) => phase === 'forward')
    if (PASSES.includes(flow.expect)) expect(flow.bidirectional ? said : there).toEqual([])
    else expect(there[0]?.code, said.join('\n')).toMatch(CODES[flow.expect]!)
    if (flow.bidirectional) expect(verdict).toMatch(/^REACHABLE/)
    expect(missed(wayOf(design, flow), answer), said.join('\n')).toEqual([])
  })
})
