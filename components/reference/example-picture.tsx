/** An example of a rule as a picture, in the theme of the page; it opens in full beside it. */
export function ExamplePicture({ rule, example, says }: { rule: string; example: string; says: string }) {
  const picture = (theme: 'light' | 'dark') => `/reference/rules/${rule}/${example}?theme=${theme}`
  return (
    <>
      {(['light', 'dark'] as const).map((theme) => (
        <a
          key={theme}
          href={picture(theme)}
          target="_blank"
          className={`mt-2 overflow-hidden rounded-md border border-line ${theme === 'light' ? 'block dark:hidden' : 'hidden dark:block'}`}
        >
          <img
            src={picture(theme)}
            alt={`Picture: ${says}`}
            loading="lazy"
            className="h-64 w-full bg-canvas object-contain"
          />
        </a>
      ))}
    </>
  )
}
