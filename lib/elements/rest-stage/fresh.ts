import type { Element } from '@/lib/design/element'
import type { Around } from '../define'

/** A new stage serves the deployment that is there, under the next free of the usual names. */
export function freshStage(around: Around, parent: Element | undefined) {
  const inApi = around.children(parent?.id)
  const deployment = inApi.find(({ kind }) => kind === 'rest-deployment')
  const taken = new Set(inApi.map(({ props }) => props.stageName))
  const stageName = ['prod', 'test', 'dev'].find((name) => !taken.has(name)) ?? `stage-${inApi.length}`
  return { stageName, ...(deployment && { deployment: deployment.id }) }
}
