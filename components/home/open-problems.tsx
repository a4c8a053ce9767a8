'use client'

import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import type { OpenedFile } from './actions'
import { groupProblems } from './group-problems'

/** What was mended or left out while a file was opened, before the design is shown. */
export const OpenProblems = ({
  opened,
  onClose,
}: {
  opened: OpenedFile | undefined
  onClose: () => void
}) => (
  <Dialog title="Opened with remarks" open={opened !== undefined} onClose={onClose} wide>
    <ul className="list-disc space-y-1 pl-4">
      {groupProblems(opened?.problems ?? []).map((problem, index) => (
        <li key={index} className="break-words">
          {problem}
        </li>
      ))}
    </ul>
    <div className="sticky bottom-0 flex justify-end pt-4">
      <Button look="primary" data-focus onClick={onClose}>
        Show the design
      </Button>
    </div>
  </Dialog>
)
