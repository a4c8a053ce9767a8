import { describe, expect, test } from 'vitest'
import type { Design } from '@/lib/design/element'
import { isExpression } from '@/lib/design/element'
import { applyPatch } from '@/lib/design/patch'
import { corpusFiles, WITHOUT_CORPUS } from '../corpus-files'
import { pinLogicalIds } from '../pin'
import { readTemplate } from '../read'
import { renderTemplate } from '../render'
import { writeTemplates } from '../write'
import { EDITS } from './corpus-edits'
import { difference } from './difference'

const opened = (path: string) => {
  const file = corpusFiles.find((one) => one.path.endsWith(path))!
  const result = readTemplate(file.text, { fileName: file.fileName })
  if (!result.ok) throw new Error(result.message)
  return { text: file.text, design: result.value.design, fileName: file.fileName }
}

/** What a design says, without what functions come to, and without places that nothing but use gave. */
const facts = (design: Design): unknown =>
  JSON.parse(
    JSON.stringify(
      Object.fromEntries(
        Object.entries(applyPatch(design, pinLogicalIds(design)).elements).map(
          ([id, { template: _template, parent: _parent, ...rest }]) => [id, rest],
        ),
      ),
    ),
    (_, value: unknown) => (isExpression(value) ? { expression: value.expression } : value),
  )

describe.skipIf(corpusFiles.length === 0)(`one edit touches its own lines${WITHOUT_CORPUS}`, () => {
  test.each(EDITS.map((one) => [one[0], one[1], one[2], one[3], one[4]] as const))(
    '%s: %s',
    (_, path, edit, lines, problem) => {
      const { text, design, fileName } = opened(path)
      const edited = applyPatch(design, edit(design))
      const [template] = writeTemplates(edited, 'Corpus')
      const { text: out } = renderTemplate(template!, template!.edited!.format)
      expect(difference(text, out)).toEqual(lines)
      expect(template!.problems).toEqual(problem === undefined ? [] : [problem])
      const again = readTemplate(out, { fileName })
      expect(again.ok && facts(again.value.design)).toEqual(facts(edited))
    },
  )
})
