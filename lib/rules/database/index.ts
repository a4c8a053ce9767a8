import { defineSystem } from '../define'
import { rdsPublicNeedsPublicSubnets } from './rds-public-needs-public-subnets'
import { rdsPublicWarning } from './rds-public-warning'
import { rdsSpareIp } from './rds-spare-ip'
import { rdsSubnetGroupTwoAz } from './rds-subnet-group-two-az'

export const databaseRules = defineSystem({
  id: 'database',
  title: 'RDS',
  rules: [rdsSubnetGroupTwoAz, rdsPublicNeedsPublicSubnets, rdsPublicWarning, rdsSpareIp],
})
