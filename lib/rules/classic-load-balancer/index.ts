import { defineSystem } from '../define'
import { clbDraining } from './clb-draining'
import { clbHealthCheck } from './clb-health-check'
import { clbPreviousGeneration } from './clb-previous-generation'
import { clbProtocols } from './clb-protocols'
import { clbProxyProtocol } from './clb-proxy-protocol'
import { clbSticky } from './clb-sticky'
import { clbSubnet } from './clb-subnet'

export const classicLoadBalancerRules = defineSystem({
  id: 'classic-load-balancer',
  title: 'Classic Load Balancer',
  rules: [
    clbPreviousGeneration,
    clbSubnet,
    clbProtocols,
    clbHealthCheck,
    clbSticky,
    clbProxyProtocol,
    clbDraining,
  ],
})
