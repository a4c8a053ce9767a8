import type { ResourceType } from '@aws-sdk/client-ec2'
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'

const SERVER = fileURLToPath(new URL('../../.venv/bin/moto_server', import.meta.url))

/** For tests: the Python that moto runs in, with its libraries. */
export const MOTO_PYTHON = fileURLToPath(new URL('../../.venv/bin/python', import.meta.url))

/** For tests: a moto server of our own on a free port. It is an AWS account over HTTP, as far as moto goes. */
export async function startMoto(): Promise<{ readonly url: string; readonly stop: () => void }> {
  if (!existsSync(SERVER))
    throw new Error(
      `${SERVER} is missing. Make it with: python3 -m venv .venv && .venv/bin/pip install 'moto[server]'`,
    )
  const port = await freePort()
  const server = spawn(SERVER, ['-H', '127.0.0.1', '-p', String(port)], { stdio: 'ignore' })
  const url = `http://127.0.0.1:${port}`
  for (const until = Date.now() + 40_000; ; await new Promise((resolve) => setTimeout(resolve, 150))) {
    const up = await fetch(`${url}/moto-api/data.json`).then(
      (response) => response.ok,
      () => false,
    )
    if (up) return { url, stop: () => void server.kill() }
    if (server.exitCode !== null || Date.now() > until) {
      server.kill()
      throw new Error(`moto_server did not come up on ${url} (exit code ${server.exitCode}).`)
    }
  }
}

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const { port } = probe.address() as AddressInfo
  await new Promise<void>((resolve) => probe.close(() => resolve()))
  return port
}

/** For tests: what a client needs to build in a moto account. It has no guard, since somebody must build what is then read. */
export const accountAt = (endpoint: string, region = 'eu-west-1') => ({
  region,
  endpoint,
  credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
})

/** For tests: a Name tag, and others, for what EC2 creates. */
export const namedAs = (type: ResourceType, name: string, more: Readonly<Record<string, string>> = {}) => ({
  TagSpecifications: [
    {
      ResourceType: type,
      Tags: Object.entries({ Name: name, ...more }).map(([Key, Value]) => ({ Key, Value })),
    },
  ],
})
