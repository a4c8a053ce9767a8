import { defineSystem } from '../define'
import { r53AValueIp } from './r53-a-value-ip'
import { r53AliasApigwName } from './r53-alias-apigw-name'
import { r53AliasCloudfrontPrivate } from './r53-alias-cloudfront-private'
import { r53AliasNoTtl } from './r53-alias-no-ttl'
import { r53AliasTargets } from './r53-alias-targets'
import { r53AliasType } from './r53-alias-type'
import { r53AliasVsCnameCost } from './r53-alias-vs-cname-cost'
import { r53CnameApex } from './r53-cname-apex'
import { r53CnameExclusive } from './r53-cname-exclusive'
import { r53EvaluateTargetHealth } from './r53-evaluate-target-health'
import { r53FailoverPair } from './r53-failover-pair'
import { r53FailoverS3 } from './r53-failover-s3'
import { r53GeoDefault } from './r53-geo-default'
import { r53HcParameters } from './r53-hc-parameters'
import { r53HcPublicOnly } from './r53-hc-public-only'
import { r53HcSg } from './r53-hc-sg'
import { r53LatencyOnePerRegion } from './r53-latency-one-per-region'
import { r53NoMixedPolicies } from './r53-no-mixed-policies'
import { r53PrivateRecordInPublicZone } from './r53-private-record-in-public-zone'
import { r53PrivateZoneCrossAccount } from './r53-private-zone-cross-account'
import { r53PrivateZoneNxdomain } from './r53-private-zone-nxdomain'
import { r53PrivateZonePolicies } from './r53-private-zone-policies'
import { r53PrivateZoneVpc } from './r53-private-zone-vpc'
import { r53RecordOutsideZone } from './r53-record-outside-zone'
import { r53RegistrarNsMatch } from './r53-registrar-ns-match'
import { r53ResolverEndpoint } from './r53-resolver-endpoint'
import { r53SetIdentifier } from './r53-set-identifier'
import { r53SimpleSingleRecord } from './r53-simple-single-record'
import { r53TtlRange } from './r53-ttl-range'
import { r53WeightRange } from './r53-weight-range'
import { r53ZoneApexRecords } from './r53-zone-apex-records'

export const route53Rules = defineSystem({
  id: 'route-53',
  title: 'Route 53',
  rules: [
    r53RecordOutsideZone,
    r53AValueIp,
    r53TtlRange,
    r53CnameApex,
    r53CnameExclusive,
    r53SimpleSingleRecord,
    r53NoMixedPolicies,
    r53SetIdentifier,
    r53WeightRange,
    r53LatencyOnePerRegion,
    r53FailoverPair,
    r53AliasTargets,
    r53AliasType,
    r53AliasNoTtl,
    r53AliasApigwName,
    r53AliasCloudfrontPrivate,
    r53PrivateZoneVpc,
    r53PrivateZoneCrossAccount,
    r53PrivateZonePolicies,
    r53RegistrarNsMatch,
    r53HcPublicOnly,
    r53HcParameters,
    r53ResolverEndpoint,
    r53GeoDefault,
    r53EvaluateTargetHealth,
    r53PrivateZoneNxdomain,
    r53PrivateRecordInPublicZone,
    r53HcSg,
    r53AliasVsCnameCost,
    r53FailoverS3,
    r53ZoneApexRecords,
  ],
})
