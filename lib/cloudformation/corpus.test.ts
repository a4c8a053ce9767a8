import { describe, expect, test } from 'vitest'
import type { Design } from '@/lib/design/element'
import { writeDesign } from '@/lib/design/file'
import { applyPatch } from '@/lib/design/patch'
import { openDesign } from '@/lib/elements/open'
import { arrange } from '@/lib/layout/arrange'
import { corpusFiles, REFUSED, WITHOUT_CORPUS } from './corpus-files'
import { readTemplate } from './read'
import { renderTemplate } from './render'
import { writeTemplates } from './write'

const opened = corpusFiles.map((file) => {
  const started = performance.now()
  const result = readTemplate(file.text, { fileName: file.fileName })
  return { ...file, result, milliseconds: performance.now() - started }
})

const exported = (design: Design) => {
  const [template, ...more] = writeTemplates(design, 'Corpus')
  expect(more).toEqual([])
  return { text: renderTemplate(template!, template!.edited!.format).text, problems: template!.problems }
}

describe.skipIf(opened.length === 0)(`every template of the corpus${WITHOUT_CORPUS}`, () => {
  test.each(opened)('$path', ({ path, text, result, milliseconds }) => {
    expect(milliseconds).toBeLessThan(1000)
    if (!result.ok) console.log(path, result.message)
    if (REFUSED.has(path)) return expect(result).toMatchObject({ ok: false, message: /stands here twice/ })
    if (!result.ok) return
    const { design, problems } = result.value
    expect(problems).toEqual([])
    expect(exported(design)).toEqual({ text, problems: [] })
    const drawn = applyPatch(design, arrange(design))
    const kept = openDesign(writeDesign({ name: 'Corpus', design: drawn }))
    expect(kept.ok && kept.value.problems).toEqual([])
    expect(kept.ok && exported(kept.value.design)).toEqual({ text, problems: [] })
  })
})
