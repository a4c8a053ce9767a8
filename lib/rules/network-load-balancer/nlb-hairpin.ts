import { setProps } from '@/lib/design/patch'
import type { ElementOf } from '@/lib/elements'
import { isKind, ofKind } from '@/lib/elements'
import { goalOf, startOf } from '@/lib/elements/promise/sides'
import type { Around } from '@/lib/elements/define'
import { poolsOf } from '@/lib/elements/load-balancer/targets'
import { read } from '@/lib/elements/read'
import { make } from '../example'
import type { Fix } from '../define'
import { defineRule } from '../define'
import { edgeService, workers } from '../load-balancer/balanced-example'

const calling = (from: string) =>
  make('promise', 'worker-calls', {
    fromPlace: 'element',
    from,
    toPlace: 'element',
    to: 'edge',
    protocol: 'tcp',
    port: '443',
  })

export const nlbHairpin = defineRule({
  id: 'nlb-hairpin',
  severity: 'warning',
  title: 'A target does not call itself through its own load balancer',
  why: 'Where clients keep their address, a target that is chosen for its own call gets a packet from itself, and the connection times out.',
  source:
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-troubleshooting.html',
  kind: 'promise',
  *check(promise, around, reach) {
    if (read(promise, 'expects') !== 'reachable') return
    if (startOf(promise) !== 'element' || goalOf(promise) !== 'element') return
    const caller = around.get(read(promise, 'from'))
    const balancer = around.get(read(promise, 'to'))
    if (!caller || !isKind(balancer, 'network-load-balancer')) return
    const called = poolsOf(balancer, around).some(({ targets }) =>
      targets.some((target) => target.at === 'interface' && target.element === caller.id),
    )
    if (!called) return
    const ports = ofKind(around.children(balancer.id), 'listener').flatMap((one) => read(one, 'port') ?? [])
    const comesBack = ports.some((port) =>
      reach({
        from: { element: caller.id },
        to: { element: balancer.id },
        protocols: [[6, 6]],
        ports: [[port, port]],
        family: 4,
      }).codes.includes('X_NLB_HAIRPIN'),
    )
    if (!comesBack) return
    yield {
      field: 'from',
      message: `${promise.name}: ${caller.name} is a target of ${balancer.name}, and its calls time out where they come back to itself. Turn client IP preservation off, or call another way.`,
      fix: () => hideClients(balancer, caller.id, around),
    }
  },
  examples: {
    good: [
      {
        says: 'Clients do not keep their address.',
        design: () => edgeService(workers({ preserveClientIp: false }), calling('server-a')),
      },
    ],
    bad: [
      { says: 'A worker calls the load balancer before it.', design: () => edgeService(calling('server-a')) },
    ],
  },
})

/** The group of the caller, if it is one that can hide clients. */
function hideClients(
  balancer: ElementOf<'network-load-balancer'>,
  caller: string,
  around: Around,
): Fix | undefined {
  const pools = poolsOf(balancer, around).filter(({ targets }) =>
    targets.some((target) => target.at === 'interface' && target.element === caller),
  )
  const owner = pools[0]?.owner
  if (!isKind(owner, 'target-group') || pools.length > 1) return undefined
  if (!['TCP', 'TLS'].includes(read(owner, 'protocol') ?? '')) return undefined
  return {
    label: `Turn client IP preservation of ${owner.name} off`,
    patch: setProps(owner, { preserveClientIp: false }),
  }
}
