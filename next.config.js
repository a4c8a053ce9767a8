import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('.', import.meta.url))

/** @type {import('next').NextConfig} */
export default {
  outputFileTracingRoot: root,
  turbopack: { root },
  // Loaded by Node at run time: native or large, and only server code needs them.
  serverExternalPackages: [
    'libsql',
    'pg',
    '@aws-sdk/client-ec2',
    '@aws-sdk/client-sts',
    '@aws-sdk/credential-providers',
  ],
  experimental: { serverActions: { bodySizeLimit: '32mb' } },
  // An icon that AWS does not draw, or that was not installed, is our own glyph.
  rewrites: async () => ({ afterFiles: [{ source: '/icons/aws/:icon', destination: '/icons/:icon' }] }),
  // A design is an argument of its actions; it does not belong in a log.
  logging: { serverFunctions: false },
  poweredByHeader: false,
  devIndicators: false,
}
