import type { Element } from '@/lib/design/element'
import { create, setProps } from '@/lib/design/patch'
import { createElement } from '../create'
import type { Around } from '../define'
import type { Mend, Trouble } from '../facts'
import { ofKind } from '../index'
import { rawRows, rowsOf, withRow } from '../read'
import type { Api } from './call'

/** What may help at an API: a stage, or its own name. */
export function* mendsOfApi(self: Api, { code, field }: Trouble, around: Around): Iterable<Mend> {
  const hasStage = around.children(self.id).some(({ kind }) => kind.endsWith('-stage'))
  if (code === 'X_APIGW_NO_STAGE' && !hasStage && self.kind !== 'rest-api')
    yield { label: `Serve ${self.name} on a stage`, patch: create(createElement(around, 'api-stage', self)) }
  if (code === 'X_APIGW_NO_MAPPING' && field === 'disableExecuteApiEndpoint')
    yield {
      label: `Let ${self.name} answer under its own name`,
      patch: setProps(self, { disableExecuteApiEndpoint: undefined }),
    }
}

/** A stage that serves nothing: by itself, or the deployment that is drawn beside it. */
export function* mendsOfStage(self: Element, { code }: Trouble, around: Around): Iterable<Mend> {
  if (code !== 'X_APIGW_NO_STAGE') return
  const beside = around.children(self.parent)
  const deployment = [...ofKind(beside, 'rest-deployment'), ...ofKind(beside, 'api-deployment')].at(-1)
  if (deployment)
    yield {
      label: `Serve ${deployment.name} on ${self.name}`,
      patch: setProps(self, { deployment: deployment.id }),
    }
  if (self.kind === 'api-stage')
    yield { label: `Let ${self.name} deploy by itself`, patch: setProps(self, { autoDeploy: true }) }
}

const PLAIN = /^http:/i

/** A method that calls its backend in plain text. */
export function* mendsOfMethods(self: Element, { code, field }: Trouble): Iterable<Mend> {
  const [holder] = ofKind([self], 'rest-resource')
  const lines = holder && rowsOf(holder, 'methods')
  const row = lines?.find(({ at }) => field === `methods.${at}`)
  if (code !== 'X_POLICY_PLAINTEXT_HOP' || !lines || row?.uri === undefined || !PLAIN.test(row.uri)) return
  const uri = row.uri.replace(PLAIN, 'https:')
  yield { label: `Call ${uri}`, patch: setProps(self, { methods: withRow(lines, row.at, { uri }) }) }
}

/** An integration that calls its backend in plain text: another URI, or the name that is on the certificate of the listener. */
export function* mendsOfIntegration(self: Element, { code }: Trouble, around: Around): Iterable<Mend> {
  if (code !== 'X_POLICY_PLAINTEXT_HOP') return
  const { integrationUri: uri, listener } = self.props
  if (typeof uri === 'string' && PLAIN.test(uri)) {
    const secure = uri.replace(PLAIN, 'https:')
    yield { label: `Call ${secure}`, patch: setProps(self, { integrationUri: secure }) }
  }
  const shown = around.get(typeof listener === 'string' ? listener : undefined)?.props.certificate
  const name = around.get(typeof shown === 'string' ? shown : undefined)?.props.domainName
  if (typeof name === 'string' && !name.startsWith('*'))
    yield { label: `Call by TLS and ask for ${name}`, patch: setProps(self, { tlsServerName: name }) }
}

/** Room for a permission that lets API Gateway invoke a function. */
export function* mendsOfInvoked(self: Element, { code, packet }: Trouble, around: Around): Iterable<Mend> {
  const [invoked] = ofKind([self], 'lambda-function')
  const caller = around.get(packet.to?.element)?.kind
  const isCalled = caller?.endsWith('-api') || caller?.endsWith('-domain')
  if (code !== 'X_LAMBDA_PERMISSION' || !invoked || !isCalled) return
  const rows = rowsOf(invoked, 'permissions')
  if (!rows) return
  const row = { principal: 'apigateway.amazonaws.com', action: 'lambda:InvokeFunction' }
  yield {
    label: `Permit API Gateway to invoke ${self.name}`,
    patch: setProps(self, { permissions: [...rawRows(rows), row] }),
  }
}
