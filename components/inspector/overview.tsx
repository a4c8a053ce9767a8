'use client'

import { useEditor, useEditorStore } from '../editor/context'
import { useFindings } from '../editor/findings'
import { addElement } from '../editor/place'
import { designIn } from '../editor/store'
import { Button } from '../ui/button'
import { SeverityIcon } from '../ui/severity-icon'
import { KindCounts } from './kind-counts'

const SEVERITIES = ['error', 'warning', 'info'] as const
const WORDS = { error: 'errors', warning: 'warnings', info: 'hints' } as const

/** The design as a whole, while nothing is selected. */
export function Overview() {
  const editor = useEditorStore()
  const name = useEditor((state) => state.name)
  const design = useEditor(designIn)
  const findings = useFindings().filter((finding) => !finding.waived)
  const elements = Object.values(design.elements)
  return (
    <section aria-label="Design" className="flex flex-col gap-4 p-3">
      <div>
        <h2 className="text-sm font-semibold">{name}</h2>
        <p className="text-ink-faint">
          {elements.length === 0
            ? 'An empty drawing board.'
            : `${elements.length} ${elements.length === 1 ? 'element' : 'elements'}`}
        </p>
      </div>
      {elements.length > 0 && (
        <button
          type="button"
          onClick={() => editor.getState().set({ dock: 'findings' })}
          className="flex gap-4 rounded-md border border-line px-2.5 py-1.5 text-left hover:bg-sunken"
        >
          {findings.length === 0 && <span className="text-good">No findings</span>}
          {SEVERITIES.map((severity) => ({
            severity,
            count: findings.filter((finding) => finding.severity === severity).length,
          })).map(({ severity, count }) =>
            count === 0 ? null : (
              <span key={severity} className="flex gap-1">
                <SeverityIcon severity={severity} />
                {count} {count === 1 ? WORDS[severity].slice(0, -1) : WORDS[severity]}
              </span>
            ),
          )}
        </button>
      )}
      <KindCounts elements={elements} />
      <div className="flex gap-1.5">
        <Button onClick={() => addElement(editor, 'region')}>Add Region</Button>
        <Button onClick={() => addElement(editor, 'vpc')}>Add VPC</Button>
      </div>
      <p className="text-xs text-ink-faint">
        Select an element to see its fields. Press <kbd className="font-sans font-medium">?</kbd> for the
        keyboard.
      </p>
    </section>
  )
}
