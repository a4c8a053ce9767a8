'use client'

export function TemplatePanel() {
  return null
}
