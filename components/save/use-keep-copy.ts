'use client'

import { useRouter } from 'next/navigation'
import { writeDesign } from '@/lib/design/file'
import type { Actions } from '../editor/actions'
import { useAutosave } from '../editor/autosave-context'
import { useEditorStore } from '../editor/context'
import { designIn } from '../editor/store'

/** Keep what is open here as a design of its own and go on there. */
export function useKeepCopy(createDesign: Actions['createDesign']) {
  const editor = useEditorStore()
  const autosave = useAutosave()
  const router = useRouter()
  return async () => {
    const state = editor.getState()
    const name = `${state.name.slice(0, 100)} (my copy)`
    const created = await createDesign({ name, text: writeDesign({ name, design: designIn(state) }) }).catch(
      () => undefined,
    )
    if (!created?.ok)
      return state.notify(created?.message ?? 'The copy was not kept: the server does not answer.', 'error')
    autosave.letGo()
    router.push(`/design/${created.value.id}`)
  }
}
