import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('.', import.meta.url))

const { dependencies } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'))
const awsSdk = Object.keys(dependencies).filter((name) => name.startsWith('@aws-sdk/'))

/** @type {import('next').NextConfig} */
export default {
  outputFileTracingRoot: root,
  turbopack: { root },
  // Loaded by Node at run time: native or large, and only server code needs them.
  serverExternalPackages: ['libsql', 'pg', ...awsSdk],
  experimental: { serverActions: { bodySizeLimit: '32mb' } },
  // An icon that AWS does not draw, or that was not installed, is our own glyph.
  rewrites: async () => ({ afterFiles: [{ source: '/icons/aws/:icon', destination: '/icons/:icon' }] }),
  // A design is an argument of its actions; it does not belong in a log.
  logging: { serverFunctions: false },
  poweredByHeader: false,
  devIndicators: false,
}
