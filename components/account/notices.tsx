import type { Notice } from '@/lib/account/event'

/** What makes the picture partial, or different from what AWS holds. */
export function Notices({ notices }: { notices: readonly Notice[] }) {
  if (notices.length === 0) return null
  return (
    <ul aria-label="Notices" className="flex max-h-48 flex-col gap-1 overflow-auto">
      {notices.map(({ message, reason }) => (
        <li
          key={message}
          className={`rounded-md px-2.5 py-1.5 text-xs ${reason === 'folded' ? 'bg-info-soft text-info' : 'bg-warning-soft text-warning'}`}
        >
          {message}
        </li>
      ))}
    </ul>
  )
}
