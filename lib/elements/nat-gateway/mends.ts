import type { Behaviour } from '../facts'

export const mendsOf: NonNullable<Behaviour<'nat-gateway'>['mends']> = () => []
