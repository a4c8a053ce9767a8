import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readDump } from '@/lib/account/dump/read-dump'
import { WITHOUT_CORPUS } from '@/lib/cloudformation/corpus-files'
import type { Design } from '@/lib/design/element'
import { applyPatch, create } from '@/lib/design/patch'
import type { Packet } from '@/lib/net/packet'
import type { Flow } from '@/lib/net/flow'
import { ANY_PORT, exceptAll, formatFlow, PUBLIC, readAddresses, TCP, UDP } from '@/lib/net/flow'
import type { Ranges } from '@/lib/net/ranges'
import type { Attempt } from './attempt'
import { connect } from './connect'
import { walkIn } from './context'
import { addressesFor, goalsOf, startsOf } from './ends'
import type { Place } from './query'
import { put } from './scenarios/board'

/*
 * Connectivity that NP-Guard computed for two accounts. What its files leave out means, in its terms: a subnet that gives public
 * addresses leads to the internet gateway (it reads no route tables), and a matrix of subnets asks for no host.
 */
const FOLDER = join(import.meta.dirname, '../../../shared/corpus/describe-dumps/np-guard')

/** Its ports start at 1. */
const PORTS: Ranges = [[1, 65535]]
const ICMP = 1
const NUMBERS: Readonly<Record<string, number>> = { TCP, UDP, ICMP }

/** What passes from one to another: `there` on its way, `answered` as far as TCP answers come back. */
type Cell = { readonly there: readonly Flow[]; readonly answered: readonly Flow[] }
type Matrix = ReadonlyMap<string, Cell>

const flowOf = (protocol: number, more: Partial<Flow>): Flow => ({
  family: 4,
  protocols: [[protocol, protocol]],
  sources: PUBLIC[4],
  destinations: PUBLIC[4],
  sourcePorts: protocol === ICMP ? ANY_PORT : PORTS,
  ports: protocol === ICMP ? ANY_PORT : PORTS,
  ...more,
})

const rangesOf = (text: string | undefined): Ranges =>
  text?.split(',').map((part) => {
    const [from, to = from] = part.split('-').map(Number)
    return [from!, to!] as const
  }) ?? PORTS

/** "pub2 => pub0 : protocol: TCP dst-ports: 9080", or "All Connections"; a star says that no answer comes back. */
function readMatrix(text: string): Matrix {
  const cells = new Map<string, Cell>()
  for (const line of text.split('\n')) {
    const [, from, to, said] = /^(.+?) => (.+?) : (.+)$/.exec(line) ?? []
    if (!from || !to || !said) continue
    const [, protocol] = /protocol: (\w+)/.exec(said) ?? []
    const flows = (protocol ? [NUMBERS[protocol]!] : Object.values(NUMBERS)).map((number) =>
      flowOf(number, {
        ...blockOf('sources', from),
        ...blockOf('destinations', to),
        ...(number !== ICMP && {
          sourcePorts: rangesOf(/src-ports: (\S+)/.exec(said)?.[1]),
          ports: rangesOf(/dst-ports: (\S+)/.exec(said)?.[1]),
        }),
      }),
    )
    const key = `${plain(from)} => ${plain(to)}`
    const { there, answered } = cells.get(key) ?? { there: [], answered: [] }
    cells.set(key, {
      there: [...there, ...flows],
      answered: said.trim().endsWith('*') ? answered : [...answered, ...flows.filter(isTcp)],
    })
  }
  return cells
}

