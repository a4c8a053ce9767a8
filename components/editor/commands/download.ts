import { writeDesign } from '@/lib/design/file'
import { download, fileNameOf } from '../../ui/file-name'
import { designIn } from '../store'
import { defineCommand } from './define'

export const downloadDesign = defineCommand({
  id: 'download',
  label: 'Download design file',
  group: 'design',
  when: () => typeof document !== 'undefined',
  run: (editor) => {
    const state = editor.getState()
    download(fileNameOf(state.name), writeDesign({ name: state.name, design: designIn(state) }))
  },
})
