import { defineSystem } from '../define'
import { ec2InOneSubnet } from './ec2-in-one-subnet'
import { ec2SshReachability } from './ec2-ssh-reachability'

export const instanceRules = defineSystem({
  id: 'instance',
  title: 'EC2 instance',
  rules: [ec2InOneSubnet, ec2SshReachability],
})
