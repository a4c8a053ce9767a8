import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import * as R from '@/lib/cloudformation/read'
import { legalDesign } from '@/lib/cloudformation/legal-design'
import { check } from '@/lib/rules/engine'
import { rules } from '@/lib/rules'
console.log(Object.keys(R))
const seen: Record<string, number> = {}
const eg: Record<string, string> = {}
for (const d of fc.sample(legalDesign, { numRuns: 1, seed: 7 })) for (const f of check(d, rules)) { const k = `${f.severity} ${f.rule}`; seen[k] = (seen[k] ?? 0) + 1; eg[k] ??= f.message }
for (const [k, v] of Object.entries(seen).sort()) console.log('LEGAL', v, k, '|', eg[k])
const read = (R as any).readTemplate as (t: string) => any
const walk = (d: string): string[] => readdirSync(d).flatMap((f) => statSync(join(d, f)).isDirectory() ? walk(join(d, f)) : [join(d, f)])
let n = 0, files = 0
const sum: Record<string, number> = {}
for (const f of walk('/work/shared/corpus/templates')) {
  if (!/\.(ya?ml|json|template)$/.test(f)) continue
  let r; try { r = read(readFileSync(f, 'utf8')) } catch (e) { console.log('THROW', f, String(e).slice(0, 100)); continue }
  if (!r.ok) continue
  files++
  const design = r.value.design ?? r.value
  const found = check(design, rules)
  n += found.length
  for (const x of found) sum[`${x.severity} ${x.rule}`] = (sum[`${x.severity} ${x.rule}`] ?? 0) + 1
  for (const x of found) if (/error|rfc1918|unassoc/.test(x.severity + x.rule)) console.log(f.split('/').slice(-1)[0], '|', x.rule, '|', x.message)
}
console.log(files, n, sum)
