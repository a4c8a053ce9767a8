'use client'

import { grant, ungrant } from '@/lib/rules/quotas/grant'
import type { Room } from '@/lib/rules/quotas/head-room'
import { inFigures } from '@/lib/rules/quotas/rule-of'
import { useEditorStore } from '../editor/context'
import { designIn } from '../editor/store'
import { Glyph } from '../ui/glyph'
import { IconButton } from '../ui/icon-button'
import { AllowedBox } from './allowed-box'
import { Meter } from './meter'

/** Quota and place, bar, what is left, what we have, reset and page. */
export const COLUMNS =
  'grid grid-cols-[minmax(0,1fr)_104px_52px_76px_52px] gap-x-3 px-3 @2xl:grid-cols-[minmax(0,1fr)_200px_72px_88px_56px] @2xl:gap-x-4'

/** One limit in one place: how full it is, and what the account has of it. */
export function QuotaLine({ room }: { room: Room }) {
  const editor = useEditorStore()
  const { limit, element, place, used, allowed, by, isExceeded, proven, source } = room
  const left = allowed - used
  const set = (value: number) => {
    const patch = grant(designIn(editor.getState()), room, value)
    editor.getState().perform(`Set ${limit.label} to ${inFigures(value)}`, patch)
  }
  const reset = () =>
    editor.getState().perform(`Reset ${limit.label}`, ungrant(designIn(editor.getState()), room))
  return (
    <>
      <div role="cell" className="min-w-0 leading-tight">
        <p className="truncate font-medium" title={`${limit.label} (${room.key})`}>
          {limit.label}
        </p>
        <button
          type="button"
          onClick={() => editor.getState().show([element])}
          className="block max-w-full truncate text-left text-xs text-ink-soft hover:text-ink hover:underline"
          title={place}
        >
          {place}
        </button>
      </div>
      <div role="cell">
        <Meter room={room} />
      </div>
      <p
        role="cell"
        className={`text-right tabular-nums ${isExceeded ? 'font-medium text-error' : 'text-ink-soft'}`}
      >
        {proven ? (
          <span title="More was granted: it was read from the account.">–</span>
        ) : left < 0 ? (
          `${inFigures(-left)} over`
        ) : (
          inFigures(left)
        )}
      </p>
      <div role="cell">
        {limit.fixed ? (
          <span className="text-xs text-ink-faint" title="AWS does not raise it.">
            fixed
          </span>
        ) : (
          <AllowedBox
            label={`${limit.label} we have for ${place}`}
            allowed={allowed}
            most={limit.most}
            granted={by !== undefined}
            onSet={set}
          />
        )}
      </div>
      <div role="cell" className="flex items-center justify-end gap-1">
        {by !== undefined && (
          <IconButton
            small
            glyph="undo"
            label={`Reset ${limit.label} to the AWS default of ${inFigures(limit.value)}`}
            onClick={reset}
          />
        )}
        <a
          href={source}
          target="_blank"
          rel="noreferrer"
          aria-label={`AWS page on ${limit.label}`}
          title="AWS page"
          className="inline-flex size-5.5 items-center justify-center rounded-md text-ink-faint hover:bg-sunken hover:text-ink"
        >
          <Glyph name="go" size={13} />
        </a>
      </div>
    </>
  )
}
