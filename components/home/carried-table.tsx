import type { ImportReport } from '@/lib/import/report'

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
            {carried.map(({ logicalId, type, line, reason }, index) => (
              <tr key={index} className="border-t border-line align-top">
                <td className="px-2 py-1 text-right text-ink-faint tabular-nums">{line}</td>
                <td className="px-2 py-1 break-all">{logicalId}</td>
                <td className="px-2 py-1 whitespace-nowrap text-ink-soft">{type}</td>
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
