import { defineSystem } from '../define'

export const certificateRules = defineSystem({
  id: 'certificate',
  title: 'Certificate',
  rules: [],
})
