import type { Code } from '@/lib/net/end'

/** A code of the answer, with its page. */
export const CodeLink = ({ code, className = '' }: { code: Code; className?: string }) => (
  <a
    href={`/reference/codes#${code}`}
    target="_blank"
    title="What this code means"
    className={`min-w-0 truncate font-mono text-[11px] text-ink-soft not-italic hover:text-accent hover:underline ${className}`}
  >
    {code}
  </a>
)
