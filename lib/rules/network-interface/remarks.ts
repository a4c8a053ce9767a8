import { remarksOf } from '../remark'

export const networkInterfaceRemarks = remarksOf('network-interface', [])
