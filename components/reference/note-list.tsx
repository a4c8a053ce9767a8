import type { Remark } from '@/lib/rules/remark'
import { OutLink } from './section'

/** What AWS documents and no design can break, each with its page. */
export const NoteList = ({ notes }: { notes: readonly Remark[] }) => (
  <ul className="divide-y divide-line rounded-lg border border-line bg-surface">
    {notes.map((remark) => (
      <li key={remark.id} id={remark.id} className="flex scroll-mt-16 gap-3 px-3 py-1.5 target:bg-sunken">
        <p className="min-w-0 flex-1">{'note' in remark && remark.note}</p>
        <OutLink href={remark.source}>AWS</OutLink>
      </li>
    ))}
  </ul>
)
