import type { Metadata } from 'next'
import localFont from 'next/font/local'
import type { ReactNode } from 'react'
import { FocusKeeper } from '@/components/ui/focus-keeper'
import { InlineScript } from '@/components/ui/inline-script'
import { ThemeKeeper } from '@/components/ui/theme-keeper'
import './globals.css'

const inter = localFont({
  src: '../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
  variable: '--font-inter',
})

export const metadata: Metadata = { title: 'Groundplan', description: 'A drawing board for AWS networks' }

/** Sets the theme before the first paint: the stored choice, else that of the system. */
const THEME = `document.documentElement.dataset.theme = localStorage.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')`

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" className={inter.variable} suppressHydrationWarning>
      <head>
        <InlineScript code={THEME} />
      </head>
      <body className="font-sans antialiased">
        <ThemeKeeper />
        <FocusKeeper />
        {children}
      </body>
    </html>
  )
}
