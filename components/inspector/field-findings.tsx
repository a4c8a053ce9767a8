'use client'

import type { Id } from '@/lib/design/element'
import { useFindingsFor } from '../editor/findings'
import { FixButton } from '../editor/fix-button'
import { SeverityIcon } from '../ui/severity-icon'

/** What rules say of one field, or with `inside` also of what is in it, each with its fix. */
export function FieldFindings({
  element,
  path,
  inside = false,
  said,
}: {
  element: Id
  path: string | undefined
  inside?: boolean
  /** What stands beside the field already: a finding that says the same is left out. */
  said?: string | undefined
}) {
  const findings = useFindingsFor(element).filter(
    ({ field, message }) =>
      (field === path || (inside && field?.startsWith(`${path}.`))) &&
      !(said !== undefined && message.endsWith(said)),
  )
  if (findings.length === 0) return null
  return (
    <ul aria-label="Findings" className="flex flex-col gap-1">
      {findings.map((finding) => (
        <li
          key={`${finding.rule} ${finding.field} ${finding.message}`}
          className="flex flex-col items-start gap-1"
        >
          <span className="flex gap-1 text-ink">
            <SeverityIcon severity={finding.severity} />
            <span>{finding.message}</span>
          </span>
          {finding.fixable && <FixButton finding={finding} />}
        </li>
      ))}
    </ul>
  )
}
