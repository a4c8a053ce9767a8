import type { Remark } from '@/lib/rules/remark'
import { OutLink } from './section'

/** What AWS documents and no design can break, each with its page. */
export const NoteList = ({ notes }: { notes: readonly Remark[] }) => (
  <ul className="divide-y divide-line rounded-lg border border-line bg-surface">
    {notes.map((remark) => (
      <li key={remark.id} id={remark.id} className="scroll-mt-16 px-3 py-1.5 target:bg-sunken">
        {'note' in remark && remark.note} <OutLink href={remark.source}>AWS</OutLink>
      </li>
    ))}
  </ul>
)
