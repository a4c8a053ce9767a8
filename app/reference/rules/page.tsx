import type { Metadata } from 'next'
import { AccountOfRules } from '@/components/reference/account-of-rules'
import { rules } from '@/lib/rules'
import { remarks } from '@/lib/rules/remarks'

export const metadata: Metadata = { title: 'Documented rules · Groundplan' }

export default function RulesPage() {
  const count = (sort: string) => remarks.filter((remark) => sort in remark).length
  const severities = (['error', 'warning', 'info'] as const).map(
    (severity) => rules.filter((rule) => rule.severity === severity).length,
  )
  return (
    <>
      <h1 className="text-2xl font-semibold">Documented rules</h1>
      <p className="mt-1 max-w-2xl text-ink-soft">
        What AWS documents of its network services, statement by statement, and what became of each here:{' '}
        {rules.length} rules ({severities[0]} errors, {severities[1]} warnings, {severities[2]} hints),{' '}
        {count('note')} notes on what no drawing decides, {count('rule')} that another rule tells,{' '}
        {count('kept')} that cannot be drawn otherwise, and {count('beyond')} that do not apply.
      </p>
      <AccountOfRules />
    </>
  )
}
