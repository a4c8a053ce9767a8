import { keyOf } from '@/lib/rules/quotas/allowed'
import type { Limit } from '@/lib/rules/quotas/define'
import { quotas } from '@/lib/rules/quotas/list'
import { inFigures } from '@/lib/rules/quotas/rule-of'
import { OutLink, Section } from './section'

/** The numbers behind a rule that is made of a quota; nothing for any other. */
export function Limits({ rule }: { rule: string }) {
  const quota = quotas.find(({ id }) => id === rule)
  if (!quota) return null
  return (
    <Section title="Limits">
      <div className="overflow-x-auto rounded-lg border border-line bg-surface">
        <table className="w-full min-w-[640px] text-left">
          <thead className="text-xs text-ink-faint">
            <tr>
              <th className="px-3 py-2 font-medium">Limit</th>
              <th className="px-3 py-2 text-right font-medium whitespace-nowrap">By default</th>
              <th className="px-3 py-2 font-medium">Raised</th>
              <th className="px-3 py-2 font-medium">Name in the design file</th>
            </tr>
          </thead>
          <tbody>
            {quota.limits.map((limit) => (
              <tr key={limit.key} className="border-t border-line align-top">
                <td className="px-3 py-2">
                  <OutLink href={limit.source ?? quota.source}>{limit.label}</OutLink>
                </td>
                <td className="px-3 py-2 text-right tabular-nums">{inFigures(limit.value)}</td>
                <td className="px-3 py-2 whitespace-nowrap">{raised(limit)}</td>
                <td className="px-3 py-2 font-mono text-xs">{limit.fixed ? '' : keyOf(limit)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  )
}

function raised({ fixed, follows, most }: Limit): string {
  if (fixed) return 'never'
  if (follows) return `with ${follows.label}`
  return most === undefined ? 'on request' : `on request, up to ${inFigures(most)}`
}
