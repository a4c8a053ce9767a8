import type { Element } from '@/lib/design/element'
import { definitionOf } from '@/lib/elements'
import type { Around, Definition } from '@/lib/elements/define'
import type { Part } from './part'
import { isBlank, isResource } from './part'
import type { Properties } from './template'
import type { Plan } from './plan'

/** The version of the block; readers of an older Groundplan then know that they may miss something. */
const METADATA_FORMAT = 1

/**
 * What CloudFormation cannot say of a drawing: places, notes, boxes, ids. One entry for each element, by
 * logical id where it is a resource, so that a resource taken out by hand takes nothing else with it.
 */
export function writeMetadata(
  { group, partsByElement, logicalIds }: Plan,
  name: string,
  around: Around,
): Properties {
  const ids = (parts: readonly Part[]) => logicalIds.get(parts[0]!)!
  return {
    Format: METADATA_FORMAT,
    Design: name,
    ...(group.regionCode !== undefined && { Region: group.regionCode }),
    Resources: Object.fromEntries(
      [...partsByElement].map(([element, parts]) => [ids(parts), drawingOf(element, around)]),
    ),
    ...(group.drawn.length > 0 && {
      Drawn: Object.fromEntries(group.drawn.map((element) => [element.id, placeOf(element)])),
    }),
  }
}

function drawingOf(element: Element, around: Around): Properties {
  const definition = definitionOf(element.kind)!
  const unsaid = unsaidProps(element, definition)
  const implied = impliedFields(element, definition, around)
  return {
    Id: element.id,
    ...(!saysName(element, definition) && { Name: element.name }),
    ...(!saysTags(definition) && element.tags && { Tags: element.tags }),
    ...(element.parent !== undefined && !saysParent(element, definition, around) && { In: element.parent }),
    ...commonOf(element),
    ...(implied.length > 0 && { Implied: implied }),
    ...(Object.keys(unsaid).length > 0 && { Fields: unsaid }),
  }
}

const placeOf = (element: Element): Properties => ({
  Kind: element.kind,
  Name: element.name,
  ...(element.parent !== undefined && { In: element.parent }),
  ...commonOf(element),
  ...(element.tags && { Tags: element.tags }),
  ...(Object.keys(element.props).length > 0 && { Fields: element.props }),
})

/** A box is one text: cfn-lint refuses fractions in Metadata. */
const commonOf = ({ box, collapsed, awsId, waivers }: Element): Properties => ({
  ...(box && { Box: `${box.x} ${box.y} ${box.width} ${box.height}` }),
  ...(collapsed !== undefined && { Collapsed: collapsed }),
  ...(awsId !== undefined && { AwsId: awsId }),
  ...(waivers && { Waivers: waivers }),
})

export const saysTags = ({ cfn }: Definition) => cfn !== undefined && cfn.tags !== false

const saysName = ({ name }: Element, { cfn }: Definition) =>
  name !== '' && cfn !== undefined && (cfn.name !== undefined || cfn.tags !== false)

function saysParent(element: Element, { cfn, home }: Definition, around: Around): boolean {
  // What has a home by its fields may leave its place unsaid, as an instance that starts with an interface does.
  if (home?.(element, around) !== undefined) return false
  const parent = around.get(element.parent)
  const said = cfn?.parent !== undefined || cfn?.parents?.[parent?.kind ?? ''] !== undefined
  return said && parent !== undefined && isResource(parent, around)
}

/** Fields that no property stands for, and values that are written by writing nothing. */
function unsaidProps(element: Element, { fields, cfn, verbatim }: Definition): Properties {
  const said = new Set(verbatim ? [verbatim.type, verbatim.body] : [])
  return Object.fromEntries(
    Object.entries(element.props).filter(([key, value]) => {
      const field = fields[key]
      if (!field || value === undefined || said.has(key)) return false
      return (
        field.aws === false || isBlank(value) || (value === false && cfn?.satellites?.[key] !== undefined)
      )
    }),
  )
}

const impliedFields = (element: Element, { cfn }: Definition, around: Around): readonly string[] =>
  Object.entries(cfn?.satellites ?? {}).flatMap(([key, { implied }]) =>
    isBlank(element.props[key]) && implied?.(element, around) !== undefined ? [key] : [],
  )
