'use client'

import { definitionOf } from '@/lib/elements'
import type { ImportReport as Report } from '@/lib/import/report'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { KindIcon } from '../ui/icon'
import { CarriedTable } from './carried-table'
import { groupProblems } from './group-problems'

const COUNTED = { design: 'elements', template: 'resources', dump: 'objects' } as const

/** What was understood, carried and left of files, before the design is shown. */
export const ImportReport = ({ report, onClose }: { report: Report | undefined; onClose: () => void }) => (
  <Dialog
    title={report ? `Imported as “${report.name}”` : 'Imported'}
    open={report !== undefined}
    onClose={onClose}
    wide
  >
    {report && (
      <div className="space-y-4">
        <p>
          {report.understood} {COUNTED[report.from]} understood
          {report.left > 0 && `, ${report.left} ${report.from === 'dump' ? 'lists left out' : 'remarks'}`}.
        </p>
        <Counts elements={report.elements} />
        <Lines title="Problems" lines={groupProblems(report.problems)} />
        <CarriedTable report={report} />
        <Lines title="Good to know" lines={report.notices} />
      </div>
    )}
    <div className="sticky bottom-0 flex justify-end pt-4">
      <Button look="primary" data-focus onClick={onClose}>
        Show the design
      </Button>
    </div>
  </Dialog>
)

function Counts({ elements }: { elements: Report['elements'] }) {
  return (
    <ul
      aria-label="Elements by kind"
      className="grid grid-cols-[repeat(auto-fill,minmax(200px,1fr))] gap-x-4 gap-y-1"
    >
      {Object.entries(elements).map(([kind, count]) => (
        <li key={kind} className="flex items-center gap-2">
          <KindIcon kind={kind} size={18} />
          <span className="flex-1 truncate">{definitionOf(kind)?.label ?? kind}</span>
          <span className="text-ink-faint tabular-nums">{count}</span>
        </li>
      ))}
    </ul>
  )
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <section>
      <h3 className="mb-1 font-semibold">{title}</h3>
      <ul className="list-disc space-y-1 pl-4">
        {lines.map((line, index) => (
          <li key={index} className="break-words">
            {line}
          </li>
        ))}
      </ul>
    </section>
  )
}
