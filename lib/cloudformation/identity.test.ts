import { expect, test } from 'vitest'
import type { Design } from '@/lib/design/element'
import { applyPatch } from '@/lib/design/patch'
import { classicVpc } from '@/lib/samples/classic-vpc'
import { networkOf } from '@/lib/samples/generate'
import { readyDesigns } from '@/lib/samples/ready'
import { sample } from '@/lib/samples/sample'
import { pinLogicalIds } from './pin'
import { readTemplate } from './read'
import { renderTemplate } from './render'
import { writeTemplates } from './write'

/** A transit gateway that a reading only met as the target of routes. */
const READ: Design = {
  elements: {
    place: { id: 'place', kind: 'region', name: 'Ireland', props: { code: 'eu-west-1' } },
    hub: {
      id: 'hub',
      kind: 'other',
      name: 'hub',
      parent: 'place',
      awsId: 'tgw-0a11',
      props: { type: 'AWS::EC2::TransitGateway' },
    },
    net: {
      id: 'net',
      kind: 'vpc',
      name: 'net',
      parent: 'place',
      awsId: 'vpc-0c33',
      props: { cidrBlock: '10.0.0.0/16' },
    },
    table: {
      id: 'table',
      kind: 'route-table',
      name: 'to-hub',
      parent: 'net',
      props: {
        routes: [
          { destination: '10.9.0.0/16', target: 'hub' },
          { prefixListId: 'pl-0b22', target: 'hub' },
        ],
      },
    },
  },
}

const DESIGNS = [
  ['a VPC with routes to what lives outside', READ],
  ['the classic VPC', classicVpc.design],
  ['the sample that the product opens on', sample.design],
  ['a network of several Regions', networkOf(600)],
  ...readyDesigns.map(({ name, design }) => [name, design] as const),
] as const

test.each(
  DESIGNS.flatMap(([says, design]) =>
    (['yaml', 'json'] as const).map((format) => [says, format, design] as const),
  ),
)('%s goes out as %s and comes back as it was drawn', (_, format, design) => {
  const templates = writeTemplates(design, 'Net')
  expect(templates.flatMap(({ problems }) => problems)).toEqual([])
  const back = templates.map((template) => readTemplate(renderTemplate(template, format).text))
  const elements = back.flatMap((result) => (result.ok ? Object.entries(result.value.design.elements) : []))
  expect(back.every((result) => result.ok && result.value.problems.length === 0)).toBe(true)
  expect({ elements: Object.fromEntries(elements) }).toEqual(applyPatch(design, pinLogicalIds(design)))
})
