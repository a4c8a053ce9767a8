'use client'

import { useEffect, useState } from 'react'

const WORDS = {
  asking: 'Looking for AWS credentials…',
  yes: 'AWS credentials were found on the machine that runs Groundplan.',
  no: 'No default AWS credentials were found on the machine that runs Groundplan. Name a profile below, or run aws configure or aws sso login there.',
  unknown: 'Whether there are AWS credentials could not be found out.',
} as const

/** Whether the server has credentials; nothing about them is told. */
export function Credentials() {
  const [found, setFound] = useState<keyof typeof WORDS>('asking')
  useEffect(() => {
    const stop = new AbortController()
    fetch('/api/read', { signal: stop.signal })
      .then(async (response) => (await response.json()) as { credentials?: boolean })
      .then(({ credentials }) => setFound(credentials === undefined ? 'unknown' : credentials ? 'yes' : 'no'))
      .catch(() => {
        if (!stop.signal.aborted) setFound('unknown')
      })
    return () => stop.abort()
  }, [])
  return (
    <p role="status" className={found === 'no' ? 'text-warning' : 'text-ink-soft'}>
      {WORDS[found]}
    </p>
  )
}
