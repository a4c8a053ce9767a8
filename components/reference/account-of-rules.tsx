import Link from 'next/link'
import type { ReactNode } from 'react'
import { definitionOf } from '@/lib/elements'
import { systems } from '@/lib/rules'
import type { System } from '@/lib/rules/define'
import type { Remark } from '@/lib/rules/remark'
import { remarks } from '@/lib/rules/remarks'
import { SeverityIcon } from '../ui/severity-icon'
import { OutLink, Section } from './section'

/** Every documented statement, by system, and what became of it here. */
export const AccountOfRules = () => (
  <>
    {systems.map((system) => (
      <SystemTable
        key={system.id}
        system={system}
        remarks={remarks.filter((remark) => remark.system === system.id)}
      />
    ))}
  </>
)

function SystemTable({ system, remarks }: { system: System; remarks: readonly Remark[] }) {
  if (system.rules.length + remarks.length === 0) return null
  return (
    <Section title={system.title}>
      <div className="overflow-x-auto rounded-lg border border-line bg-surface">
        <table className="w-full min-w-[640px] text-left">
          <thead className="sr-only">
            <tr>
              <th>Statement</th>
              <th>What became of it</th>
              <th>Source</th>
            </tr>
          </thead>
          <tbody className="divide-y divide-line align-top">
            {system.rules.map(({ id, severity, title, source }) => (
              <Row key={id} id={id} source={source} outcome={`Rule, ${severity}`}>
                <Link href={`/reference/rules/${id}`} className="flex gap-2 hover:underline">
                  <SeverityIcon severity={severity} />
                  {title}
                </Link>
              </Row>
            ))}
            {remarks.map((remark) => (
              <Row key={remark.id} id={remark.id} source={remark.source} outcome={outcomeOf(remark)}>
                {textOf(remark)}
              </Row>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  )
}

const Row = ({
  id,
  outcome,
  source,
  children,
}: {
  id: string
  outcome: ReactNode
  source: string
  children: ReactNode
}) => (
  <tr id={id} className="scroll-mt-16 target:bg-sunken">
    <td className="px-3 py-1.5">
      {children}
      <span className="block text-xs text-ink-faint">{id}</span>
    </td>
    <td className="w-44 px-3 py-1.5 text-xs text-ink-soft">{outcome}</td>
    <td className="w-14 px-3 py-1.5 text-xs">
      <OutLink href={source}>AWS</OutLink>
    </td>
  </tr>
)

function textOf(remark: Remark): string {
  if ('note' in remark) return remark.note
  if ('rule' in remark) return remark.says
  return 'kept' in remark ? remark.kept : remark.beyond
}

function outcomeOf(remark: Remark): ReactNode {
  if ('beyond' in remark) return 'Not applicable'
  if ('kept' in remark) return 'Cannot be drawn otherwise'
  if ('rule' in remark)
    return (
      <>
        In{' '}
        <Link href={`/reference/rules/${remark.rule}`} className="text-accent underline">
          {remark.rule}
        </Link>
      </>
    )
  return (
    <>
      Note at{' '}
      {remark.kinds.map((kind, index) => (
        <span key={kind}>
          {index > 0 && ', '}
          <Link href={`/reference/${kind}#${remark.id}`} className="text-accent underline">
            {definitionOf(kind)?.label}
          </Link>
        </span>
      ))}
    </>
  )
}
