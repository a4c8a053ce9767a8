import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, run, runNode, runNpm } from './run.mjs'

/** Installs what package-lock.json names, where it is missing or older. */
export async function installPackages(options) {
  const lock = join(root, 'package-lock.json')
  const stamp = join(root, 'node_modules/.package-lock.json')
  if (existsSync(stamp) && statSync(stamp).mtimeMs >= statSync(lock).mtimeMs) return { code: 0 }
  return runNpm(['ci', '--include=dev', '--no-audit', '--no-fund'], options)
}

/** Copies the AWS icons out of their package. */
export const copyIcons = (options) => runNode(['scripts/icons.mjs'], options)

const bin = join(root, '.venv', process.platform === 'win32' ? 'Scripts' : 'bin')

/** A virtual environment in .venv with what scripts/requirements.txt names: moto and cfn-lint. */
export async function installPython(options) {
  const wanted = readFileSync(join(root, 'scripts/requirements.txt'), 'utf8')
  const stamp = join(root, '.venv/installed.txt')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return { code: 0 }
  const python = join(bin, 'python')
  if (!existsSync(python)) {
    const made = await run(
      process.platform === 'win32' ? 'python' : 'python3',
      ['-m', 'venv', '.venv'],
      options,
    )
    if (made.code !== 0) return made
  }
  const pip = [
    '-m',
    'pip',
    'install',
    '--disable-pip-version-check',
    '--quiet',
    '-r',
    'scripts/requirements.txt',
  ]
  const installed = await run(python, pip, options)
  if (installed.code === 0) writeFileSync(stamp, wanted)
  return installed
}
