import { download, fileNameOf } from '../../ui/file-name'
import { pictureOf, toPng } from '../picture'
import type { EditorStore } from '../store'
import { designIn } from '../store'
import { defineCommand } from './define'

const hasElements = (editor: EditorStore) =>
  typeof document !== 'undefined' && Object.keys(designIn(editor.getState()).elements).length > 0

/** Save what is selected, or the whole design, as a vector picture. */
export const exportSvg = defineCommand({
  id: 'export-svg',
  label: 'Save picture as SVG',
  group: 'design',
  when: hasElements,
  run: async (editor) =>
    download(fileNameOf(editor.getState().name, 'svg'), await pictureOf(editor), 'image/svg+xml'),
})

/** The same in pixels. */
export const exportPng = defineCommand({
  id: 'export-png',
  label: 'Save picture as PNG',
  group: 'design',
  when: hasElements,
  run: async (editor) =>
    download(fileNameOf(editor.getState().name, 'png'), await toPng(await pictureOf(editor)), 'image/png'),
})
