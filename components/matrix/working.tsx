import type { Asked } from '../editor/tracing/use-asked'
import { Button } from '../ui/button'

/** How far the tracer is, and the way out; what went wrong where it did. */
export function Working({ asked }: { asked: Asked<unknown> }) {
  const { busy, progress, trouble, cancel } = asked
  if (trouble !== undefined)
    return (
      <p role="alert" className="text-xs text-error">
        {trouble}
      </p>
    )
  if (!busy) return null
  const part = progress ? Math.round((100 * progress.done) / Math.max(1, progress.of)) : 0
  return (
    <span role="status" className="flex items-center gap-2 text-xs text-ink-faint">
      <progress aria-label="Asked so far" value={part} max={100} className="h-1.5 w-24 accent-accent" />
      <span className="tabular-nums">{part} %</span>
      <Button look="quiet" className="h-6 px-1.5 text-xs" onClick={cancel}>
        Cancel
      </Button>
    </span>
  )
}
