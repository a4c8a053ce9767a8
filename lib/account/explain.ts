import type { Call } from '@/lib/elements/sdk'
import type { Notice, ReadRequest } from './event'

/** What went wrong with a call, and what it ends: everything, a reading that has not begun yet, or this call alone. */
export type Trouble = {
  readonly reason: Notice['reason']
  readonly message: string
  readonly ends: 'everything' | 'start' | 'call'
}

const DENIED = new Set([
  'UnauthorizedOperation',
  'AccessDenied',
  'AccessDeniedException',
  'NotAuthorizedException',
  'AuthorizationError',
  'Forbidden',
  'ForbiddenException',
])
const THROTTLED = new Set([
  'RequestLimitExceeded',
  'Throttling',
  'ThrottlingException',
  'TooManyRequestsException',
  'SlowDown',
  'PriorRequestNotComplete',
  'ProvisionedThroughputExceededException',
  'LimitExceededException',
])
const EXPIRED = new Set(['ExpiredToken', 'ExpiredTokenException', 'RequestExpired', 'TokenRefreshRequired'])
const WRONG_KEY = new Set([
  'AuthFailure',
  'InvalidClientTokenId',
  'SignatureDoesNotMatch',
  'UnrecognizedClientException',
  'InvalidAccessKeyId',
  'InvalidSignatureException',
  'IncompleteSignature',
  'IncompleteSignatureException',
])
const NO_REGION = new Set([
  'OptInRequired',
  'SubscriptionRequiredException',
  'InvalidRegion',
  'RegionDisabledException',
])
const NO_HOST = new Set(['ENOTFOUND', 'EAI_AGAIN'])
const NO_ANSWER = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ETIMEDOUT',
  'EPIPE',
  'TimeoutError',
])

/** An error of the SDK in one clear line: what was asked, what came, the way out. */
export function explain(error: unknown, request: ReadRequest, region: string, call?: Call): Trouble {
  const name = nameOf(error)
  const asked = call ?? 'The AWS account'
  const fatal = (message: string, ends: Trouble['ends'] = 'everything'): Trouble => ({
    reason: 'failed',
    message,
    ends,
  })
  if (name === 'CredentialsProviderError' || name === 'CredentialsError') return fatal(noCredentials(request))
  if (EXPIRED.has(name))
    return fatal(
      'The AWS credentials have expired. Sign in again (aws sso login, or new keys) and read once more.',
    )
  if (WRONG_KEY.has(name))
    return fatal(
      `AWS does not accept the credentials (${name}). Check the access key, or choose another profile.`,
    )
  if (DENIED.has(name))
    return call === undefined && request.roleArn !== undefined
      ? fatal(
          `The role ${request.roleArn} may not be assumed with these credentials. Check its trust policy.`,
        )
      : {
          reason: 'denied',
          message: `${asked} in ${region} is denied: the picture lacks what it would have answered. Allow ${asked}, as the least policy does.`,
          ends: 'call',
        }
  if (THROTTLED.has(name))
    return {
      reason: 'throttled',
      message: `${asked} in ${region} was throttled by AWS until we gave up: the picture lacks what it would have answered. Read again in a minute.`,
      ends: 'call',
    }
  if (NO_REGION.has(name))
    return {
      reason: 'region',
      message: `Region ${region} is not enabled for this account. Enable it, or leave it out.`,
      ends: 'call',
    }
  const where = endpointOf(request)
  if (NO_HOST.has(name))
    return fatal(
      `${where ?? `AWS in ${region}`} cannot be found (${name}). Check the address and your network.`,
      'start',
    )
  if (NO_ANSWER.has(name))
    return fatal(
      `${where ?? `AWS in ${region}`} does not answer (${name}). Check the address and your network.`,
      'start',
    )
  return { reason: 'failed', message: `${asked} in ${region} failed: ${firstLine(error)}`, ends: 'call' }
}

function noCredentials({ profile, roleArn }: ReadRequest): string {
  if (profile !== undefined)
    return `Profile "${profile}" gives no credentials. Check its name in ~/.aws/config on the machine that runs Groundplan, or sign in to it.`
  if (roleArn !== undefined)
    return `There are no AWS credentials to assume ${roleArn} with. Run aws configure or aws sso login first.`
  return 'No AWS credentials were found. Set AWS_PROFILE, or run aws configure or aws sso login on the machine that runs Groundplan.'
}

const endpointOf = ({ endpointUrl }: ReadRequest) => endpointUrl ?? process.env.AWS_ENDPOINT_URL

function nameOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return ''
  const { name, code, Code, errors } = error as {
    name?: unknown
    code?: unknown
    Code?: unknown
    errors?: unknown
  }
  const first: unknown = Array.isArray(errors) ? errors[0] : undefined
  const given = [Code, code].find((value): value is string => typeof value === 'string' && value !== '')
  return given ?? (first ? nameOf(first) : typeof name === 'string' ? name : '')
}

/** Never more than a line, and nothing that looks like a key. */
function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  const line = text.split('\n')[0]!.replace(/\b(AKIA|ASIA)[A-Z0-9]{16}\b/g, '$1…')
  return line.length > 200 ? `${line.slice(0, 197)}…` : line
}
