import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'

/** The project's folder, without a slash at its end. */
export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '')

/** Where the packages keep the programs we run; started with node, so that a signal reaches them and no shell is needed. */
export const program = {
  next: 'node_modules/next/dist/bin/next',
  tsc: 'node_modules/typescript/bin/tsc',
  eslint: 'node_modules/eslint/bin/eslint.js',
  prettier: 'node_modules/prettier/bin/prettier.cjs',
  vitest: 'node_modules/vitest/vitest.mjs',
  playwright: 'node_modules/@playwright/test/cli.js',
}

/**
 * Runs a program to its end in the project's folder.
 * Shape: its exit code (1 when it could not start or was killed) and, when `quiet`, what it printed.
 * `into: 'stderr'` keeps stdout free for an answer of ours.
 */
export function run(command, args, { env = {}, quiet = false, into } = {}) {
  return new Promise((resolve) => {
    const output = into === 'stderr' ? process.stderr : 'inherit'
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', output, process.stderr],
    })
    let text = ''
    child.stdout?.on('data', (chunk) => (text += chunk))
    child.stderr?.on('data', (chunk) => (text += chunk))
    child.on('error', (error) => resolve({ code: 1, output: `${command}: ${error.message}\n` }))
    child.on('close', (code) => resolve({ code: code ?? 1, output: text }))
  })
}

export const runNode = (args, options) => run(process.execPath, args, options)

/** npm itself, by the path it gives to its scripts; else by name. */
export function runNpm(args, options) {
  const path = process.env.npm_execpath
  if (path?.endsWith('.js')) return runNode([path, ...args], options)
  return run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, options)
}

/** The port given, or the next one that nobody listens on. 0 takes any. */
export async function freePort(from = 0) {
  for (let port = from; port < 65_536; port++) {
    const found = await new Promise((resolve) => {
      const server = createServer()
      server.on('error', () => resolve(undefined))
      server.listen(port, '127.0.0.1', () => {
        const taken = server.address().port
        server.close(() => resolve(taken))
      })
    })
    if (found !== undefined) return found
  }
  throw new Error(`freePort found no free port from ${from} upwards`)
}
