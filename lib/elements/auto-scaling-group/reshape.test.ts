import { describe, expect, test } from 'vitest'
import { reshapeGroup } from './reshape'

const TEMPLATE = { LaunchTemplateId: { Ref: 'Web' } }
const attribute = (name: string) => ({ 'Fn::GetAtt': ['Web', name] })

describe('the version of a launch template', () => {
  test.each([
    ['$Latest', attribute('LatestVersionNumber')],
    [undefined, attribute('DefaultVersionNumber')],
    ['3', '3'],
  ])('%s is written as CloudFormation takes it, and read back', (version, written) => {
    const fields = { LaunchTemplate: { ...TEMPLATE, ...(version !== undefined && { Version: version }) } }
    const properties = reshapeGroup.out(fields)
    expect(properties).toEqual({ LaunchTemplate: { ...TEMPLATE, Version: written } })
    expect(reshapeGroup.in(properties)).toEqual(fields)
  })

  test('of another template stays as it came', () => {
    const properties = {
      LaunchTemplate: { ...TEMPLATE, Version: { 'Fn::GetAtt': 'Other.LatestVersionNumber' } },
    }
    expect(reshapeGroup.in(properties)).toBe(properties)
  })

  test('is read from the short form too', () => {
    const properties = {
      LaunchTemplate: { ...TEMPLATE, Version: { 'Fn::GetAtt': 'Web.LatestVersionNumber' } },
    }
    expect(reshapeGroup.in(properties)).toEqual({ LaunchTemplate: { ...TEMPLATE, Version: '$Latest' } })
  })

  test('is nobody’s business without a template', () => {
    const properties = { MinSize: 1 }
    expect(reshapeGroup.out(properties)).toBe(properties)
    expect(reshapeGroup.in(properties)).toBe(properties)
  })
})
