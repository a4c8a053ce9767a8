import type { Legal } from '../legal'

/** What an account was granted, everywhere or in one Region. */
export const legal: Legal = ({ add, all, chance, pick, upTo }) => {
  if (chance(3)) return
  const regions = all('region')
  add('quota', {
    props: {
      limit: pick(['addresses-per-region', 'vpcs-per-region', 'rules-per-group']),
      value: 100 + upTo(100),
      ...(chance(2) && regions.length > 0 && { region: pick(regions).id }),
      ...(chance(3) && { note: 'Granted: case 17\nsecond: line' }),
    },
  })
}
