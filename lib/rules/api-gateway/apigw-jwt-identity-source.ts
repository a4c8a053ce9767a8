import type { Element } from '@/lib/design/element'
import { setProps } from '@/lib/design/patch'
import { isKind } from '@/lib/elements'
import { isOpen, read } from '@/lib/elements/read'
import { defineRule } from '../define'
import { exist } from '../exist'
import { tokenExample } from './token-example'

const HTTP = /^\$(request\.(header|querystring)\.|context\.|stageVariables\.)\S+$/
const SOCKET = /^(route\.request\.(header|querystring)\.|context\.|stageVariables\.)\S+$/
const REST = /^(method\.request\.(header|querystring)\.|context\.|stageVariables\.)\S+$/

export const apigwJwtIdentitySource = defineRule({
  id: 'apigw-jwt-identity-source',
  severity: 'error',
  title: 'An authorizer says where the token stands',
  why: 'An authorizer reads the token from its identity source, and a call without it gets 401; each sort of API writes that place in its own way.',
  source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-jwt-authorizer.html',
  kind: ['api-authorizer', 'rest-authorizer'],
  *check(authorizer, around) {
    if (exist(authorizer)) return
    const api = around.get(authorizer.parent)
    const { sources, prefix, form } = ofApi(authorizer, api)
    const usual = `${prefix}Authorization`
    const isList = authorizer.kind === 'api-authorizer'
    const readAt = (source: string) => ({
      label: `Use ${source}`,
      patch: setProps(authorizer, { identitySource: isList ? [source] : source }),
    })
    const isToken = isKind(authorizer, 'api-authorizer')
      ? read(authorizer, 'authorizerType') === 'JWT'
      : isKind(authorizer, 'rest-authorizer') && read(authorizer, 'type') !== 'REQUEST'
    if (!sources) return
    if (sources.length === 0 && isToken)
      yield {
        field: 'identitySource',
        message: `${authorizer.name} does not say where the token stands. Use ${usual}.`,
        fix: () => readAt(usual),
      }
    if (isList && isToken && sources.length > 1)
      yield {
        field: 'identitySource',
        message: `${authorizer.name} names ${sources.length} places for the token, and a JWT authorizer reads one. Keep ${sources[0]}.`,
        fix: () => readAt(sources[0]!),
      }
    const wrong = sources.find((source) => !form.test(source) && !/[{}]/.test(source))
    if (wrong !== undefined)
      yield {
        field: 'identitySource',
        message: `${authorizer.name} looks for the token at ${wrong}, which ${api?.name ?? 'its API'} does not understand. Write ${prefix}${nameIn(wrong)}.`,
        fix: () => (sources.length === 1 ? readAt(`${prefix}${nameIn(wrong)}`) : undefined),
      }
  },
  examples: {
    good: [{ says: 'The header Authorization.', design: () => tokenExample() }],
    bad: [
      {
        says: 'The header without its place.',
        design: () => tokenExample({ who: { identitySource: ['Authorization'] } }),
      },
      {
        says: 'The form of a REST API on an HTTP API.',
        design: () => tokenExample({ who: { identitySource: ['method.request.header.Authorization'] } }),
      },
      { says: 'None at all.', design: () => tokenExample({ who: { identitySource: undefined } }) },
    ],
  },
})

/** How the sort of API writes the places; `sources` is undefined when they are not known. */
function ofApi(authorizer: Element, api: Element | undefined) {
  const given = authorizer.props.identitySource
  const known = [given].flat()
  const sources =
    given === undefined ? [] : known.some(isOpen) ? undefined : known.flatMap((one) => String(one).split(','))
  const texts = sources?.map((one) => one.trim())
  if (authorizer.kind === 'rest-authorizer')
    return { sources: texts, prefix: 'method.request.header.', form: REST }
  return api?.kind === 'websocket-api'
    ? { sources: texts, prefix: 'route.request.header.', form: SOCKET }
    : { sources: texts, prefix: '$request.header.', form: HTTP }
}

/** The last word of a place, which is the name of the header. */
const nameIn = (source: string): string => source.split('.').at(-1)!
