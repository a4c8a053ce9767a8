'use client'

import { useEditor, useEditorStore } from '../editor/context'
import type { EditorStore } from '../editor/store'
import { designIn } from '../editor/store'
import { internetIn, sectionsOf } from '../editor/tracing/stops'
import type { Answered } from '../editor/tracing/traces'
import { useTraced } from '../editor/tracing/traces'
import { BlockerCard } from './blocker-card'
import { KeepAnswer } from './keep-answer'
import { QuestionBar } from './question-bar'
import { Unasked } from './unasked'
import { Verdict } from './verdict'
import { WarningLine } from './warning-line'
import { Way } from './way'

/** Can X reach Y? The question, the verdict, what stands in the way, and the way itself. */
export function TracePanel() {
  const editor = useEditorStore()
  const design = useEditor(designIn)
  const answered = useTraced((traced) => traced.answered)
  const trouble = useTraced((traced) => traced.trouble)
  const busy = useTraced((traced) => traced.busy)
  const answer = answered?.trace
  return (
    <section aria-label="Reach" className="@container flex h-full min-h-0 flex-col">
      <QuestionBar />
      {!answer ? (
        <Unasked trouble={trouble} busy={busy} />
      ) : (
        <div className="min-h-0 flex-1 overflow-auto @2xl:grid @2xl:grid-cols-[minmax(0,5fr)_minmax(0,6fr)] @2xl:overflow-hidden">
          <div className="flex min-h-0 flex-col gap-2 p-3 @2xl:overflow-auto">
            <Verdict
              design={design}
              question={answered.question}
              answer={answer}
              busy={busy}
              onShow={() => showWay(editor, answered)}
            />
            {answer.blockers.length > 0 && (
              <ul aria-label="What stands in the way" className="flex flex-col gap-1.5">
                {answer.blockers.map((blocker, index) => (
                  <BlockerCard key={index} blocker={blocker} />
                ))}
              </ul>
            )}
            {answer.warnings.length > 0 && (
              <ul aria-label="Warnings" className="flex flex-col gap-1.5">
                {answer.warnings.map((warning, index) => (
                  <WarningLine key={index} warning={warning} />
                ))}
              </ul>
            )}
            <KeepAnswer answered={answered} />
          </div>
          <div className="min-h-0 border-line px-3 py-1 @2xl:overflow-auto @2xl:border-l">
            <Way answered={answered} />
          </div>
        </div>
      )}
    </section>
  )
}

/** Fly to where the whole way is seen. */
function showWay(editor: EditorStore, { trace, question }: Answered) {
  const internet = internetIn(designIn(editor.getState()), question)
  const stops = sectionsOf(trace).flatMap((section) => section.stops)
  editor.getState().set({ reveal: { ids: stops.flatMap(({ element = internet }) => element ?? []) } })
}
