'use client'

import { isUrl } from '../editor/tracing/question'
import { useTraced, useTraces } from '../editor/tracing/traces'
import { IconButton } from '../ui/icon-button'
import { EndPicker } from './end-picker'
import { Request } from './request'
import { Traffic } from './traffic'

/** Can X reach Y: both ends, what is sent, and what makes the question another one. */
export function QuestionBar() {
  const traces = useTraces()
  const from = useTraced((traced) => traced.question.from)
  const to = useTraced((traced) => traced.question.to)
  const url = isUrl(to)
  return (
    <div role="group" aria-label="Question" className="shrink-0 border-b border-line">
      <div className="flex flex-wrap items-center gap-1.5 px-2 py-1.5">
        <EndPicker end="from" />
        <IconButton
          label="Swap the ends"
          glyph="swap"
          disabled={(!from && !to) || url}
          onClick={() => traces.ask({ from: to, to: from })}
        />
        <EndPicker end="to" />
        <Traffic />
        <IconButton label="Clear the question" glyph="close" disabled={!from && !to} onClick={traces.clear} />
      </div>
      {url && <Request />}
    </div>
  )
}
