'use client'

import { useMemo } from 'react'
import type { Finding } from '@/lib/rules/define'
import { Button } from '../ui/button'
import { useEditor, useEditorStore } from './context'
import { useFixFor } from './findings'
import { fixFinding } from './fix'
import { designIn } from './store'

/** The fix of a finding, in its own words; nothing where the rule knows none now. */
export function FixButton({ finding }: { finding: Finding }) {
  const editor = useEditorStore()
  const design = useEditor(designIn)
  const fixFor = useFixFor()
  const label = useMemo(() => fixFor?.(design, finding)?.label, [fixFor, design, finding])
  if (label === undefined) return null
  return (
    <Button
      className="h-6 max-w-full min-w-0 px-2 text-xs"
      title={label}
      onClick={() => fixFinding(editor, finding)}
    >
      <span className="truncate">Fix: {label}</span>
    </Button>
  )
}
