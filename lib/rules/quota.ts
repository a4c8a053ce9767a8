import type { Element } from '@/lib/design/element'

/** What AWS allows unless the account has a raised quota. Source: https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html */
export const QUOTA = {
  vpcsPerRegion: 5,
  blocksPerVpc: 5,
  addressesPerRegion: 5,
  routesPerTable: 500,
  groupsPerInterface: 5,
  rulesPerGroup: 60,
  entriesPerAcl: 20,
} as const

/** Elements that were all read from AWS prove that the account may have them. */
export const exist = (...elements: readonly Element[]): boolean =>
  elements.every((element) => element.awsId !== undefined)
