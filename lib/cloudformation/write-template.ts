import type { Element, Id } from '@/lib/design/element'
import { definitionOf } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import type { Group } from './group'
import { afarName, withParameters } from './afar'
import { writeMetadata } from './metadata'
import type { Part } from './part'
import type { Plan } from './plan'
import type { Scope } from './scope'
import { subjectOf } from './scope'
import type { Resource, Template } from './template'
import { namesUsed } from './source/names-used'
import { fileNameOf, titleOf } from './title'
import { writeResource } from './write-resource'

/** Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html */
const MOST_RESOURCES = 500

/** The template of one plan as our writer gives it, whether it has a source or not. */
export function writeTemplate(
  { group, partsByElement, logicalIds }: Plan,
  name: string,
  around: Around,
  templateOf: Scope['templateOf'],
): Template {
  const problems: string[] = []
  const names = new Set([...logicalIds.values(), ...namesUsed(group.source)])
  const partsOfId = new Map([...partsByElement].map(([{ id }, parts]) => [id, parts] as const))
  const idsOf = (id: Id, parts = partsOfId.get(id)) => parts?.map((part) => logicalIds.get(part)!) ?? []
  const afar = new Map<string, Element>()
  const scope: Scope = {
    around,
    ...(group.regionCode !== undefined && { region: group.regionCode }),
    logicalIdOf: (id) => idsOf(id, partsOfId.get(id)?.slice(0, 1))[0],
    has: (logicalId) => names.has(logicalId),
    templateOf,
    afar: (element) => {
      afar.set(afarName(element.id), element)
      return afarName(element.id)
    },
    complain: (problem) => problems.push(problem),
  }
  const resources: [string, Resource][] = []
  for (const [element, parts] of partsByElement)
    for (const part of parts) {
      const written = writeResource(element, part, parts, scope)
      if (!written) continue
      // What a gateway does for others, it can do only once it is attached.
      const attached =
        part.at === 'row' || part.at === 'field' ? parts.filter(({ at }) => at === 'parent') : []
      const waits = [
        ...new Set([
          ...attached.map((one) => logicalIds.get(one)!),
          ...waitsFor(element, part, written.named, around, idsOf),
        ]),
      ].sort()
      resources.push([logicalIds.get(part)!, withDependsOn(written.resource, waits)])
    }
  const {
    resources: Resources,
    parameters: Parameters,
    elsewhere: Elsewhere,
  } = withParameters(Object.fromEntries(resources), afar, (name) => names.has(name), templateOf)
  checkNumbers(group, resources.length, problems)
  return {
    title: titleOf(group),
    fileName: fileNameOf(name, group),
    ...accountAndRegion(group),
    body: {
      AWSTemplateFormatVersion: '2010-09-09',
      ...(name !== '' && { Description: name.slice(0, 256) }),
      ...(Object.keys(Parameters).length > 0 && { Parameters }),
      Resources,
      Metadata: {
        Groundplan: {
          ...writeMetadata({ group, partsByElement, logicalIds }, name, around),
          ...(Object.keys(Elsewhere).length > 0 && { Elsewhere }),
        },
      },
    },
    logicalIds: new Map(
      [...partsByElement.keys()].map(({ id }) => [
        id,
        idsOf(id).filter((one) => Object.hasOwn(Resources, one)),
      ]),
    ),
    problems,
  }
}

const accountAndRegion = ({ account, regionCode }: Group) => ({
  ...(account && {
    account: typeof account.props.accountId === 'string' ? account.props.accountId : account.name,
  }),
  ...(regionCode !== undefined && { region: regionCode }),
})

/**
 * What must exist first without being named: attachments of the gateways that a resource leads to, and what
 * its kind waits for.
 */
function waitsFor(
  element: Element,
  part: Part,
  named: ReadonlySet<Element>,
  around: Around,
  idsOf: (id: Id) => readonly string[],
): readonly string[] {
  const gateways = [...named].filter((one) => typeof definitionOf(one.kind)?.cfn?.parent === 'object')
  const after = part.at === 'self' ? (definitionOf(element.kind)?.cfn?.after?.(element, around) ?? []) : []
  const opened = [...named].flatMap((one) => {
    const found = definitionOf(one.kind)?.cfn?.opens?.(one, element, around) ?? []
    return found.filter(({ id }) => id !== element.id)
  })
  const further = (ids: readonly string[]) => ids.slice(1)
  const wholes = [...after, ...opened]
    .map(({ id }) => idsOf(id))
    .flatMap((ids) => (ids.length > 1 ? further(ids) : ids))
  return [...new Set([...gateways.flatMap(({ id }) => further(idsOf(id))), ...wholes])].sort()
}

function withDependsOn({ Type, ...rest }: Resource, waits: readonly string[]): Resource {
  if (waits.length === 0) return { Type, ...rest }
  return { Type, DependsOn: waits.length === 1 ? waits[0] : waits, ...rest }
}

function checkNumbers(group: Group, count: number, problems: string[]) {
  if (group.region && group.regionCode === undefined)
    problems.push(`${subjectOf(group.region)} has no Region code; give it one such as eu-west-1.`)
  if (count > MOST_RESOURCES)
    problems.push(
      `The template has ${count} resources and CloudFormation takes ${MOST_RESOURCES}; draw some of them in a design of their own.`,
    )
}
