'use client'

import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import type { OpenedFile } from './actions'

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
      {opened?.problems.map((problem, index) => (
        <li key={index} className="break-words">
          {problem}
        </li>
      ))}
    </ul>
    <div className="mt-4 flex justify-end">
      <Button look="primary" autoFocus onClick={onClose}>
        Show the design
      </Button>
    </div>
  </Dialog>
)
