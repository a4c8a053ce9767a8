import { difference, applyPatch, change, setProps } from '@/lib/design/patch'
import { aroundOf } from '@/lib/elements/around'
import { networkOf } from '@/lib/samples/generate'
import { rules } from '@/lib/rules'
import { createChecker } from '@/lib/rules/engine'
const n = Number(process.argv[2])
let d = networkOf(n)
const t = (f: () => void) => { const s = performance.now(); f(); return performance.now() - s }
const acc: Record<string, number[]> = {}
const add = (k: string, v: number) => (acc[k] ??= []).push(v)
aroundOf(d).referrers('x'); 
for (let i = 0; i < 60; i++) {
  const ids = Object.keys(d.elements)
  const e = d.elements[ids[(i * 7919) % ids.length]!]!
  let next = d
  add('apply', t(() => { next = applyPatch(d, change(e, { name: 'n' + i })) }))
  add('difference', t(() => { difference(d, next) }))
  const a = aroundOf(next)
  add('children', t(() => a.children('x')))
  add('kinds', t(() => a.all('x')))
  add('referrers', t(() => a.referrers('x')))
  add('keys', t(() => { Object.keys(next.elements).flatMap((id) => ([])) }))
  d = next
}
for (const [k, v] of Object.entries(acc)) { v.sort((a, b) => a - b); console.log(k, v[30]!.toFixed(3)) }
// by kind
const c = createChecker(rules); c.check(d)
const by: Record<string, number[]> = {}
for (let i = 0; i < 600; i++) {
  const ids = Object.keys(d.elements)
  const e = d.elements[ids[(i * 7919) % ids.length]!]!
  d = applyPatch(d, change(e, { name: 'm' + i }))
  const v = t(() => c.check(d)); (by[e.kind] ??= []).push(v)
}
for (const k of ['vpc','subnet','route-table','security-group','region','internet-gateway','nat-gateway','elastic-ip','vpc-endpoint','instance']) {
  const e = Object.values(d.elements).filter((x) => x.kind === k)
  for (let i = 0; i < 20; i++) { const x = d.elements[e[i % e.length]!.id]!; d = applyPatch(d, change(x, { name: 'z' + i })); const v = t(() => c.check(d)); (by[k] ??= []).push(v) }
}
for (const [k, v] of Object.entries(by)) { v.sort((a, b) => a - b); console.log(k, v.length, v[v.length >> 1]!.toFixed(3), v.at(-1)!.toFixed(3)) }
