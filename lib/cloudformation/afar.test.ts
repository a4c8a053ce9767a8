import { expect, test } from 'vitest'
import type { Design } from '@/lib/design/element'
import { readTemplate } from './read'
import { renderTemplate } from './render'
import { writeTemplates } from './write'

const PARAMETER = 'DxDirectConnectGatewayId'

/** A line to one Region, and an association with the gateway of another. */
const DESIGN: Design = {
  elements: Object.fromEntries(
    [
      { id: 'here', kind: 'region', name: 'Ireland', props: { code: 'eu-west-1' } },
      { id: 'there', kind: 'region', name: 'Frankfurt', props: { code: 'eu-central-1' } },
      {
        id: 'dx',
        kind: 'direct-connect-gateway',
        name: 'dx',
        parent: 'here',
        props: { amazonSideAsn: '64512' },
      },
      { id: 'net', kind: 'vpc', name: 'net', parent: 'there', props: { cidrBlock: '10.0.0.0/16' } },
      { id: 'door', kind: 'vpn-gateway', name: 'door', parent: 'net', props: {} },
      {
        id: 'join',
        kind: 'direct-connect-association',
        name: 'join',
        parent: 'there',
        props: { directConnectGateway: 'dx', gateway: 'door' },
      },
    ].map((element) => [element.id, element]),
  ),
}

test('what stands in another template is asked for, and found again', () => {
  const [, there] = writeTemplates(DESIGN, 'Net')
  expect(there!.problems).toEqual([])
  expect(there!.body.Parameters).toEqual({
    [PARAMETER]: {
      Type: 'String',
      Description: expect.stringContaining('"dx" in the template of eu-west-1'),
    },
  })
  const { Properties } = there!.body.Resources.Join ?? {}
  expect(Properties).toMatchObject({ DirectConnectGatewayId: { Ref: PARAMETER } })
  const back = readTemplate(renderTemplate(there!, 'yaml').text)
  expect(back.ok && back.value.design.elements.join?.props).toEqual(DESIGN.elements.join!.props)
})

test('a parameter never takes the name of a resource', () => {
  const named = { ...DESIGN.elements.net!, logicalId: PARAMETER }
  const [, there] = writeTemplates({ elements: { ...DESIGN.elements, net: named } }, 'Net')
  expect(Object.keys(Object(there!.body.Parameters) as object)).toEqual([`${PARAMETER}2`])
})

test('a template whose metadata somebody broke is still read', () => {
  const [, there] = writeTemplates(DESIGN, 'Net')
  const text = renderTemplate(there!, 'yaml').text.replace('Kind: direct-connect-gateway', 'Kind: 7')
  const back = readTemplate(text)
  expect(back.ok && back.value.design.elements.join?.props.directConnectGateway).toMatchObject({
    expression: { Ref: PARAMETER },
  })
})
