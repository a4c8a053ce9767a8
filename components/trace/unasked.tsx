'use client'

import { useTraced } from '../editor/tracing/traces'

/** What to do next, while there is no answer. */
export function Unasked({ trouble, busy }: { trouble: string | undefined; busy: boolean }) {
  const from = useTraced((traced) => traced.question.from)
  const to = useTraced((traced) => traced.question.to)
  const armed = useTraced((traced) => traced.armed)
  const missing = !from && !to ? 'both ends' : from ? 'where it goes' : 'where it comes from'
  if (trouble !== undefined)
    return (
      <p role="alert" className="px-3 py-4 text-error">
        {trouble}
      </p>
    )
  return (
    <p role="status" className="px-3 py-4 text-ink-soft">
      {busy ? (
        'Tracing…'
      ) : armed ? (
        'Click an element on the canvas. Escape ends the choice.'
      ) : from && to ? (
        'These are no ports. Write 443, or 80, 443, or 1024-65535, or nothing for any port.'
      ) : (
        <>
          <span className="font-medium text-ink">Can X reach Y, and why not?</span> Choose {missing}: type a
          name or an address, click the target and then the canvas, or select an element and press X for the
          start, Y for the end.
        </>
      )}
    </p>
  )
}
