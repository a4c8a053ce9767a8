'use client'

import { Dialog } from '../ui/dialog'
import type { ReadyCard } from './actions'

/** The ready designs; a click starts a new design as one of them. */
export const Gallery = ({
  open,
  ready,
  busy,
  onChoose,
  onClose,
}: {
  open: boolean
  ready: readonly ReadyCard[]
  busy: boolean
  onChoose: (card: ReadyCard) => void
  onClose: () => void
}) => (
  <Dialog title="Ready designs" open={open} onClose={onClose} wide="full">
    <ul aria-label="Ready designs" className="grid grid-cols-[repeat(auto-fill,minmax(205px,1fr))] gap-4">
      {ready.map((card, index) => (
        <li key={card.id} aria-label={card.name}>
          <button
            type="button"
            disabled={busy}
            {...(index === 0 && { 'data-focus': true })}
            onClick={() => onChoose(card)}
            className="flex h-full w-full flex-col overflow-hidden rounded-xl border border-line bg-surface text-left hover:border-line-strong focus-visible:border-accent disabled:opacity-60"
          >
            <Picture id={card.id} theme="light" className="block dark:hidden" />
            <Picture id={card.id} theme="dark" className="hidden dark:block" />
            <span className="block border-t border-line px-3 pt-2 font-semibold">{card.name}</span>
            <span className="block px-3 pt-0.5 pb-2.5 text-xs leading-relaxed text-ink-soft">
              {card.about}
            </span>
          </button>
        </li>
      ))}
    </ul>
  </Dialog>
)

/** Only the one that is shown is loaded. */
const Picture = ({ id, theme, className }: { id: string; theme: string; className: string }) => (
  <img
    src={`/ready/${id}/picture?theme=${theme}`}
    alt=""
    loading="lazy"
    className={`h-40 w-full bg-canvas object-contain ${className}`}
  />
)
