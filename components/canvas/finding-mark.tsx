import type { Finding } from '@/lib/rules/define'
import { countOf } from './to-flow'

/** How many findings an element has, in the colour of the worst. */
export function FindingMark({ findings }: { findings: readonly Finding[] }) {
  if (findings.length === 0) return null
  const worst = findings.some(({ severity }) => severity === 'error')
    ? 'bg-error'
    : findings.some(({ severity }) => severity === 'warning')
      ? 'bg-amber-500'
      : 'bg-info'
  return (
    <span
      data-findings={findings.length}
      title={`${countOf(findings)}: ${findings[0]!.message}`}
      className={`pointer-events-auto flex h-4 min-w-4 items-center justify-center rounded-full px-1 text-[10px] leading-none font-bold text-white ring-2 ring-surface dark:text-black ${worst}`}
    >
      {findings.length}
    </span>
  )
}
