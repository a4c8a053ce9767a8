import type { Reshape } from '../define'

type Template = { readonly LaunchTemplateId?: unknown; readonly Version?: unknown }

/** CloudFormation takes no `$Latest` here; the attribute of the template says the same. */
const ATTRIBUTES: readonly (readonly [version: string | undefined, attribute: string])[] = [
  ['$Latest', 'LatestVersionNumber'],
  [undefined, 'DefaultVersionNumber'],
]

const nameOf = (id: unknown): string | undefined => {
  const name = (Object(id) as { Ref?: unknown }).Ref
  return typeof name === 'string' ? name : undefined
}

/** What a function names when it is written short, long or as one text. */
const attributeIn = (value: unknown): string | undefined => {
  const given = (Object(value) as Record<string, unknown>)['Fn::GetAtt']
  return Array.isArray(given) ? given.join('.') : typeof given === 'string' ? given : undefined
}

/**
 * The version of a launch template in words that CloudFormation takes, and back.
 * Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-launchtemplatespecification.html
 */
export const reshapeGroup: Reshape = {
  out: (properties) => {
    const template = properties.LaunchTemplate as Template | undefined
    const name = nameOf(template?.LaunchTemplateId)
    const found = ATTRIBUTES.find(([version]) => version === template?.Version)
    if (!template || name === undefined || !found) return properties
    return { ...properties, LaunchTemplate: { ...template, Version: { 'Fn::GetAtt': [name, found[1]] } } }
  },
  in: (properties) => {
    const template = Object(properties.LaunchTemplate) as Template
    const name = nameOf(template.LaunchTemplateId)
    const attribute = attributeIn(template.Version)
    const found = ATTRIBUTES.find(([, one]) => name !== undefined && attribute === `${name}.${one}`)
    if (!found) return properties
    const { Version: _version, ...rest } = template
    return {
      ...properties,
      LaunchTemplate: { ...rest, ...(found[0] !== undefined && { Version: found[0] }) },
    }
  },
}
