import type { Behaviour } from '../facts'

export const mendsOf: NonNullable<Behaviour<'internet-gateway'>['mends']> = () => []
