'use client'

import { useEffect } from 'react'
import { useEditor } from '../editor/context'
import { Toast } from '../ui/toast'

const SHOWN = 5_000

/** The line that the editor has for the person. It goes by itself; an error waits to be read. */
export function Notice() {
  const notice = useEditor((editor) => editor.notice)
  const set = useEditor((editor) => editor.set)
  useEffect(() => {
    if (notice?.tone !== 'info') return
    const timer = setTimeout(() => set({ notice: undefined }), SHOWN + notice.text.length * 40)
    return () => clearTimeout(timer)
  }, [notice, set])
  return <Toast notice={notice} onClose={() => set({ notice: undefined })} />
}
