import Link from 'next/link'
import type { Rule } from '@/lib/rules/define'
import { SeverityIcon } from '../ui/severity-icon'

/** Rules by title, each a link to its page. */
export const RuleList = ({ rules }: { rules: readonly Rule[] }) => (
  <ul className="divide-y divide-line rounded-lg border border-line bg-surface">
    {rules.map((rule) => (
      <li key={rule.id}>
        <Link
          href={`/reference/rules/${rule.id}`}
          className="flex items-center gap-2 px-3 py-1.5 hover:bg-sunken"
        >
          <SeverityIcon severity={rule.severity} />
          <span className="min-w-0 flex-1">{rule.title}</span>
          <span className="shrink-0 text-xs text-ink-faint">{rule.id}</span>
        </Link>
      </li>
    ))}
  </ul>
)
