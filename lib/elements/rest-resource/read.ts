type Item = {
  readonly api: string
  readonly path?: string | undefined
  readonly parentId?: string | undefined
}

/** The element it stands in: the API for a path of one part, since the root resource is the API itself. */
export function resourceParent({ api, path, parentId }: Item): string | undefined {
  const isTop = path === undefined || path.indexOf('/', 1) < 0
  return isTop || parentId === undefined ? api || undefined : `${api}/${parentId}`
}
