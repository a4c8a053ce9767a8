import type { Design, Element } from '@/lib/design/element'
import { designOf, sketch } from './sketch'
import { sampleVpc, VPC_HEIGHT, VPC_PARTS, VPC_WIDTH } from './generate-vpc'

const GAP = 32
const HEADER = 44
const VPCS_A_ROW = 2
const VPCS_A_REGION = 4
const REGION_WIDTH = VPCS_A_ROW * (VPC_WIDTH + GAP) + GAP
const REGION_HEIGHT = HEADER + (VPCS_A_REGION / VPCS_A_ROW) * (VPC_HEIGHT + GAP)
const ELEMENTS_A_REGION = 440

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
 * A realistic legal design of exactly `count` elements, the same each time: Regions of up to four VPCs, each with
 * six subnets of up to sixteen leaves, gateways, tables and groups, all with boxes. What is too little for one more
 * VPC becomes notes.
 */
export function networkOf(count: number): Design {
  const elements: Element[] = []
  // About as many rows as make the whole half as wide again as it is high.
  const columns = Math.max(1, Math.round(Math.sqrt((count / ELEMENTS_A_REGION) * 0.65)))
  for (let index = 0; count - elements.length > VPC_PARTS; index++) {
    const region = Math.floor(index / VPCS_A_REGION)
    const id = `region-${region}`
    const code = CODES[region % CODES.length]!
    const place = index % VPCS_A_REGION
    if (place === 0) elements.push(sketch('region', id, { at: regionAt(region, columns) }, { code }))
    const x = GAP + (place % VPCS_A_ROW) * (VPC_WIDTH + GAP)
    const y = HEADER + Math.floor(place / VPCS_A_ROW) * (VPC_HEIGHT + GAP)
    elements.push(...sampleVpc(index, { in: id, at: [x, y] }, code, count - elements.length))
  }
  for (let index = 0; elements.length < count; index++)
    elements.push(sketch('note', `note-${index}`, { at: [index * 148, -120] }, { text: `Remark ${index}` }))
  return designOf(elements)
}

const regionAt = (index: number, columns: number) =>
  [
    (index % columns) * (REGION_WIDTH + GAP),
    Math.floor(index / columns) * (REGION_HEIGHT + GAP),
    REGION_WIDTH,
    REGION_HEIGHT,
  ] as const
