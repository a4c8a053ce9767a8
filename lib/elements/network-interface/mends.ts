import type { Behaviour } from '../facts'

export const mendsOf: NonNullable<Behaviour<'network-interface'>['mends']> = () => []
