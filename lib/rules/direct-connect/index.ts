import { defineSystem } from '../define'
import { dxBgpRequired } from './dx-bgp-required'
import { dxCustomerAsn } from './dx-customer-asn'
import { dxDedicatedSpeeds } from './dx-dedicated-speeds'
import { dxHostedSingleVif } from './dx-hosted-single-vif'
import { dxHostedSpeeds } from './dx-hosted-speeds'
import { dxHostedVifOwner } from './dx-hosted-vif-owner'
import { dxLag } from './dx-lag'
import { dxMacsecDedicatedOnly } from './dx-macsec-dedicated-only'
import { dxMtu } from './dx-mtu'
import { dxNeedsVif } from './dx-needs-vif'
import { dxNotEncrypted } from './dx-not-encrypted'
import { dxPrivateVifTarget } from './dx-private-vif-target'
import { dxPublicVif } from './dx-public-vif'
import { dxPublicVifPrefixes } from './dx-public-vif-prefixes'
import { dxRedundancy } from './dx-redundancy'
import { dxSitelink } from './dx-sitelink'
import { dxTransitVifTarget } from './dx-transit-vif-target'
import { dxVlan } from './dx-vlan'

export const directConnectRules = defineSystem({
  id: 'direct-connect',
  title: 'Direct Connect',
  rules: [
    dxDedicatedSpeeds,
    dxHostedSpeeds,
    dxLag,
    dxMacsecDedicatedOnly,
    dxNeedsVif,
    dxHostedSingleVif,
    dxVlan,
    dxBgpRequired,
    dxPrivateVifTarget,
    dxTransitVifTarget,
    dxSitelink,
    dxRedundancy,
    dxNotEncrypted,
    dxCustomerAsn,
    dxPublicVifPrefixes,
    dxMtu,
    dxPublicVif,
    dxHostedVifOwner,
  ],
})
