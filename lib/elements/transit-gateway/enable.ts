import type { About } from '../field'
import { choice, optional } from '../field'

/** A switch as AWS writes it on transit gateways and their attachments. */
export const enable = (about: About) => optional(choice(['enable', 'disable'], about))
