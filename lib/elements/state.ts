import { optional, text } from './field'

/** The state of a connection as AWS told it; ours alone, since no template sets it. */
export const stateField = optional(
  text({
    label: 'State',
    help: 'As AWS told it; only an available one carries traffic.',
    aws: false,
    placeholder: 'available',
  }),
)
