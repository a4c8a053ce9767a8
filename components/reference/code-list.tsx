/** Codes with their meanings; each has an anchor of its own name. */
export const CodeList = ({ codes }: { codes: Readonly<Record<string, string>> }) => (
  <dl className="divide-y divide-line rounded-lg border border-line bg-surface">
    {Object.entries(codes).map(([code, meaning]) => (
      <div key={code} id={code} className="scroll-mt-16 px-3 py-1.5 target:bg-sunken">
        <dt>
          <a href={`#${code}`} className="font-mono text-xs break-all text-ink-soft hover:underline">
            {code}
          </a>
        </dt>
        <dd>{meaning}</dd>
      </div>
    ))}
  </dl>
)
