import type { Tags } from 'yaml'
import { SHORT_TAGS } from './intrinsic'

/**
 * The short functions as tags of the yaml package, which leaves their values as they stand. A tag that it does not know
 * costs it a warning with a stack: half of the time of a template of thousands.
 */
export const YAML_TAGS: Tags = [...SHORT_TAGS.values(), '!Condition'].flatMap((tag) => [
  { tag, resolve: (text: string) => text },
  { tag, collection: 'seq' as const },
  { tag, collection: 'map' as const },
])
