import type { Behaviour } from '../facts'

export const mendsOf: NonNullable<Behaviour<'instance'>['mends']> = () => []
