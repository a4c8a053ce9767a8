import { remarksOf } from '../remark'

export const routeTableRemarks = remarksOf('route-table', [])
