import type { Element } from '@/lib/design/element'
import type { ElementOf } from '@/lib/elements'
import { isKind, ofKind } from '@/lib/elements'
import type { Api } from '@/lib/elements/api-gateway/call'
import { executeApi, labelsOf, regionOf } from '@/lib/elements/api-gateway/endpoint'
import { stagesOf } from '@/lib/elements/api-gateway/stage'
import type { Around } from '@/lib/elements/define'
import { isOpen, read, rowsOf } from '@/lib/elements/read'
import type { Query } from '@/lib/trace/query'

/** What of an API is called: the pattern of a route or resource, the method that it takes, and who guards it. */
export type Door = {
  readonly method: string
  readonly pattern: string
  readonly authorizer: string | undefined
  readonly scopes: readonly unknown[]
}

/**
 * The question of a caller whom the API lets in: what is asked shows only the way behind it.
 * Fails: undefined where no stage serves it, or nobody can call it by a name.
 */
export function callTo(api: Api, door: Door, around: Around): Query | undefined {
  const base = baseOf(api, around)
  const from = startOf(api, around)
  if (base === undefined || !from) return undefined
  const path = door.pattern.replace(/\{[^}]+\}/g, 'some')
  return {
    from,
    to: { url: `${base}${path}` },
    method: door.method,
    family: 4,
    ...shownTo(around.get(door.authorizer), door.scopes, api, around),
  }
}

/** Where the paths of an API begin: under its own name, or under a custom domain where that is closed. */
function baseOf(api: Api, around: Around): string | undefined {
  if (isOpen(api.props.disableExecuteApiEndpoint)) return undefined
  const stage = stagesOf(api, around).find((one) => one.isDeployed === true && one.name !== undefined)
  const label = labelsOf(api).at(-1)
  if (stage?.name === undefined || label === undefined) return undefined
  if (read(api as ElementOf<'http-api'>, 'disableExecuteApiEndpoint') === true) return domainBase(api, around)
  const first = stage.name === '$default' ? '' : `/${stage.name}`
  return `https://${label}.${executeApi(regionOf(api, around) ?? 'us-east-1')}${first}`
}

function domainBase(api: Api, around: Around): string | undefined {
  for (const domain of around.referrers(api.id)) {
    if (!isKind(domain, 'api-domain') || domain.props.truststoreUri !== undefined) continue
    const name = read(domain, 'domainName')
    const mapping = rowsOf(domain, 'mappings')?.find((row) => row.api === api.id)
    const key = mapping?.apiMappingKey
    if (name !== undefined && mapping && (mapping.stage ?? mapping.stageName) !== undefined)
      return `https://${name}${key === undefined ? '' : `/${key}`}`
  }
  return undefined
}

/** Private APIs are called from a subnet of an endpoint for them. */
function startOf(api: Api, around: Around): Query['from'] | undefined {
  if (!isKind(api, 'rest-api') || read(api, 'endpointType') !== 'PRIVATE') return { internet: true }
  for (const endpoint of ofKind(around.all('vpc-endpoint'), 'vpc-endpoint')) {
    const subnet = around.get(read(endpoint, 'subnets')?.[0])
    if (read(endpoint, 'serviceName')?.endsWith('.execute-api') && subnet) return { element: subnet.id }
  }
  return undefined
}

/** Headers and a token that satisfy an authorizer, whichever it is. */
function shownTo(
  authorizer: Element | undefined,
  scopes: readonly unknown[],
  api: Api,
  around: Around,
): Pick<Query, 'headers' | 'token'> {
  const sources = authorizer ? [authorizer.props.identitySource].flat().map(String) : []
  const named = sources
    .flatMap((source) => source.split(','))
    .flatMap((source) => /\.header\.([\w-]+)\s*$/.exec(source)?.[1] ?? [])
  const headers = Object.fromEntries(['x-api-key', 'authorization', ...named].map((name) => [name, 'some']))
  const token = authorizer && tokenFor(authorizer, scopes, api, around)
  return { headers, ...(token && { token }) }
}

function tokenFor(authorizer: Element, scopes: readonly unknown[], api: Api, around: Around) {
  const pool = isKind(authorizer, 'api-authorizer')
    ? around.get(read(authorizer, 'userPool'))
    : isKind(authorizer, 'rest-authorizer')
      ? around.get(read(authorizer, 'userPools')?.[0])
      : undefined
  const issuer = isKind(authorizer, 'api-authorizer') ? read(authorizer, 'issuer') : undefined
  const client = isKind(authorizer, 'api-authorizer')
    ? around.get(read(authorizer, 'audience')?.[0])
    : undefined
  if (!pool && issuer === undefined) return undefined
  const region = (pool && regionOf(pool, around)) ?? regionOf(api, around) ?? 'us-east-1'
  const isId = authorizer.kind === 'rest-authorizer' && scopes.length === 0
  return {
    iss: pool ? `https://cognito-idp.${region}.amazonaws.com/${labelsOf(pool)[0]}` : issuer,
    token_use: isId ? 'id' : 'access',
    scope: scopes.filter((one) => typeof one === 'string').join(' '),
    ...(client && { client_id: labelsOf(client)[0] }),
  }
}
