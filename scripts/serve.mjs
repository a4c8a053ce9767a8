import { spawn } from 'node:child_process'
import { program, root } from './run.mjs'

/** Starts the built pages on a port of this machine only. */
export function serve(port, { env = {}, stdio = 'inherit' } = {}) {
  return spawn(process.execPath, [program.next, 'start', '-H', '127.0.0.1', '-p', String(port)], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', ...env },
    stdio,
  })
}

/** Waits until a server answers; false when it ended or stayed silent for half a minute. */
export async function answers(url, child) {
  for (let tries = 0; tries < 300 && child.exitCode === null; tries++) {
    const answer = await fetch(url).catch(() => undefined)
    if (answer) return true
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return false
}

/** Ends a server and waits until it is gone. */
export function stop(child) {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    child.once('exit', resolve)
    child.kill('SIGTERM')
    setTimeout(() => child.kill('SIGKILL'), 5_000).unref()
  })
}
