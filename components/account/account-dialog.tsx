'use client'

import { useState } from 'react'
import type { ReadRequest } from '@/lib/account/event'
import { designIn } from '../editor/store'
import { useEditorStore } from '../editor/context'
import { useOverlay } from '../editor/overlay'
import { Dialog } from '../ui/dialog'
import { Outcome } from './outcome'
import { Progress } from './progress'
import { ReadForm } from './read-form'
import { regionsIn } from './regions-in'
import { useReading } from './use-reading'

/** Reads a live account, read-only, onto the canvas. */
export function AccountDialog() {
  const [open, close] = useOverlay('read')
  return (
    <Dialog title="Read an AWS account" open={open} onClose={close} wide>
      <AccountReading onDone={close} />
    </Dialog>
  )
}

function AccountReading({ onDone }: { onDone: () => void }) {
  const editor = useEditorStore()
  const [request, setRequest] = useState<ReadRequest>(() => ({
    regions: regionsIn(designIn(editor.getState())),
  }))
  const { reading, start, cancel, again } = useReading()

  if (reading.state === 'running') return <Progress reading={reading} onCancel={cancel} />
  if (reading.state === 'read' && reading.design)
    return <Outcome read={reading.design} notices={reading.notices} onBack={again} onDone={onDone} />
  return (
    <ReadForm
      request={request}
      problem={reading.problem}
      onChange={setRequest}
      onRead={() => {
        void start(request)
      }}
    />
  )
}
