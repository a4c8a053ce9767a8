import { choice } from '../field'

/** A VPC or subnet that VPC Block Public Access of the account leaves alone. */
export const exclusionMode = choice(['allow-bidirectional', 'allow-egress'], {
  label: 'Public access exclusion',
  help: 'Where the account blocks public access of its VPCs: what is let through here all the same.',
  aws: 'InternetGatewayExclusionMode',
})
