'use client'

import { useEffect, useState } from 'react'
import type { Actions, Revision } from '../editor/actions'
import type { Autosave } from '../editor/autosave'

type Loaded = { readonly revisions?: readonly Revision[]; readonly problem?: string }

/** The history of a design, loaded after what is unsaved now was sent, so that it is in it. */
export function useRevisions(
  id: string,
  autosave: Autosave,
  listRevisions: Actions['listRevisions'],
): Loaded {
  const [loaded, setLoaded] = useState<Loaded>({})
  useEffect(() => {
    let wanted = true
    void autosave
      .flush()
      .then(() => listRevisions({ id }))
      .then(
        (result) => (result.ok ? { revisions: result.value } : { problem: result.message }),
        () => ({ problem: 'The server does not answer. Close this and try again.' }),
      )
      .then((answer) => wanted && setLoaded(answer))
    return () => {
      wanted = false
    }
  }, [id, autosave, listRevisions])
  return loaded
}
