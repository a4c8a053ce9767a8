import type { Id } from '@/lib/design/element'
import { known } from '@/lib/design/element'
import type { ElementOf } from '../index'
import type { Line } from '../read'
import { isOpen, read, rowsOf } from '../read'

type Listener = ElementOf<'listener'>
type Values = Readonly<Record<string, unknown>>

/** Who signs in before the request goes on, and what becomes of those who have not. */
export type SignIn = {
  readonly by: 'session' | 'token'
  readonly unauthenticated: string
  readonly issuer?: string
}

/** What a listener or one of its rules does with a request. `field` is its place in the listener. */
export type Action = { readonly field: string; readonly says: string; readonly signIn?: SignIn } & (
  | { readonly does: 'forward'; readonly groups: readonly Id[] }
  | { readonly does: 'answer'; readonly with: string }
  | { readonly does: 'unknown'; readonly because: string }
  | { readonly does: 'nothing' }
)

/** The fields that make an action; each is a field of the listener and of a row of its rules. */
const FIELDS = [
  'targetGroup',
  'redirectCode',
  'redirectProtocol',
  'redirectHost',
  'redirectPort',
  'answerCode',
  'userPool',
  'cognitoUnauthenticated',
  'oidcIssuer',
  'oidcUnauthenticated',
  'jwtIssuer',
] as const

/** What the listener does where none of its rules fits. */
export function defaultAction(listener: Listener): Action {
  const values: Values = {
    ...Object.fromEntries(FIELDS.map((name) => [name, read(listener, name)])),
    targetGroups: rowsOf(listener, 'targetGroups'),
  }
  return actionOf(values, listener.props, {
    field: 'targetGroup',
    says: `the default action of ${listener.name}`,
  })
}

/** What one rule does. */
export function ruleAction(listener: Listener, rule: Line): Action {
  const raw = known(rule.row) as Values
  const place = {
    field: `rules.${rule.at}`,
    says: `rule ${String((rule as Values).priority ?? rule.at)} of ${listener.name}`,
  }
  return actionOf(rule as Values, raw, place)
}

function actionOf(values: Values, raw: Values, place: { field: string; says: string }): Action {
  const signIn = signInOf(values)
  const about = { ...place, ...(signIn && { signIn }) }
  if (values.redirectCode !== undefined) return { ...about, does: 'answer', with: redirectOf(values) }
  if (values.answerCode !== undefined)
    return { ...about, does: 'answer', with: `answers ${String(values.answerCode)} by itself` }
  const open = ['targetGroup', 'targetGroups', 'redirectCode', 'answerCode'].some((name) => isOpen(raw[name]))
  if (open) return { ...about, does: 'unknown', because: `What ${place.says} leads to is not known.` }
  const groups = typeof values.targetGroup === 'string' ? [values.targetGroup] : weighted(values.targetGroups)
  if (groups === undefined)
    return { ...about, does: 'unknown', because: `The target groups of ${place.says} are not known.` }
  return groups.length > 0 ? { ...about, does: 'forward', groups } : { ...about, does: 'nothing' }
}

/** Groups of weight 0 get nothing, unless all are of weight 0. Fails: undefined when one is not known. */
function weighted(rows: unknown): readonly Id[] | undefined {
  if (!Array.isArray(rows)) return []
  const shares = rows.map((row) => {
    const { targetGroup, weight } = (known(row) ?? {}) as Values
    return { group: known(targetGroup), weight: known(weight) ?? 1 }
  })
  const some = shares.filter(({ weight }) => weight !== 0)
  const ids = (some.length > 0 ? some : shares).map(({ group }) => group)
  return ids.every((id): id is Id => typeof id === 'string') ? ids : undefined
}

const redirectOf = ({ redirectCode, redirectProtocol, redirectHost, redirectPort }: Values): string => {
  const port = redirectPort === undefined ? '' : `:${String(redirectPort)}`
  const to = `${String(redirectProtocol ?? '#{protocol}').toLowerCase()}://${String(redirectHost ?? '#{host}')}${port}`
  return `redirects to ${to} (${String(redirectCode).replace('HTTP_', '')})`
}

function signInOf(values: Values): SignIn | undefined {
  if (typeof values.jwtIssuer === 'string')
    return { by: 'token', unauthenticated: 'deny', issuer: values.jwtIssuer }
  if (values.userPool === undefined && values.oidcIssuer === undefined) return undefined
  const said = values.cognitoUnauthenticated ?? values.oidcUnauthenticated
  return { by: 'session', unauthenticated: typeof said === 'string' ? said : 'authenticate' }
}
