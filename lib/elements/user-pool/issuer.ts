import type { Element } from '@/lib/design/element'
import type { Issuer } from '../api-gateway/authorize'
import { labelsOf, regionOf } from '../api-gateway/endpoint'
import type { Around } from '../define'

const ISSUER = /^https:\/\/cognito-idp\.([a-z0-9-]+)\.amazonaws\.com(?:\.cn)?\/(.+)$/

/** A user pool as the issuer of tokens; one that is not at AWS yet goes by its name in the design. */
export function poolIssuerOf(pool: Element, around: Around): Issuer {
  const region = regionOf(pool, around)
  return {
    called: pool.name,
    accepts: (said) => {
      const [, where, id = ''] = ISSUER.exec(said) ?? []
      if (where === undefined || (region !== undefined && where !== region)) return false
      return pool.awsId === id || labelsOf(pool).includes(id.toLowerCase())
    },
  }
}
