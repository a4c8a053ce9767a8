import type { Element } from '@/lib/design/element'
import type { Around } from '../define'

/** A new stage is $default and deploys by itself; a WebSocket API knows no $default. */
export function freshStage(around: Around, parent: Element | undefined) {
  const taken = new Set(around.children(parent?.id).map(({ props }) => props.stageName))
  const usual = parent?.kind === 'websocket-api' ? ['prod', 'test'] : ['$default', 'prod', 'test']
  const stageName = usual.find((name) => !taken.has(name)) ?? `stage-${taken.size}`
  return { stageName, autoDeploy: true }
}
