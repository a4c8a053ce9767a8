import next from 'eslint-config-next/core-web-vitals'
import typescript from 'eslint-config-next/typescript'
import prettier from 'eslint-config-prettier'

export default [
  ...next,
  ...typescript,
  prettier,
  {
    ignores: [
      '.next/**',
      '.venv/**',
      '.groundplan/**',
      'node_modules/**',
      'next-env.d.ts',
      'test-results/**',
      'public/**',
    ],
  },
  {
    rules: {
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'max-lines': ['error', 300],
      // Icons are small local SVG files; the image optimiser has nothing to do with them.
      '@next/next/no-img-element': 'off',
    },
  },
  {
    // What is special about a kind is said in its folder, and asked of its definition.
    files: ['{app,cli,components,lib}/**/*.{ts,tsx}'],
    ignores: ['lib/{elements,rules}/**', '**/*.test.*', '**/legal-*.ts', '**/moto-*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...['[left.name="kind"]', '[left.property.name="kind"]'].map((left) => ({
          selector: `BinaryExpression[operator=/^[!=]==$/]${left}[right.value=/^[a-z]/]`,
          message: 'Ask the definition of the kind; only its own folder and rules may name a kind.',
        })),
      ],
    },
  },
  { files: ['*.config.*'], rules: { 'import/no-anonymous-default-export': 'off' } },
]
