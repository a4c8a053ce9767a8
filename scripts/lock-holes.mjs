/**
 * Optional dependencies that package-lock.json names and has no entry for: `npm ci` refuses it, and another
 * system cannot install from it. npm leaves such holes when the registry lags behind a release.
 * Shape: lines "unrs-resolver needs @unrs/resolver-binding-darwin-arm64".
 */
export function lockHoles(lock) {
  const entries = lock.packages ?? {}
  return Object.entries(entries).flatMap(([path, entry]) =>
    Object.keys(entry.optionalDependencies ?? {})
      .filter(
        (name) =>
          !foldersAbove(path).some((folder) => Object.hasOwn(entries, `${folder}node_modules/${name}`)),
      )
      .map((name) => `${path.replace(/^.*node_modules\//, '') || 'the project'} needs ${name}`),
  )
}

/** The folders in which Node looks for what a package asks for, the nearest first. */
function foldersAbove(path) {
  const folders = path === '' ? [] : [`${path}/`]
  for (let at = path.lastIndexOf('node_modules/'); at > 0; at = path.lastIndexOf('node_modules/', at - 1))
    folders.push(path.slice(0, at))
  return [...folders, '']
}
