import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { createDesign } from '@/app/actions/create-design'
import { exportTemplate } from '@/app/actions/export-template'
import { listRevisions } from '@/app/actions/list-revisions'
import { loadRevision } from '@/app/actions/load-revision'
import { restoreDesign } from '@/app/actions/restore-design'
import { loadDesign } from '@/app/load-design'
import { Trouble } from '@/components/home/trouble'
import { openDesign } from '@/lib/elements/open'
import { Workbench } from './workbench'

const actions = { createDesign, exportTemplate, listRevisions, loadRevision, restoreDesign }

type Props = { params: Promise<{ id: string }> }

const load = cache(loadDesign)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await load((await params).id)
  return { title: found.ok && found.value ? `${found.value.name} · Groundplan` : 'Groundplan' }
}

export default async function DesignPage({ params }: Props) {
  const found = await load((await params).id)
  if (!found.ok) return <Trouble title="The design cannot be loaded" message={found.message} />
  if (!found.value) notFound()
  const { name, text } = found.value
  const opened = openDesign(text)
  if (!opened.ok)
    return <Trouble title={`“${name}” cannot be read`} message={opened.message} file={{ name, text }} />
  return <Workbench kept={found.value} actions={actions} />
}
