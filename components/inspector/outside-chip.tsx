/** What stands outside the design, by its AWS id or ARN. */
export const OutsideChip = ({ id }: { id: string }) => (
  <span className="flex min-h-7 min-w-0 flex-1 items-center gap-1.5 px-1" title={`${id}, outside the design`}>
    <code className="min-w-0 truncate rounded bg-sunken px-1.5 py-0.5 text-xs text-ink-soft select-all">
      {id}
    </code>
    <span className="shrink-0 text-xs text-ink-faint">outside</span>
  </span>
)
