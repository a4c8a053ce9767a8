'use client'

import { useState } from 'react'
import { leastPolicy } from '@/lib/account/policy'
import { Button } from '../ui/button'

/** The least IAM policy that reading needs, to be copied. */
export function PolicyView() {
  const [copied, setCopied] = useState<string>()
  const text = JSON.stringify(leastPolicy(), null, 2)
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setCopied('Copied.'),
      () => setCopied('The browser did not allow copying; select the text instead.'),
    )
  return (
    <details>
      <summary className="cursor-pointer font-medium">The least IAM policy it needs</summary>
      <pre
        tabIndex={0}
        aria-label="IAM policy"
        className="mt-2 max-h-44 overflow-auto rounded-md border border-line bg-sunken p-2 font-mono text-xs"
      >
        {text}
      </pre>
      <div className="mt-2 flex items-center gap-2">
        <Button onClick={() => void copy()}>Copy policy</Button>
        <span role="status" className="text-xs text-ink-faint">
          {copied}
        </span>
      </div>
    </details>
  )
}
