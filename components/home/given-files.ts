/** A file that a person gave, with its place in the folder it came in. */
export type GivenFile = { readonly path: string; readonly file: Blob }

const MOST_FILES = 2_000

/** Chosen by a file dialog, singly or as a folder. */
export const chosenFiles = (list: FileList | null): readonly GivenFile[] =>
  [...(list ?? [])].map((file) => ({ path: file.webkitRelativePath || file.name, file }))

/** Pasted text, as a file that has no name. */
export const pastedFile = (text: string): GivenFile => ({ path: 'Pasted text', file: new Blob([text]) })

/** Dropped on the page: files, and what is in folders. */
export async function droppedFiles(transfer: DataTransfer): Promise<readonly GivenFile[]> {
  // Entries are gone after the first await, so they are taken all at once.
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? [])
  if (entries.length === 0) return chosenFiles(transfer.files)
  const found: GivenFile[] = []
  for (const entry of entries) await collect(entry, found)
  return found
}

async function collect(entry: FileSystemEntry, found: GivenFile[]): Promise<void> {
  if (found.length > MOST_FILES) return
  if (entry.isFile) {
    const file = await new Promise<File | undefined>((resolve) =>
      (entry as FileSystemFileEntry).file(resolve, () => resolve(undefined)),
    )
    if (file) found.push({ path: entry.fullPath.replace(/^\//, ''), file })
    return
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader()
  // A reader gives up to a hundred entries at a time, and none when it is through.
  for (;;) {
    const some = await new Promise<readonly FileSystemEntry[]>((resolve) =>
      reader.readEntries(resolve, () => resolve([])),
    )
    if (some.length === 0) return
    for (const inner of some) await collect(inner, found)
  }
}
