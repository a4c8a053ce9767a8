'use client'

import type { Finding } from '@/lib/rules/define'
import { unwaive } from '@/lib/rules/waivers'
import { useEditor, useEditorStore } from '../editor/context'
import { FixButton } from '../editor/fix-button'
import { designIn } from '../editor/store'
import { Button } from '../ui/button'
import { SeverityIcon } from '../ui/severity-icon'

/** One finding: how grave, where, what, by which rule, and what can be done about it. */
export function FindingLine({ finding, onWaive }: { finding: Finding; onWaive: (finding: Finding) => void }) {
  const editor = useEditorStore()
  const element = useEditor((state) => designIn(state).elements[finding.element])
  const waiver = element?.waivers?.[finding.rule]
  const takeBack = () =>
    editor
      .getState()
      .perform(
        `Take back waiver of ${element?.name ?? finding.element}`,
        unwaive(designIn(editor.getState()), [finding]),
      )
  if (!element) return null
  return (
    <>
      <SeverityIcon severity={finding.severity} />
      <div className="min-w-24 flex-1">
        <p className="line-clamp-2 leading-[17px]" title={finding.message}>
          {finding.message}
        </p>
        <p className="flex gap-2 truncate text-xs leading-4 text-ink-faint">
          <button
            type="button"
            onClick={() => editor.getState().show([element.id])}
            className="max-w-40 shrink-0 truncate font-medium text-ink-soft hover:underline"
          >
            {element.name}
          </button>
          <a
            href={`/reference/rules/${finding.rule}`}
            target="_blank"
            title="Why, with examples"
            className="truncate hover:text-accent hover:underline"
          >
            {finding.title}
          </a>
          <a
            href={finding.source}
            target="_blank"
            rel="noreferrer"
            aria-label={`AWS page for: ${finding.title}`}
            className="shrink-0 hover:text-accent hover:underline"
          >
            AWS
          </a>
          {waiver && (
            <span className="truncate italic" title={waiver.reason}>
              {[waiver.author, waiver.date].filter(Boolean).join(', ')}: {waiver.reason}
            </span>
          )}
        </p>
      </div>
      {finding.fixable && !finding.waived && (
        <span className="flex max-w-[40%] min-w-0 shrink-0">
          <FixButton finding={finding} />
        </span>
      )}
      <Button
        look="quiet"
        className="h-6 px-1.5 text-xs"
        onClick={() => (finding.waived ? takeBack() : onWaive(finding))}
      >
        {finding.waived ? 'Take back' : 'Waive…'}
      </Button>
    </>
  )
}
