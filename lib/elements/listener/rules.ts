import { known } from '@/lib/design/element'
import type { Http } from '@/lib/net/packet'
import type { Flow } from '@/lib/net/flow'
import { both, except, readAddresses } from '@/lib/net/flow'
import { holdsAll, join } from '@/lib/net/ranges'
import type { ElementOf } from '../index'
import type { Line } from '../read'
import { isOpen, rowsOf } from '../read'
import type { Action } from './action'
import { defaultAction, ruleAction } from './action'

/** Does a condition hold? 'maybe' where a value is not known, or only for part of these clients. */
type Holds = 'yes' | 'no' | 'maybe'

type Values = Readonly<Record<string, unknown>>

/** What a request may meet: each action that may be the one, in order, and whether that is sure. */
export type Met = { readonly action: Action; readonly sure: boolean }

/** Clients of which each meets the same, where rules ask who the client is; all of them where none does. */
export function byClients(
  listener: ElementOf<'listener'>,
  http: Http | undefined,
  flow: Flow,
): readonly { readonly flow: Flow; readonly met: readonly Met[] }[] {
  const rules = rowsOf(listener, 'rules') ?? []
  const cuts = rules.map((rule) =>
    blocksIn((rule as Values).sources).filter(({ family }) => family === flow.family),
  )
  const parts = cuts.reduce<readonly Flow[]>(
    (left, blocks) => {
      const sources = join(blocks.flatMap(({ addresses }) => addresses))
      return sources.length === 0
        ? left
        : left.flatMap((part) => [
            ...(both(part, { sources }) ? [both(part, { sources })!] : []),
            ...except(part, { sources }),
          ])
    },
    [flow],
  )
  const alike = new Map<string, { readonly flow: Flow; readonly met: readonly Met[] }>()
  for (const part of parts) {
    const met = actionsFor(listener, http, part)
    const key = met.map(({ action, sure }) => `${action.field} ${sure}`).join()
    const before = alike.get(key)?.flow.sources ?? []
    alike.set(key, { flow: { ...flow, sources: join([...before, ...part.sources]) }, met })
  }
  return [...alike.values()]
}

/**
 * The actions that a request meets, by priority, down to the first that surely takes it. Where nothing is known of the
 * request every rule may be the one.
 * Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/listener-rules.html
 */
function actionsFor(listener: ElementOf<'listener'>, http: Http | undefined, flow: Flow): readonly Met[] {
  const rules = rowsOf(listener, 'rules')
  if (!rules) {
    const because = `The rules of ${listener.name} are not known.`
    return [{ action: { does: 'unknown', because, field: 'rules', says: listener.name }, sure: true }]
  }
  const met: Met[] = []
  const byPriority = [...rules].sort((a, b) => (a.priority ?? 0) - (b.priority ?? 0))
  for (const rule of byPriority) {
    const holds = holdsFor(rule, http, flow)
    if (holds === 'no') continue
    const sure = holds === 'yes' && met.length === 0
    met.push({ action: ruleAction(listener, rule), sure })
    if (holds === 'yes') return met
  }
  return [...met, { action: defaultAction(listener), sure: met.length === 0 }]
}

function holdsFor(rule: Line, http: Http | undefined, flow: Flow): Holds {
  const values = rule as Values
  const raw = (known(rule.row) ?? {}) as Values
  const [path, query] = (http?.path ?? '').split('?')
  const texts = (name: string, test: (pattern: string) => boolean): Holds =>
    anyOf(values[name], raw[name], http && test)
  const header = Object.entries(http?.headers ?? {}).find(
    ([name]) => name.toLowerCase() === String(values.header).toLowerCase(),
  )?.[1]
  return all([
    texts('hosts', (pattern) => fits(pattern, (http?.host ?? '').replace(/:\d+$/, ''), 'i')),
    texts('paths', (pattern) => fits(pattern, path ?? '')),
    texts('methods', (method) => method === http?.method),
    texts('headerValues', (pattern) => header !== undefined && fits(pattern, header, 'i')),
    texts('queries', (pattern) => pairsOf(query ?? '').some((pair) => fitsPair(pattern, pair))),
    sourcesHold(values.sources, raw.sources, flow),
  ])
}

const all = (found: readonly Holds[]): Holds =>
  found.includes('no') ? 'no' : found.includes('maybe') ? 'maybe' : 'yes'

/** Any of the values will do. Without a request, or with a value that nobody knows, it may hold. */
function anyOf(values: unknown, raw: unknown, test: ((pattern: string) => boolean) | undefined): Holds {
  if (raw === undefined) return 'yes'
  if (!Array.isArray(values) || !test) return 'maybe'
  if (values.some((value) => typeof value === 'string' && test(value))) return 'yes'
  return values.some(isOpen) ? 'maybe' : 'no'
}

/** Patterns know * for any text and ? for one character. */
function fits(pattern: string, text: string, flags = ''): boolean {
  const escaped = pattern.replace(/[.+^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`^${escaped.replaceAll('*', '.*').replaceAll('?', '.')}$`, flags).test(text)
}

const pairsOf = (query: string): readonly (readonly [string, string])[] => [...new URLSearchParams(query)]

function fitsPair(pattern: string, [key, value]: readonly [string, string]): boolean {
  const at = pattern.indexOf('=')
  return at > 0
    ? fits(pattern.slice(0, at), key, 'i') && fits(pattern.slice(at + 1), value, 'i')
    : fits(pattern, value, 'i')
}

const blocksIn = (values: unknown) =>
  (Array.isArray(values) ? (values as readonly unknown[]) : []).flatMap((value) =>
    typeof value === 'string' ? (readAddresses(value) ?? []) : [],
  )

function sourcesHold(values: unknown, raw: unknown, flow: Flow): Holds {
  if (raw === undefined) return 'yes'
  if (!Array.isArray(values)) return 'maybe'
  const blocks = blocksIn(values)
  const mine = blocks.filter((block) => block.family === flow.family)
  if (mine.some((block) => holdsAll(block.addresses, flow.sources))) return 'yes'
  const touches = mine.some((block) => both(flow, { sources: block.addresses }))
  return touches || blocks.length < values.length ? 'maybe' : 'no'
}
