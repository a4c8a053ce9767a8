import type { Element } from '@/lib/design/element'
import type { Around } from '../define'
import { ofKind } from '../index'
import { isOpen, read } from '../read'
import type { Api, Call, Refused } from './call'
import { refuse, unknown } from './call'
import { pathBelow } from './path'

/** A name under which an API is served. */
export type Stage = {
  readonly element: Element
  /** Undefined: not known. */
  readonly name: string | undefined
  /** Undefined: not known. */
  readonly isDeployed: boolean | undefined
  /** It shows a certificate to backends. */
  readonly shows: boolean
}

/** The stages of an API: those drawn in it, those that its deployments make, and the one of a quick target. */
export function stagesOf(api: Api, around: Around): readonly Stage[] {
  const inside = around.children(api.id)
  const drawn = [
    ...ofKind(inside, 'rest-stage').map((stage) => ({
      element: stage,
      name: read(stage, 'stageName'),
      isDeployed: stage.props.deployment !== undefined,
      shows: stage.props.clientCertificateId !== undefined,
    })),
    ...ofKind(inside, 'api-stage').map((stage) => ({
      element: stage,
      name: read(stage, 'stageName'),
      isDeployed:
        stage.props.deployment !== undefined ||
        (isOpen(stage.props.autoDeploy) ? undefined : read(stage, 'autoDeploy') === true),
      shows: stage.props.clientCertificateId !== undefined,
    })),
  ]
  const made = [...ofKind(inside, 'rest-deployment'), ...ofKind(inside, 'api-deployment')].flatMap((one) => {
    const name = one.kind === 'rest-deployment' ? read(one, 'stageName') : undefined
    return name === undefined ? [] : [{ element: one, name, isDeployed: true, shows: false }]
  })
  const quick = api.kind === 'http-api' && api.props.target !== undefined
  return [
    ...drawn,
    ...made,
    ...(quick ? [{ element: api, name: '$default', isDeployed: true, shows: false }] : []),
  ]
}

const DEFAULT = '$default'

/** The stage that a path of the API's own name leads to: its first part, or $default. */
export function stageByPath(call: Call): Call | Refused {
  const stages = stagesOf(call.api, call.around)
  const [first = ''] = call.path.split('/').filter((part) => part !== '')
  const named = stages.find(({ name }) => name === first && first !== '')
  if (named) return enter({ ...call, path: pathBelow(call.path, first) ?? '/' }, named)
  const usual = stages.find(({ name }) => name === DEFAULT)
  if (usual) return enter(call, usual)
  return noStage(call, stages, first === '' ? 'no name' : first)
}

/** The stage that a mapping names. */
export function stageByName(call: Call, wanted: string): Call | Refused {
  const stages = stagesOf(call.api, call.around)
  const found = stages.find(({ name }) => name === wanted)
  return found ? enter(call, found) : noStage(call, stages, wanted)
}

function enter(call: Call, { element, name, isDeployed }: Stage): Call | Refused {
  if (isDeployed === undefined)
    return unknown(
      element,
      `Whether stage ${name} of ${call.api.name} serves anything is not known.`,
      'autoDeploy',
    )
  return isDeployed
    ? { ...call, stage: name }
    : refuse(
        element,
        'X_APIGW_NO_STAGE',
        `Stage ${name} of ${call.api.name} serves no deployment.`,
        'deployment',
      )
}

function noStage({ api }: Call, stages: readonly Stage[], wanted: string): Refused {
  if (stages.some(({ name }) => name === undefined))
    return unknown(api, `The name of a stage of ${api.name} is not known.`)
  const has = stages.map(({ name }) => name).join(', ')
  return refuse(
    api,
    'X_APIGW_NO_STAGE',
    `The path asks for stage ${wanted} of ${api.name}, which has ${has === '' ? 'no stage' : has}.`,
  )
}

/** The stage that a call is in. */
export const stageOf = (call: Call): Stage | undefined =>
  stagesOf(call.api, call.around).find(({ name }) => name === call.stage)
