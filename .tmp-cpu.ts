import { applyPatch, change, setProps } from '@/lib/design/patch'
import { networkOf } from '@/lib/samples/generate'
import { rules } from '@/lib/rules'
import { createChecker, check } from '@/lib/rules/engine'
const n = Number(process.argv[2])
let d = networkOf(n)
const cpu = (f: () => void) => { const s = process.cpuUsage(); f(); const e = process.cpuUsage(s); return (e.user + e.system) / 1000 }
const c = createChecker(rules); console.log('first', cpu(() => c.check(d)))
const by: Record<string, number[]> = { all: [] }
for (let i = 0; i < 500; i++) {
  const ids = Object.keys(d.elements)
  const e = d.elements[ids[(i * 7919) % ids.length]!]!
  d = applyPatch(d, change(e, { name: 'm' + i }))
  const v = cpu(() => c.check(d)); if (i > 100) { (by[e.kind] ??= []).push(v); by.all!.push(v) }
}
for (const [k, v] of Object.entries(by)) { v.sort((a, b) => a - b); console.log(k, v.length, 'median', v[v.length >> 1]!.toFixed(2), 'p95', v[Math.floor((v.length-1) * 0.95)]!.toFixed(2)) }
const full = Array.from({ length: 12 }, () => { const x = structuredClone(networkOf(n)); return cpu(() => check(x, rules)) }).sort((a, b) => a - b)
console.log('full', full[6])
