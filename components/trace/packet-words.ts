import type { Id } from '@/lib/design/element'
import type { Flow } from '@/lib/net/flow'
import { packetWords } from '@/lib/trace/words'
import { useEditor } from '../editor/context'
import { designIn } from '../editor/store'
import { nameOf } from '../editor/tracing/question'

type Walked = { readonly flow?: Flow; readonly from?: Id; readonly to?: Id }

/** The packet at a hop or a blocker in words, with the names of its ends; undefined where none is walked. */
export function usePacketWords(): (walked: Walked | undefined) => string | undefined {
  const design = useEditor(designIn)
  const name = (id: Id | undefined) => nameOf(design, { element: id ?? '' })
  return (walked) => walked?.flow && packetWords(name, { ...walked, flow: walked.flow })
}
