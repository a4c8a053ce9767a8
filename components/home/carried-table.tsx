import type { ImportReport } from '@/lib/import/report'
import { groupCarried } from './group-carried'

/** What has no element of its own, with where it stands and why. */
export function CarriedTable({ report: { carried, left, from } }: { report: ImportReport }) {
  if (carried.length === 0) return null
  const isDump = from === 'dump'
  return (
    <section>
      <h3 className="mb-1 font-semibold">{isDump ? 'Left out' : 'Kept in the template as it is'}</h3>
      <div
        className="max-h-72 overflow-auto rounded-md border border-line"
        tabIndex={0}
        role="region"
        aria-label={isDump ? 'Left out' : 'Carried'}
      >
        <table className="w-full text-xs">
          <thead className="sticky top-0 bg-sunken text-left text-ink-soft">
            <tr>
              <th className="px-2 py-1 font-medium">Line</th>
              <th className="px-2 py-1 font-medium">{isDump ? 'File' : 'Logical ID'}</th>
              <th className="px-2 py-1 font-medium">{isDump ? 'List' : 'Type'}</th>
              <th className="px-2 py-1 font-medium">Why</th>
            </tr>
          </thead>
          <tbody>
            {groupCarried(carried).map(({ reason, type, of }) => (
              <tr key={reason} className="border-t border-line align-top">
                <td className="px-2 py-1 text-right text-ink-faint tabular-nums">{of[0]!.line}</td>
                <td className="min-w-40 px-2 py-1 break-words">
                  <Names of={of} />
                </td>
                <td className="px-2 py-1 whitespace-nowrap text-ink-soft">{type ?? 'several types'}</td>
                <td className="px-2 py-1">{reason}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {left > carried.length && (
        <p className="mt-1 text-xs text-ink-faint">and {left - carried.length} more</p>
      )}
    </section>
  )
}

/** Its name; of several the first, and the others with their lines on demand. */
function Names({ of: [first, ...rest] }: { of: ImportReport['carried'] }) {
  if (!first || rest.length === 0) return first?.logicalId
  return (
    <details>
      <summary className="cursor-default">
        {first.logicalId} and {rest.length} more
      </summary>
      <ul className="mt-1 text-ink-soft">
        {rest.map(({ logicalId, line }, index) => (
          <li key={index}>
            {logicalId} <span className="text-ink-faint">line {line}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
