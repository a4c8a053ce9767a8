'use client'

import { useRef, useState } from 'react'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { Glyph } from '../ui/glyph'
import { TextArea } from '../ui/text-box'
import type { GivenFile } from './given-files'
import { chosenFiles, pastedFile } from './given-files'

/** The ways to bring something in: files, a folder, a paste. What is dropped is taken by the page itself. */
export function ImportDialog({
  open,
  busy,
  problem,
  onPick,
  onFiles,
  onClose,
}: {
  open: boolean
  busy: boolean
  /** Why the last try failed. */
  problem: string | undefined
  /** Ask for files by the dialog of the system. */
  onPick: () => void
  onFiles: (files: readonly GivenFile[]) => void
  onClose: () => void
}) {
  const folder = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  const take = (event: React.ChangeEvent<HTMLInputElement>) => {
    const chosen = chosenFiles(event.target.files)
    // The same file may be chosen again after it was mended.
    event.target.value = ''
    if (chosen.length > 0) onFiles(chosen)
  }
  return (
    <Dialog title="Import" open={open} onClose={onClose} wide>
      <div className="space-y-3">
        <p className="text-ink-soft">
          A CloudFormation template, a design file, or answers of the AWS CLI (<code>describe-*</code> as
          JSON): one file, several, a folder or a zip. Nothing is sent anywhere but to this Groundplan.
        </p>
        <div className="flex flex-wrap items-center gap-2">
          <Button data-focus disabled={busy} onClick={onPick}>
            <Glyph name="file" /> Choose files
          </Button>
          <Button disabled={busy} onClick={() => folder.current?.click()}>
            <Glyph name="file" /> Choose a folder
          </Button>
          <span className="text-xs text-ink-faint">or drop them anywhere on this page</span>
        </div>
        <input
          ref={(element) => {
            folder.current = element
            // React knows no such property.
            element?.setAttribute('webkitdirectory', '')
          }}
          type="file"
          aria-label="Folder to import"
          className="hidden"
          onChange={take}
        />
        <label className="block">
          <span className="mb-1 block font-medium">Or paste text</span>
          <TextArea
            rows={9}
            aria-label="Text to import"
            placeholder={'Resources:\n  Vpc:\n    Type: AWS::EC2::VPC'}
            value={text}
            onChange={(event) => setText(event.target.value)}
            className="font-mono text-xs"
          />
        </label>
        {problem !== undefined && (
          <p role="alert" className="break-words text-error">
            {problem}
          </p>
        )}
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>Cancel</Button>
          <Button
            look="primary"
            disabled={busy || text.trim() === ''}
            onClick={() => onFiles([pastedFile(text)])}
          >
            {busy ? 'Importing…' : 'Import text'}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
