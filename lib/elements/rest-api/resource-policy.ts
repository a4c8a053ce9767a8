import type { Warning } from '@/lib/net/move'
import type { Packet } from '@/lib/net/packet'
import type { Refused } from '../api-gateway/call'
import { refuse, unknown } from '../api-gateway/call'
import { within } from '../ancestor'
import type { Around } from '../define'
import type { ElementOf } from '../index'
import { isOpen, read } from '../read'

type RestApi = ElementOf<'rest-api'>
type Statement = {
  readonly Effect?: unknown
  readonly Principal?: unknown
  readonly Condition?: Readonly<Record<string, unknown>>
}
type Allowed = { readonly warnings: readonly Warning[] }

const POLICY = 'policy'

/**
 * Who may call, before anything else is looked at: a private API only through an interface endpoint, and only with a
 * policy that admits it. Conditions are compared where they name endpoints and VPCs, and flagged where they do not.
 * Source: https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-resource-policies.html
 */
export function byPolicy(self: RestApi, around: Around, packet: Packet): Refused | Allowed {
  const type = read(self, 'endpointType')
  if (type === undefined)
    return unknown(self, `Whether ${self.name} is private is not known.`, 'endpointType')
  const endpoint = around.get(packet.via)
  const isEndpoint = endpoint?.kind === 'vpc-endpoint'
  if (type === 'PRIVATE' && !isEndpoint)
    return refuse(
      self,
      'X_APIGW_RESOURCE_POLICY',
      `${self.name} is private: it answers only through an interface endpoint for execute-api.`,
      'endpointType',
    )
  if (type !== 'PRIVATE' && isEndpoint)
    return refuse(
      self,
      'X_APIGW_RESOURCE_POLICY',
      `${self.name} is public, and ${endpoint.name} takes its name to private APIs only: 403. Call it by a custom domain, or switch private DNS of the endpoint off.`,
      'endpointType',
    )
  if (isOpen(self.props.policy))
    return unknown(self, `The resource policy of ${self.name} is not known.`, POLICY)
  const statements = statementsIn(read(self, POLICY))
  if (statements.length === 0)
    return type === 'PRIVATE'
      ? refuse(
          self,
          'X_APIGW_RESOURCE_POLICY',
          `${self.name} is private and has no resource policy, so nobody may call it.`,
          POLICY,
        )
      : { warnings: [] }
  return judge(self, statements, isEndpoint ? namesOf(endpoint.id, around) : undefined)
}

function statementsIn(policy: unknown): readonly Statement[] {
  const { Statement: statements } = Object(policy) as { readonly Statement?: unknown }
  return (
    Array.isArray(statements) ? statements : statements === undefined ? [] : [statements]
  ) as Statement[]
}

/** What an endpoint and its VPC may be called in a condition. */
function namesOf(endpoint: string, around: Around) {
  const element = around.get(endpoint)
  const vpc = within(around, element, 'vpc')
  const labels = (one: typeof element) =>
    [one?.awsId, one?.logicalId, one?.id].filter((text) => text !== undefined)
  return { 'aws:SourceVpce': labels(element), 'aws:SourceVpc': labels(vpc) }
}

type Sources = ReturnType<typeof namesOf>

function judge(
  self: RestApi,
  statements: readonly Statement[],
  sources: Sources | undefined,
): Refused | Allowed {
  const verdicts = statements.map((one) => ({ isDeny: one.Effect === 'Deny', fits: fits(one, sources) }))
  const no = (because: string) => refuse(self, 'X_APIGW_RESOURCE_POLICY', because, POLICY)
  if (verdicts.some(({ isDeny, fits: applies }) => isDeny && applies === true))
    return no(`The resource policy of ${self.name} denies the caller.`)
  const allows = verdicts.filter(({ isDeny }) => !isDeny)
  if (!allows.some(({ fits: applies }) => applies !== false))
    return no(`No statement of the resource policy of ${self.name} allows the caller.`)
  const isSure =
    allows.some(({ fits: applies }) => applies === true) &&
    verdicts.every((one) => !one.isDeny || one.fits === false)
  if (isSure) return { warnings: [] }
  const because = `The resource policy of ${self.name} has conditions that are not evaluated.`
  return { warnings: [{ code: 'X_POLICY_DENY', element: self.id, because, field: POLICY }] }
}

/** Does a statement apply? Undefined: it depends on what is not known. */
function fits(
  { Principal: principal, Condition: condition }: Statement,
  sources: Sources | undefined,
): boolean | undefined {
  const isForAll = principal === '*' || JSON.stringify(principal) === '{"AWS":"*"}'
  const tests = Object.entries(condition ?? {}).flatMap(([operator, keys]) =>
    Object.entries(Object(keys) as Readonly<Record<string, unknown>>).map(([key, wanted]) =>
      test(operator, key, wanted, sources),
    ),
  )
  if (tests.includes(false)) return false
  return isForAll && tests.every((one) => one === true) ? true : undefined
}

function test(
  operator: string,
  key: string,
  wanted: unknown,
  sources: Sources | undefined,
): boolean | undefined {
  const known =
    key.toLowerCase() === 'aws:sourcevpce'
      ? 'aws:SourceVpce'
      : key.toLowerCase() === 'aws:sourcevpc'
        ? 'aws:SourceVpc'
        : undefined
  if (known === undefined) return undefined
  const isNot = operator.startsWith('StringNot')
  if (!sources) return isNot
  const listed = (Array.isArray(wanted) ? wanted : [wanted]) as readonly unknown[]
  const named = listed.map((one) =>
    typeof one === 'object' && one !== null ? (one as { readonly Ref?: unknown }).Ref : one,
  )
  const isIn = named.some((one) => sources[known].includes(String(one)))
  return isIn !== isNot
}
