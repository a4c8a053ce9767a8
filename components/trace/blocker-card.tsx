'use client'

import { useId } from 'react'
import type { Blocker, Fix } from '@/lib/trace/answer'
import { useEditorStore } from '../editor/context'
import { takeFix } from '../editor/tracing/take-fix'
import { Button } from '../ui/button'
import { SeverityIcon } from '../ui/severity-icon'
import { CodeLink } from './code-link'
import { ElementLink } from './element-link'
import { usePacketWords } from './packet-words'

/** What stands in the way, or what is missing to tell: where, why, by which code, and what takes it away. */
export function BlockerCard({ blocker }: { blocker: Blocker }) {
  const id = useId()
  const { code, element, at, phase, because, unknown, details = [], fixes } = blocker
  const packet = usePacketWords()(blocker)
  const look = unknown ? 'border-info/50 bg-info-soft' : 'border-error/50 bg-error-soft'
  return (
    <li aria-labelledby={id} className={`rounded-lg border px-2.5 py-1.5 ${look}`}>
      <p className="flex min-w-0 items-center gap-1.5 text-xs">
        <SeverityIcon severity={unknown ? 'info' : 'error'} />
        {element !== undefined && <ElementLink id={element} />}
        {at !== undefined && at !== element && (
          <>
            <span className="text-ink-soft">at</span>
            <ElementLink id={at} />
          </>
        )}
        {phase === 'return' && <span className="shrink-0 text-ink-soft">on the way back</span>}
        <CodeLink code={code} className="ml-auto" />
      </p>
      <p id={id} className="mt-0.5 leading-[17px]">
        {because}
      </p>
      {packet !== undefined && !because.includes(packet) && (
        <p className="truncate font-mono text-[11px] text-ink-soft" title={packet}>
          {packet}
        </p>
      )}
      {details.map((detail) => (
        <p key={detail.code + detail.because} className="mt-0.5 text-xs text-ink-soft">
          {detail.because} <CodeLink code={detail.code} />
        </p>
      ))}
      {fixes.length > 0 && (
        <p className="mt-1 flex flex-wrap gap-1">
          {fixes.map((fix) => (
            <FixButton key={fix.label} fix={fix} />
          ))}
        </p>
      )}
    </li>
  )
}

const OUTCOME = {
  REACHABLE: 'Walked again with it: reachable.',
  REACHABLE_WITH_WARNINGS: 'Walked again with it: reachable, with warnings.',
  NOT_REACHABLE: 'Takes this away; other things stay in the way.',
  UNKNOWN: 'Takes this away; what comes after is not known.',
} as const

function FixButton({ fix }: { fix: Fix }) {
  const editor = useEditorStore()
  return (
    <Button
      className="h-6 max-w-full min-w-0 px-2 text-xs"
      title={`${fix.label}\n${OUTCOME[fix.verdict]}`}
      onClick={() => takeFix(editor, fix)}
    >
      <span className="truncate">Fix: {fix.label}</span>
    </Button>
  )
}
