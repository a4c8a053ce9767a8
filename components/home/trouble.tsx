import Link from 'next/link'
import { fileNameOf } from '../ui/file-name'

/** A page for when something cannot be shown: what, why, and the ways out. */
export function Trouble({
  title,
  message,
  file,
}: {
  title: string
  message: string
  /** Text that a person may want to take with them. */
  file?: { readonly name: string; readonly text: string }
}) {
  return (
    <main className="mx-auto flex min-h-dvh max-w-xl flex-col justify-center gap-3 px-8 pb-24">
      <h1 className="text-xl font-semibold">{title}</h1>
      <p role="alert" className="text-ink-soft">
        {message}
      </p>
      <div className="mt-2 flex gap-4">
        <Link href="/" className="font-medium text-accent hover:underline">
          All designs
        </Link>
        {file && (
          <a
            href={`data:application/json;charset=utf-8,${encodeURIComponent(file.text)}`}
            download={fileNameOf(file.name)}
            className="font-medium text-accent hover:underline"
          >
            Download its text as it is
          </a>
        )}
      </div>
    </main>
  )
}
