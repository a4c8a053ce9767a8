import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { test } from 'vitest'
import { renderTemplate } from '@/lib/cloudformation/render'
import { writeTemplates } from '@/lib/cloudformation/write'
import { readyDesigns } from './ready'
test('w', () => {
  rmSync('/tmp/ready', { recursive: true, force: true })
  mkdirSync('/tmp/ready')
  for (const r of readyDesigns)
    for (const [i, t] of writeTemplates(r.design, r.name).entries())
      writeFileSync(`/tmp/ready/${r.id}-${i}.yaml`, renderTemplate(t, 'yaml').text)
})
