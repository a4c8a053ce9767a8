'use client'

import type { Actions } from '../editor/actions'
import { useAutosave } from '../editor/autosave-context'
import { useEditorStore } from '../editor/context'
import { Button } from '../ui/button'
import { Banner } from './banner'
import { useKeepCopy } from './use-keep-copy'

/** The design was deleted while it is open here. */
export function GoneBanner({ createDesign, restoreDesign }: Pick<Actions, 'createDesign' | 'restoreDesign'>) {
  const editor = useEditorStore()
  const autosave = useAutosave()
  const keepCopy = useKeepCopy(createDesign)
  const putBack = async () => {
    const { designId, notify } = editor.getState()
    const restored = await restoreDesign({ id: designId }).catch(() => undefined)
    // Put back by somebody else meanwhile is as good.
    if (restored) autosave.resume()
    else notify('The design was not put back: the server does not answer.', 'error')
  }
  return (
    <Banner
      tone="error"
      actions={
        <>
          <Button look="primary" onClick={() => void putBack()}>
            Put it back
          </Button>
          <Button onClick={() => void keepCopy()}>Keep mine as a copy</Button>
        </>
      }
    >
      <strong>This design was deleted elsewhere.</strong> Your last changes are not saved.
    </Banner>
  )
}
