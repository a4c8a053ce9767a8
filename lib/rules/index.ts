import type { Rule } from './define'
import { subnetWithinVpc } from './subnet/subnet-within-vpc'

/** Every rule there is, in the order in which findings of one element are shown. */
export const rules: readonly Rule[] = [subnetWithinVpc]
