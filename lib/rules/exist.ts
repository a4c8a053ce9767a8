import type { Element } from '@/lib/design/element'

/** Elements that were all read from AWS prove that the account may have them. */
export const exist = (...elements: readonly Element[]): boolean =>
  elements.every((element) => element.awsId !== undefined)
