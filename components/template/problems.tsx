'use client'

/** What the template cannot hold, one line each, above it. */
export function Problems({ problems }: { problems: readonly string[] }) {
  if (problems.length === 0) return null
  return (
    <details
      open
      className="max-h-24 shrink-0 overflow-auto border-b border-line bg-warning-soft px-3 py-1.5"
    >
      <summary className="cursor-pointer font-medium text-warning">
        {problems.length === 1 ? '1 problem' : `${problems.length} problems`} in the template
      </summary>
      <ul aria-label="Problems in the template" className="mt-1 space-y-0.5">
        {problems.map((problem, index) => (
          <li key={index}>{problem}</li>
        ))}
      </ul>
    </details>
  )
}
