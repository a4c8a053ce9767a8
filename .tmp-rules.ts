import * as c from './lib/samples/classic-vpc'
import * as s from './lib/samples/sample'
import { check } from './lib/rules/engine'
import { rules } from './lib/rules'
for (const m of [c, s]) for (const [k, v] of Object.entries(m)) {
  const d = typeof v === 'function' ? (v as () => never)() : v
  const design = (d as any).elements ? d : (d as any).design
  if (design) console.log(k, check(design as never, rules).map((f) => `${f.severity} ${f.rule} ${f.fixable} ${f.message}`))
}
