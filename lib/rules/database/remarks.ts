import { remarksOf } from '../remark'

export const databaseRemarks = remarksOf('database', [])
