/** What the window ships beside our own code, with its licence: the list of NOTICE. */
export const shipped = [
  ['elkjs (Eclipse Layout Kernel)', 'Eclipse Public License 2.0'],
  ['mermaid', 'MIT'],
  ['@xyflow/react', 'MIT'],
  ['react, react-dom', 'MIT'],
  ['radix-ui', 'MIT'],
  ['zustand', 'MIT'],
  ['mutative', 'MIT'],
  ['sonner', 'MIT'],
  ['tinykeys', 'MIT'],
  ['react-resizable-panels', 'MIT'],
  ['react-error-boundary', 'MIT'],
  ['fastest-levenshtein', 'MIT'],
  ['zod', 'MIT'],
  ['yaml', 'ISC'],
  ['lucide-react', 'ISC'],
] as const;
