'use client'

import { Button } from '@/components/ui/button'

/** Our own mistake: say so and offer a way on. Saved work is on the server, unsaved work in this browser. */
export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string }
  reset: () => void
}) {
  return (
    <main className="mx-auto flex min-h-dvh max-w-xl flex-col justify-center gap-3 px-8 pb-24">
      <h1 className="text-xl font-semibold">Something went wrong</h1>
      <p role="alert" className="text-ink-soft">
        This is a fault of Groundplan, not of your design. What was saved is safe.
      </p>
      <p className="font-mono text-xs break-words text-ink-faint">{error.digest ?? error.message}</p>
      <div className="mt-2 flex gap-2">
        <Button look="primary" onClick={reset}>
          Try again
        </Button>
        {/* A full load: the faulty page must not stay in memory. */}
        <Button onClick={() => location.replace('/')}>All designs</Button>
      </div>
    </main>
  )
}
