import type { Metadata } from 'next'
import Link from 'next/link'
import { RuleList } from '@/components/reference/rule-list'
import { Section } from '@/components/reference/section'
import { KindIcon } from '@/components/ui/icon'
import { definitions } from '@/lib/elements'
import type { Definition } from '@/lib/elements/define'
import { GROUP_TITLES } from '@/lib/elements/group'
import { rules } from '@/lib/rules'

export const metadata: Metadata = { title: 'Reference · Groundplan' }

const SEVERITIES = [
  { severity: 'error', title: 'Errors: AWS refuses it, or it cannot work' },
  { severity: 'warning', title: 'Warnings: it works, but not as one would wish' },
  { severity: 'info', title: 'Hints: worth knowing' },
] as const

const KINDS: readonly Pick<Definition, 'kind' | 'label' | 'summary' | 'group'>[] = definitions

export default function ReferencePage() {
  return (
    <>
      <h1 className="text-2xl font-semibold">Reference</h1>
      <p className="mt-1 text-ink-soft">
        {definitions.length} kinds of element and {rules.length} rules, each with its page at AWS; the{' '}
        <Link href="/reference/rules" className="text-accent underline">
          account of all documented rules
        </Link>
        ; and the{' '}
        <Link href="/reference/codes" className="text-accent underline">
          codes of a trace
        </Link>
        .
      </p>
      {Object.entries(GROUP_TITLES).map(([group, title]) => (
        <Kinds key={group} title={title} kinds={KINDS.filter((kind) => kind.group === group)} />
      ))}
      {SEVERITIES.map(({ severity, title }) => (
        <Section key={severity} title={title}>
          <RuleList rules={rules.filter((rule) => rule.severity === severity)} />
        </Section>
      ))}
    </>
  )
}

function Kinds({ title, kinds }: { title: string; kinds: typeof KINDS }) {
  if (kinds.length === 0) return null
  return (
    <Section title={title}>
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(260px,1fr))] gap-2">
        {kinds.map(({ kind, label, summary }) => (
          <li key={kind}>
            <Link
              href={`/reference/${kind}`}
              className="flex h-full items-start gap-3 rounded-lg border border-line bg-surface p-3 hover:border-line-strong"
            >
              <KindIcon kind={kind} size={28} />
              <span>
                <span className="block font-semibold">{label}</span>
                <span className="text-xs text-ink-soft">{summary}</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  )
}
