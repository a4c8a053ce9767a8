import { defineCommand } from './define'

export const theme = defineCommand({
  id: 'theme',
  label: 'Light or dark',
  group: 'view',
  when: () => typeof document !== 'undefined',
  run: () => {
    const { dataset } = document.documentElement
    dataset.theme = dataset.theme === 'dark' ? 'light' : 'dark'
    localStorage.theme = dataset.theme
  },
})
