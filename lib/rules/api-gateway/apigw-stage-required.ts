import type { Element } from '@/lib/design/element'
import { create, setProps, squashAll } from '@/lib/design/patch'
import { isKind, ofKind } from '@/lib/elements'
import type { Api } from '@/lib/elements/api-gateway/call'
import { stagesOf } from '@/lib/elements/api-gateway/stage'
import { createElement } from '@/lib/elements/create'
import type { Around } from '@/lib/elements/define'
import { descendants } from '@/lib/elements/descendants'
import { mentioned } from '@/lib/elements/verbatim'
import type { Fix } from '../define'
import { defineRule } from '../define'
import { exist } from '../exist'
import { httpExample, restExample } from './api-example'

export const apigwStageRequired = defineRule({
  id: 'apigw-stage-required',
  severity: 'warning',
  title: 'An API is served on a stage',
  why: 'An API answers only through a stage that serves a deployment, or that deploys by itself; a REST API needs a new deployment after every change.',
  source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-deploy-api.html',
  kind: ['http-api', 'websocket-api', 'rest-api'],
  *check(api, around) {
    if (exist(api) || mentioned(around, api)) return
    const stages = stagesOf(api as Api, around)
    const bare = stages.find((stage) => stage.isDeployed === false && stage.element.kind === 'api-stage')
    if (stages.some(({ isDeployed }) => isDeployed !== false)) return
    if (bare)
      yield {
        message: `${api.name}: its stage ${bare.element.name} serves no deployment, so nobody is answered. Let it deploy by itself, or give it a deployment.`,
        fix: () => ({
          label: `Let ${bare.element.name} deploy by itself`,
          patch: setProps(bare.element, { autoDeploy: true }),
        }),
      }
    else if (stages.length === 0 && hasContent(api as Api, around))
      yield {
        message: `${api.name} is served on no stage, so nobody is answered. Add a stage${api.kind === 'rest-api' ? ' and a deployment' : ''}.`,
        fix: () => addStage(api as Api, around),
      }
  },
  examples: {
    good: [
      { says: 'A stage that deploys by itself.', design: () => httpExample() },
      { says: 'A stage of a deployment.', design: () => restExample() },
    ],
    bad: [
      { says: 'The stage serves nothing.', design: () => httpExample({}, { live: { autoDeploy: false } }) },
      { says: 'A REST API without a stage.', design: () => without(restExample(), 'live', 'first') },
    ],
  },
})

const without = (design: ReturnType<typeof restExample>, ...ids: readonly string[]) => ({
  elements: Object.fromEntries(Object.entries(design.elements).filter(([id]) => !ids.includes(id))),
})

/** An API that was only just dropped has nothing to serve. */
const hasContent = (api: Api, around: Around): boolean =>
  api.props.body !== undefined ||
  descendants(around, api.id).some(({ props }) => isFilled(props.routes) || isFilled(props.methods))

const isFilled = (list: unknown): boolean => Array.isArray(list) && list.length > 0

function addStage(api: Api, around: Around): Fix {
  const self: Element = api
  if (!isKind(self, 'rest-api'))
    return { label: 'Add a stage', patch: create(createElement(around, 'api-stage', self)) }
  const drawn = ofKind(around.children(self.id), 'rest-deployment').at(-1)
  const deployment = drawn ?? createElement(around, 'rest-deployment', self)
  const stage = createElement(around, 'rest-stage', self)
  const served = { ...stage, props: { ...stage.props, deployment: deployment.id } }
  return {
    label: drawn ? 'Add a stage' : 'Add a deployment and a stage',
    patch: squashAll([...(drawn ? [] : [create(deployment)]), create(served)]),
  }
}
