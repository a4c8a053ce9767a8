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
  poweredByHeader: false,
  devIndicators: false,
}
