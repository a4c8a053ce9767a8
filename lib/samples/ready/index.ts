import type { Ready } from './define'
import { domainToAddress } from './domain-to-address'
import { encryptedToOnPremises } from './encrypted-to-on-premises'
import { hubAndSpoke } from './hub-and-spoke'
import { loadBalancedGroup } from './load-balanced-group'
import { privateContainerApi } from './private-container-api'
import { publicAndPrivate } from './public-and-private'
import { signedInContainerApi } from './signed-in-container-api'
import { siteToSiteVpn } from './site-to-site-vpn'

/** The designs to start from, in the order in which they are shown. */
export const readyDesigns: readonly Ready[] = [
  publicAndPrivate,
  loadBalancedGroup,
  privateContainerApi,
  signedInContainerApi,
  domainToAddress,
  hubAndSpoke,
  siteToSiteVpn,
  encryptedToOnPremises,
]

export const readyDesign = (id: string): Ready | undefined => readyDesigns.find((one) => one.id === id)
