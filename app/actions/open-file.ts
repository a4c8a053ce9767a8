'use server'

import { z } from 'zod'
import { openTemplate } from '@/app/actions/open-template'
import { answer, form } from '@/app/answer'
import type { Design } from '@/lib/design/element'
import type { Opened } from '@/lib/design/file'
import { writeDesign } from '@/lib/design/file'
import { applyPatch } from '@/lib/design/patch'
import type { Result } from '@/lib/design/result'
import { done, failed } from '@/lib/design/result'
import { openDesign } from '@/lib/elements/open'
import { arrange } from '@/lib/layout/arrange'

const Input = z.object({ fileName: form.fileName, text: form.text })

/**
 * Keep the design of a file as a new one: a design file, or a CloudFormation template.
 * Shape: `problems` are the lines about what was mended or left out while reading.
 */
export async function openFile(input: {
  fileName: string
  text: string
}): Promise<Result<{ id: string; problems: readonly string[] }>> {
  return answer(Input, input, async ({ fileName, text }, store) => {
    const opened = await read(text)
    if (!opened.ok) return failed(`“${fileName}” was not opened. ${opened.message}`)
    const design = placed(opened.value.design)
    const name = nameOf(opened.value.name) || nameOf(fileName.replace(/\.[^.]*$/, '')) || 'Untitled'
    const id = await store.create({
      name,
      text: writeDesign({ name, design }),
      elements: Object.keys(design.elements).length,
      note: `Opened from ${fileName}`.slice(0, 200),
    })
    return done({ id, problems: opened.value.problems })
  })
}

/** A design file says so at its start; everything else that speaks of Resources is tried as a template. */
async function read(text: string): Promise<Result<Opened>> {
  const isTemplate = /\bResources\b/.test(text) && !/^\s*\{\s*"groundplan"/.test(text)
  if (!isTemplate) return openDesign(text)
  const template = await openTemplate({ text })
  if (!template.ok) return template
  const opened = openDesign(template.value.text)
  if (!opened.ok) return opened
  const problems = [...template.value.problems, ...opened.value.problems]
  return done({ ...opened.value, name: template.value.name, problems })
}

/** A design that was never drawn is laid out. */
function placed(design: Design): Design {
  const isDrawn = Object.values(design.elements).some(({ box }) => box !== undefined)
  return isDrawn ? design : applyPatch(design, arrange(design))
}

const nameOf = (text: string) =>
  text
    .replace(/\p{Cc}+/gu, ' ')
    .trim()
    .slice(0, 120)
