import type { Code } from '@/lib/net/fact'

/** A code of the answer, with its page. */
export const CodeLink = ({ code }: { code: Code }) => (
  <a
    href={`/reference/codes#${code}`}
    target="_blank"
    title="What this code means"
    className="ml-auto min-w-0 truncate font-mono text-[11px] text-ink-soft hover:text-accent hover:underline"
  >
    {code}
  </a>
)
