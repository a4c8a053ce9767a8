import type { Reshape } from '../define'

/** AWS takes subnets as a plain list, or with addresses as mappings; a load balancer without addresses has the list. */
export const plainSubnets: Reshape = {
  out: (properties) => properties,
  in: ({ SubnetMappings: mappings, ...rest }) => {
    if (mappings === undefined) return rest
    return Array.isArray(mappings) && mappings.every(isBare) && rest.Subnets === undefined
      ? { ...rest, Subnets: mappings.map((mapping) => (mapping as Bare).SubnetId) }
      : { ...rest, SubnetMappings: mappings }
  },
}

/** One row a subnet; written as the plain list where no row has an address. */
export const mappedSubnets: Reshape = {
  out: ({ SubnetMappings: mappings, ...rest }) => {
    if (mappings === undefined) return rest
    if (!Array.isArray(mappings))
      return { ...rest, [holdsMappings(mappings) ? 'SubnetMappings' : 'Subnets']: mappings }
    return mappings.every(isBare)
      ? { ...rest, Subnets: mappings.map((mapping) => (mapping as Bare).SubnetId) }
      : { ...rest, SubnetMappings: mappings }
  },
  in: ({ Subnets: subnets, ...rest }) => {
    if (subnets === undefined) return rest
    if (rest.SubnetMappings !== undefined) return { ...rest, Subnets: subnets }
    const mappings = Array.isArray(subnets) ? subnets.map((SubnetId: unknown) => ({ SubnetId })) : subnets
    return { ...rest, SubnetMappings: mappings }
  },
}

type Bare = { readonly SubnetId: unknown }

const isBare = (mapping: unknown): mapping is Bare =>
  typeof mapping === 'object' && mapping !== null && Object.keys(mapping).join() === 'SubnetId'

/** A function that gives mappings spells their member; one that gives subnets does not. */
const holdsMappings = (value: unknown) => JSON.stringify(value).includes('"SubnetId"')
