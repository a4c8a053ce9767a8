import { EMPTY_DESIGN } from '@/lib/design/element'
import { Workbench } from './workbench'

export default async function DesignPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  return <Workbench id={id} name="Untitled" rev={0} design={EMPTY_DESIGN} />
}
