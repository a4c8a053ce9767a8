import type { Answer, Call } from '@/lib/elements/sdk'
import { split } from './calls'
import type { ReadRequest } from './event'
import type { Guardable } from './guard'
import { guard } from './guard'
import { createLimit } from './limit'
import type { Sdk, Service } from './services'
import { createClient, loadSdk } from './services'

/** How long and how often; tests make it shorter. Milliseconds. */
export type Patience = { readonly connect: number; readonly answer: number; readonly attempts: number }

export const PATIENCE: Patience = { connect: 4_000, answer: 25_000, attempts: 6 }
const IN_FLIGHT = 8

/** Makes one reading call in a Region. All that leaves this file: no client does. */
export type Ask = <C extends Call>(
  call: C,
  region: string,
  input: Readonly<Record<string, unknown>>,
  patience?: Partial<Patience>,
) => Promise<Answer<C>>

type Sender = {
  readonly send: (command: unknown, options: { abortSignal?: AbortSignal }) => Promise<unknown>
  readonly destroy: () => void
}

type Made = { readonly client: Sender; readonly sdk: Sdk }

/** Ask AWS, as somebody. Clients are made when first needed; `close` ends their connections. */
export function createAsk(
  request: ReadRequest,
  patience: Patience,
  signal?: AbortSignal,
): { readonly ask: Ask; readonly close: () => void } {
  const clients = new Map<string, Promise<Made>>()
  const limit = createLimit(IN_FLIGHT)

  const clientFor = (service: Service, region: string, patience: Patience) => {
    const key = `${service} ${region} ${patience.attempts}`
    const hit = clients.get(key) ?? makeClient(service, region, request, patience)
    clients.set(key, hit)
    return hit
  }
  const ask: Ask = async (call, region, input, hurry) => {
    const { service, operation } = split(call)
    return limit(async () => {
      signal?.throwIfAborted()
      const { client, sdk } = await clientFor(service, region, { ...patience, ...hurry })
      const Command = sdk[`${operation}Command`] as new (input: unknown) => unknown
      const answer = await client.send(new Command(input), signal ? { abortSignal: signal } : {})
      return answer as Answer<typeof call>
    })
  }
  const close = () => {
    for (const made of clients.values()) made.then(({ client }) => client.destroy()).catch(() => undefined)
  }
  return { ask, close }
}

async function makeClient(
  service: Service,
  region: string,
  request: ReadRequest,
  patience: Patience,
): Promise<Made> {
  const sdk = await loadSdk(service)
  const config = {
    region,
    retryMode: 'adaptive',
    maxAttempts: patience.attempts,
    requestHandler: {
      connectionTimeout: patience.connect,
      requestTimeout: patience.answer,
      throwOnRequestTimeout: true,
    },
    credentials: await credentialsFor(request, region),
    ...(request.endpointUrl !== undefined && { endpoint: request.endpointUrl }),
    // The bucket belongs in the path, where the guard can see it.
    ...(service === 's3' && { forcePathStyle: true }),
  }
  const endpoint = request.endpointUrl ?? process.env.AWS_ENDPOINT_URL
  const client = guard(createClient<Guardable>(sdk, config), service, sdk, endpoint)
  return { client: client as unknown as Sender, sdk }
}

/**
 * Credentials from where the AWS CLI finds them: environment, shared files, single sign-on, container or instance role.
 * Called without the client's own configuration: signing in (AssumeRole, GetRoleCredentials) must not go through the guard.
 */
async function credentialsFor({ profile, roleArn, endpointUrl }: ReadRequest, region: string) {
  const providers = await import('@aws-sdk/credential-providers')
  const clientConfig = { region, ...(endpointUrl !== undefined && { endpoint: endpointUrl }) }
  const base = providers.fromNodeProviderChain({
    clientConfig: { region },
    ...(profile !== undefined && { profile }),
  })
  if (roleArn === undefined) return () => base()
  const params = { RoleArn: roleArn, RoleSessionName: 'groundplan' }
  const assumed = providers.fromTemporaryCredentials({
    masterCredentials: () => base(),
    params,
    clientConfig,
  })
  return () => assumed()
}

/** Are there credentials to read with? Nothing about them is told. */
export async function hasCredentials(): Promise<boolean> {
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true'
  const { fromNodeProviderChain } = await import('@aws-sdk/credential-providers')
  return fromNodeProviderChain({ timeout: 1_000, maxRetries: 0 })().then(
    () => true,
    () => false,
  )
}