const isTcp = ({ protocols }: Flow) => protocols[0]?.[0] === TCP
const plain = (end: string) => (end.startsWith('Public Internet') ? 'internet' : end.replace(/\[.*/, ''))
const blockOf = (side: 'sources' | 'destinations', end: string): Partial<Flow> => {
  const block = /^Public Internet (\d\S+)/.exec(end)?.[1]
  return block ? { [side]: readAddresses(block)!.addresses } : {}
}

/** The account, with the routes that its files leave out: those of public subnets to the internet gateway. */
async function accountOf(input: string): Promise<Design> {
  const dump = await readDump([{ path: input, text: readFileSync(join(FOLDER, input), 'utf8') }])
  if (!dump.ok) throw new Error(dump.message)
  let { design } = dump.value
  for (const gateway of ofKind(design, 'internet-gateway')) {
    const routes = [{ destination: '0.0.0.0/0', target: gateway.id }]
    const main = { in: gateway.parent!, main: true, routes }
    design = applyPatch(design, create(put('route-table', `table ${gateway.id}`, main)))
  }
  return design
}

const ofKind = (design: Design, kind: string) =>
  Object.values(design.elements).filter((element) => element.kind === kind)

/** Everything that passes between two places, whatever it is. */
function cellOf(design: Design, from: Place, to: Place, ignored: (attempt: Attempt) => boolean): Cell {
  const walk = walkIn(design)
  const attempts = startsOf(walk, from).found.flatMap((start) =>
    goalsOf(walk, { from, to }, start).found.flatMap((goal) =>
      addressesFor(start, goal, 4)
        .slice(0, 1)
        .flatMap((destinations) =>
          Object.values(NUMBERS).flatMap((protocol) => {
            const flow = flowOf(protocol, { sources: start.addresses[4]!, destinations })
            const packet: Packet = {
              flow,
              from: start.end,
              to: goal.end,
              groups: { of: [] },
              reply: false,
              zone: undefined,
              network: undefined,
              via: undefined,
              talk: undefined,
            }
            return connect(walk, packet, start.stop)
          }),
        ),
    ),
  )
  const goes = attempts.filter((one) => one.blocks.every(({ phase }) => phase === 'return') || ignored(one))
  return {
    there: goes.map((one) => one.asked),
    answered: goes
      .filter((one) => one.passed || ignored(one))
      .map((one) => one.asked)
      .filter(isTcp),
  }
}

/** Only the internet has addresses of its own in a matrix; hosts and subnets are known by name. */
const asNamed = (flow: Flow, from: string, to: string): Flow => ({
  ...flow,
  ...(from !== 'internet' && { sources: PUBLIC[4] }),
  ...(to !== 'internet' && { destinations: PUBLIC[4] }),
})

const lacks = (flows: readonly Flow[], others: readonly Flow[]) => exceptAll(flows, others).map(formatFlow)

function compare(found: Cell, meant: Cell | undefined, from: string, to: string) {
  const ours = {
    there: found.there.map((one) => asNamed(one, from, to)),
    answered: found.answered.map((one) => asNamed(one, from, to)),
  }
  const theirs = meant ?? { there: [], answered: [] }
  return {
    tooMuch: lacks(ours.there, theirs.there),
    tooLittle: lacks(theirs.there, ours.there),
    answeredTooMuch: lacks(ours.answered, theirs.answered),
    answeredTooLittle: lacks(theirs.answered, ours.answered),
  }
}

const SAME = { tooMuch: [], tooLittle: [], answeredTooMuch: [], answeredTooLittle: [] }

const noBlock = () => false
/** A matrix of subnets asks whether a host there could; its public address is that of the subnet. */
const noAddress = (design: Design, subnet: string) => (attempt: Attempt) =>
  design.elements[subnet]?.props.mapPublicIpOnLaunch === true &&
  attempt.blocks.every(({ code }) => code === 'IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS')

const INPUTS = [
  ['input_aws_acl_1.json', 'aws_acl_1_all_vpcs_'],
  ['input_basic_config_with_sg.json', 'basic_config_with_sg_all_vpcs_'],
] as const

describe.skipIf(!existsSync(FOLDER)).each(INPUTS)(`%s${WITHOUT_CORPUS}`, (input, output) => {
  test.each([
    ['instance', `${output}.txt`],
    ['subnet', `${output}subnetsBased_withPGW.txt`],
  ])('connects every %s as %s says', async (kind, file) => {
    const design = await accountOf(input)
    const matrix = readMatrix(readFileSync(join(FOLDER, file), 'utf8'))
    const places: readonly (readonly [string, Place])[] = [
      ...ofKind(design, kind).map(({ id, name, awsId }) => [name || awsId!, { element: id }] as const),
      ['internet', { internet: true }],
    ]
    const pairs = places.flatMap((from) =>
      places.filter((to) => to !== from).map((to) => [from, to] as const),
    )
    expect([...matrix.keys()].filter((key) => !pairs.some(([[a], [b]]) => key === `${a} => ${b}`))).toEqual(
      [],
    )
    for (const [[a, from], [b, to]] of pairs) {
      const ignored = kind === 'subnet' && 'element' in from ? noAddress(design, from.element) : noBlock
      const key = `${a} => ${b}`
      expect([key, compare(cellOf(design, from, to, ignored), matrix.get(key), a, b)]).toEqual([key, SAME])
    }
  })
})
