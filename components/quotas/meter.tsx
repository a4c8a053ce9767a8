import type { Room } from '@/lib/rules/quotas/head-room'
import { inFigures } from '@/lib/rules/quotas/rule-of'
import { isNear } from './shown'

/** How full a limit is, as a slim bar with its numbers. */
export function Meter({ room }: { room: Room }) {
  const { limit, used, allowed, isExceeded } = room
  const share = Math.min(1, used / Math.max(allowed, 1))
  const colour = isExceeded ? 'bg-error' : isNear(room) ? 'bg-warning' : 'bg-accent'
  return (
    <div
      role="meter"
      aria-label={limit.label}
      aria-valuemin={0}
      aria-valuemax={Math.max(allowed, used)}
      aria-valuenow={used}
      aria-valuetext={`${inFigures(used)} of ${inFigures(allowed)}`}
      className="flex flex-col gap-1"
    >
      <span
        className={`text-xs leading-none tabular-nums ${isExceeded ? 'font-medium text-error' : 'text-ink-soft'}`}
      >
        {inFigures(used)} of {inFigures(allowed)}
      </span>
      <span className="h-1 overflow-hidden rounded-full bg-line">
        <span
          className={`block h-full rounded-full ${colour}`}
          style={{ width: `${Math.max(share * 100, 2)}%` }}
        />
      </span>
    </div>
  )
}
