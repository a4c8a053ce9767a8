'use client'

import { useEffect, useState } from 'react'
import type { Exported } from '@/lib/cloudformation/export'
import type { Format } from '@/lib/cloudformation/template'
import { writeDesign } from '@/lib/design/file'
import type { Actions } from '../editor/actions'
import { useEditor } from '../editor/context'
import { designIn } from '../editor/store'

/** Milliseconds without a change before the server is asked. */
const PAUSE = 250

/** What was exported last, and why it may not be what the design is now. */
export type Preview = {
  readonly exported: Exported | undefined
  readonly trouble: string | undefined
}

/** The templates of the open design, in the format chosen or each in its own, asked for again after it changes; the last answer stays until the next. */
export function usePreview(exportTemplate: Actions['exportTemplate'], format: Format | undefined): Preview {
  const design = useEditor(designIn)
  const name = useEditor((editor) => editor.name)
  const [preview, setPreview] = useState<Preview>({ exported: undefined, trouble: undefined })
  useEffect(() => {
    let outdated = false
    const fail = (trouble: string) => !outdated && setPreview((last) => ({ ...last, trouble }))
    const timer = setTimeout(() => {
      exportTemplate({ text: writeDesign({ name, design }), ...(format && { format }) }).then(
        (result) => {
          if (!result.ok) fail(result.message)
          else if (!outdated) setPreview({ exported: result.value, trouble: undefined })
        },
        () => fail('The server does not answer; the template is shown as it was before the last change.'),
      )
    }, PAUSE)
    return () => {
      outdated = true
      clearTimeout(timer)
    }
  }, [design, name, format, exportTemplate])
  return preview
}
