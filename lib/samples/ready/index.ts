import type { Ready } from './define'
import { directConnectTwoRegions } from './direct-connect-two-regions'
import { domainToAddress } from './domain-to-address'
import { encryptedToOnPremises } from './encrypted-to-on-premises'
import { hubAndSpoke } from './hub-and-spoke'
import { loadBalancedGroup } from './load-balanced-group'
import { privateContainerApi } from './private-container-api'
import { publicAndPrivate } from './public-and-private'
import { signedInContainerApi } from './signed-in-container-api'
import { siteToSiteVpn } from './site-to-site-vpn'
import { twoRegionFailover } from './two-region-failover'

/** The designs to start from, in the order in which they are shown. */
export const readyDesigns: readonly Ready[] = [
  publicAndPrivate,
  loadBalancedGroup,
  privateContainerApi,
  signedInContainerApi,
  domainToAddress,
  twoRegionFailover,
  hubAndSpoke,
  siteToSiteVpn,
  directConnectTwoRegions,
  encryptedToOnPremises,
]

export const readyDesign = (id: string): Ready | undefined => readyDesigns.find((one) => one.id === id)
