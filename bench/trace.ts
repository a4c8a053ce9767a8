import type { Design, Id } from '@/lib/design/element'
import { applyPatch, change, setProps } from '@/lib/design/patch'
import { networkOf } from '@/lib/samples/generate'
import { sketch } from '@/lib/samples/sketch'
import { endsOf, matrixOf } from '@/lib/trace/matrix'
import { walkIn } from '@/lib/trace/context'
import { keep } from '@/lib/trace/promise'
import type { Query } from '@/lib/trace/query'
import { trace } from '@/lib/trace/trace'
import { factsOf } from '@/lib/trace/world'

const time = (run: () => unknown): number => {
  const start = performance.now()
  run()
  return performance.now() - start
}
const at = (times: readonly number[], part: number): number =>
  Number([...times].sort((a, b) => a - b)[Math.floor((times.length - 1) * part)]!.toFixed(2))

/** VPCs of a design that all reach each other through one transit gateway. */
function hubOf(design: Design): Design {
  const of = (kind: string) => Object.values(design.elements).filter((element) => element.kind === kind)
  const link = (vpc: Id) =>
    sketch(
      'transit-gateway-attachment',
      `${vpc}-attachment`,
      { in: vpc },
      { transitGateway: 'hub', subnets: ['a', 'b', 'c'].map((zone) => `${vpc}-private-${zone}`) },
    )
  const tables = of('route-table').map((table) => {
    const routes = [
      ...(table.props.routes as readonly object[]),
      { destination: '10.0.0.0/8', target: 'hub' },
    ]
    return { ...table, props: { ...table.props, routes } }
  })
  const added = [
    sketch('transit-gateway', 'hub', { in: 'region-0' }),
    ...of('vpc').map(({ id }) => link(id)),
    ...tables,
  ]
  return { elements: { ...design.elements, ...Object.fromEntries(added.map((one) => [one.id, one])) } }
}

/** The matrix of all its interfaces, in milliseconds; a design of its own each time, so that nothing is remembered. */
function matrix(design: Design): number {
  const copy = structuredClone(design)
  return time(() => {
    const steps = matrixOf(copy, { by: 'interface' })
    while (!steps.next().done);
  })
}

const hosts = (design: Design) => Object.values(design.elements).filter((one) => one.kind === 'instance')

/** Questions between hosts and the internet, a new design after every one so that its facts are read anew. */
function traces(design: Design): { readonly asked: readonly number[]; readonly fresh: readonly number[] } {
  const all = hosts(design)
  const question = (n: number): Query => {
    const [from, to] = [all[(n * 7919) % all.length]!.id, all[(n * 104729 + 1) % all.length]!.id]
    const ports = [[443, 443]] as const
    if (n % 3 === 0) return { from: { internet: true }, to: { element: to }, ports } as const
    return { from: { element: from }, to: n % 3 === 1 ? { element: to } : { internet: true }, ports } as const
  }
  factsOf(design)
  const asked = Array.from({ length: 300 }, (_, n) => time(() => trace(design, question(n)))).slice(60)
  let edited = design
  const fresh = Array.from({ length: 60 }, (_, n) => {
    edited = edit(edited, n)
    return time(() => trace(edited, question(n)))
  }).slice(15)
  return { asked, fresh }
}

/** The n-th edit of a person at work: a name, a port, a flag. */
function edit(design: Design, n: number): Design {
  const all = [
    ...hosts(design),
    ...Object.values(design.elements).filter((one) => one.kind === 'security-group'),
  ]
  const element = all[(n * 7919) % all.length]!
  if (element.kind === 'security-group')
    return applyPatch(
      design,
      setProps(element, {
        securityGroupIngress: [
          { ipProtocol: 'tcp', fromPort: 400 + (n % 50), toPort: 443, cidr: '0.0.0.0/0' },
        ],
      }),
    )
  return applyPatch(
    design,
    n % 3 === 0
      ? change(element, { name: `renamed-${n}` })
      : setProps(element, { sourceDestCheck: n % 2 === 0 }),
  )
}

/** Fifty promises asked again after every edit. */
function promises(design: Design): readonly number[] {
  const all = hosts(design)
  const fifty = Array.from({ length: 50 }, (_, n) =>
    sketch(
      'promise',
      `promise-${n}`,
      {},
      {
        expects: n % 2 === 0 ? 'reachable' : 'unreachable',
        ...(n % 3 === 0
          ? { fromPlace: 'internet' as const }
          : { fromPlace: 'element' as const, from: all[(n * 31) % all.length]!.id }),
        toPlace: 'element',
        to: all[(n * 17 + 3) % all.length]!.id,
        protocol: 'tcp',
        port: '443',
      },
    ),
  )
  let edited: Design = {
    elements: { ...design.elements, ...Object.fromEntries(fifty.map((one) => [one.id, one])) },
  }
  keep(edited)
  return Array.from({ length: 60 }, (_, n) => {
    edited = edit(edited, n)
    return time(() => keep(edited))
  }).slice(15)
}

const thousand = networkOf(1_000)
const [five, fivefold] = [networkOf(615), networkOf(6_000)]
const count = (design: Design) => endsOf(walkIn(design).facts).length
const { asked, fresh } = traces(thousand)
const kept = promises(thousand)
const small = Array.from({ length: 5 }, () => matrix(five))
console.log(
  JSON.stringify({
    trace_ms_median_at_1000: at(asked, 0.5),
    trace_ms_p95_at_1000: at(asked, 0.95),
    trace_after_an_edit_ms_median_at_1000: at(fresh, 0.5),
    promises_50_after_an_edit_ms_median_at_1000: at(kept, 0.5),
    promises_50_after_an_edit_ms_p95_at_1000: at(kept, 0.95),
    interfaces_small: count(five),
    matrix_small_ms_first: Number(small[0]!.toFixed(0)),
    matrix_small_ms_median: at(small, 0.5),
    matrix_small_hub_ms_median: at(
      Array.from({ length: 3 }, () => matrix(hubOf(five))),
      0.5,
    ),
    interfaces_large: count(fivefold),
    matrix_large_ms: Number(matrix(fivefold).toFixed(0)),
    matrix_large_hub_ms: Number(matrix(hubOf(fivefold)).toFixed(0)),
  }),
)
