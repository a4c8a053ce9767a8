import { defineSystem } from '../define'
import { designFieldForm } from './design-field-form'
import { designFieldRequired } from './design-field-required'
import { designReferenceDangling } from './design-reference-dangling'

export const designRules = defineSystem({
  id: 'design',
  title: 'Every element',
  rules: [designFieldForm, designFieldRequired, designReferenceDangling],
})
