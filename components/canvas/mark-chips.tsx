import type { Box, Element } from '@/lib/design/element'
import { marksAlong } from '@/lib/picture/marks'
import { titleOf } from '@/lib/picture/words'
import { KindIcon } from '../ui/icon'

/** Small icons on the border of a subnet: what reaches into it from outside. A click is found by the canvas itself. */
export function MarkChips({
  elements,
  box,
  into,
}: {
  elements: readonly Element[]
  box: Pick<Box, 'width' | 'height'>
  into: string
}) {
  return marksAlong({ x: 0, y: 0, width: box.width, height: box.height }, elements).map(
    ({ box, elements }) => {
      const names = elements.map(titleOf).join(', ')
      return (
        <div
          key={elements[0]!.id}
          role="button"
          data-mark={elements[0]!.id}
          aria-label={`${names} (reaches into ${into})`}
          title={`${names}\nreaches into ${into}`}
          className="pointer-events-auto absolute flex cursor-pointer items-center justify-center rounded-md border border-line-strong bg-raised shadow-xs hover:border-accent"
          // The border of the container lies outside of what these are placed in.
          style={{ left: box.x - 1.5, top: box.y - 1.5, width: box.width, height: box.height }}
        >
          {elements.length > 1 ? (
            <span className="text-[10px] font-semibold text-ink-soft">+{elements.length}</span>
          ) : (
            <KindIcon kind={elements[0]!.kind} size={14} />
          )}
        </div>
      )
    },
  )
}
