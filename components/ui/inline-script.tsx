'use client'

/**
 * A script that the browser runs while it reads the page, before the first paint. In the browser React only meets it
 * as text, since it would warn of a script that it cannot run.
 */
export const InlineScript = ({ code }: { code: string }) => (
  <script
    type={typeof window === 'undefined' ? 'text/javascript' : 'text/plain'}
    suppressHydrationWarning
    dangerouslySetInnerHTML={{ __html: code }}
  />
)
