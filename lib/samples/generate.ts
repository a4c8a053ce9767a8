import type { Design, Element } from '@/lib/design/element'
import { designOf, sketch } from './sketch'
import { sampleVpc, VPC_HEIGHT, VPC_PARTS, VPC_WIDTH } from './generate-vpc'

const GAP = 32
const HEADER = 44
const VPCS_A_REGION = 5
const REGION_WIDTH = VPCS_A_REGION * (VPC_WIDTH + GAP) + GAP
const REGION_HEIGHT = HEADER + VPC_HEIGHT + GAP

const CODES = [
  'eu-west-1',
  'eu-central-1',
  'eu-north-1',
  'us-east-1',
  'us-west-2',
  'ap-northeast-1',
  'sa-east-1',
]

/**
 * A realistic legal design of exactly `count` elements, the same each time: Regions of up to five VPCs, each with
 * six subnets of up to sixteen leaves, gateways, tables and groups, all with boxes. What is too little for one more
 * VPC becomes notes.
 */
export function networkOf(count: number): Design {
  const elements: Element[] = []
  for (let index = 0; count - elements.length > VPC_PARTS; index++) {
    const region = Math.floor(index / VPCS_A_REGION)
    const column = index % VPCS_A_REGION
    const code = CODES[region % CODES.length]!
    if (column === 0)
      elements.push(
        sketch(
          'region',
          `region-${region}`,
          { at: [0, region * (REGION_HEIGHT + GAP), REGION_WIDTH, REGION_HEIGHT] },
          { code },
        ),
      )
    elements.push(
      ...sampleVpc(
        index,
        `region-${region}`,
        code,
        GAP + column * (VPC_WIDTH + GAP),
        count - elements.length,
      ),
    )
  }
  for (let index = 0; elements.length < count; index++)
    elements.push(sketch('note', `note-${index}`, { at: [index * 148, -120] }, { text: `Remark ${index}` }))
  return designOf(elements)
}
