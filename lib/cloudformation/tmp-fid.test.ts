import { test } from 'vitest'
import { corpusFiles } from './corpus-files'
import { readTemplate } from './read'
import { exportTemplates } from './export'
import { writeDesign } from '@/lib/design/file'
import { parseTemplate } from './parse'
import { spliceYaml } from './source/splice-yaml'
test('speed', { timeout: 200000 }, () => {
  const big = corpusFiles.filter(({ text }) => text.length > 50_000).sort((a, b) => a.text.length - b.text.length)
  for (const { path, fileName, text } of big) {
    const t0 = performance.now()
    const opened = readTemplate(text, { fileName })
    const t1 = performance.now()
    if (!opened.ok) continue
    const d = opened.value.design
    const rows = [`read ${Math.round(t1 - t0)}`]
    for (let i = 0; i < 3; i++) {
      const el = Object.values(d.elements).find((e) => e.kind === 'subnet' || e.kind === 'security-group' || e.kind === 'vpc')
      if (!el) break
      const now = { ...d, elements: { ...d.elements, [el.id]: { ...el, name: `n${i}` } } }
      const w0 = performance.now()
      const t = writeDesign({ name: 'x', design: now })
      const w1 = performance.now()
      const r = exportTemplates(t)
      const w2 = performance.now()
      rows.push(`write ${Math.round(w1 - w0)} export ${Math.round(w2 - w1)} ${r.ok && r.value.problems.length}`)
    }
    const p0 = performance.now(); const p = parseTemplate(text); const p1 = performance.now()
    if (p.ok && p.value.format === 'yaml') spliceYaml(text, p.value.value, { ...(p.value.value as object), Zzz: 1 })
    const p2 = performance.now()
    console.log(path, text.length, rows.join(' | '), 'parse', Math.round(p1 - p0), 'splice', Math.round(p2 - p1))
  }
})
