import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { program, root, runNode } from './run.mjs'

const SOURCES = ['app', 'components', 'lib', 'public', 'next.config.js', 'package-lock.json']
const SETTINGS = ['postcss.config.mjs', 'tailwind.config.ts', 'tsconfig.json']

/** Builds the pages when any source differs from what the last build was made of. */
export async function buildIfStale(options) {
  const stamp = join(root, '.next/built-from')
  const now = digest()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return { code: 0 }
  const env = { NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production', ...options?.env }
  const built = await runNode([program.next, 'build'], { ...options, env })
  if (built.code === 0) writeFileSync(stamp, now)
  return built
}

function digest() {
  const hash = createHash('sha256').update(process.version)
  for (const file of [...SOURCES, ...SETTINGS].flatMap(filesOf))
    hash.update(file).update(readFileSync(join(root, file)))
  return hash.digest('hex')
}

function filesOf(path) {
  const entries = existsSync(join(root, path)) ? listing(path) : []
  return entries.filter((file) => !file.includes('.test.')).sort()
}

function listing(path) {
  try {
    return readdirSync(join(root, path), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(root.length + 1))
  } catch (error) {
    if (error.code === 'ENOTDIR') return [path]
    throw error
  }
}
