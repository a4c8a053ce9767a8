import type { ExportedTemplate } from '@/lib/cloudformation/export'
import { pinLogicalIds } from '@/lib/cloudformation/pin'
import type { Format } from '@/lib/cloudformation/template'
import { writeDesign } from '@/lib/design/file'
import { isEmpty } from '@/lib/design/patch'
import type { Actions } from '../editor/actions'
import type { EditorStore } from '../editor/store'
import { designIn } from '../editor/store'

/**
 * The chosen template of the design as it is now, to leave the house. Logical ids are pinned first, as one step:
 * what was deployed must keep its names.
 * Fails: undefined, and the person is told.
 */
export async function takeTemplate(
  editor: EditorStore,
  exportTemplate: Actions['exportTemplate'],
  format: Format | undefined,
  index: number,
): Promise<ExportedTemplate | undefined> {
  const { perform, notify } = editor.getState()
  const pins = pinLogicalIds(designIn(editor.getState()))
  if (!isEmpty(pins)) perform('Pin logical IDs', pins)
  const text = writeDesign({ name: editor.getState().name, design: designIn(editor.getState()) })
  const result = await exportTemplate({ text, ...(format && { format }) }).catch(() => undefined)
  const template = result?.ok ? result.value.templates[index] : undefined
  if (!template)
    notify(
      result && !result.ok ? result.message : 'The server does not answer. Try again in a moment.',
      'error',
    )
  return template
}
