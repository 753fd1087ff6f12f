export type CodeLanguage = 'yaml' | 'mermaid' | 'typescript' | 'json' | 'markdown' | 'text';

/** A piece of a line and what it is; plain pieces have no kind. */
export interface Token {
  readonly text: string;
  readonly kind?: 'comment' | 'key' | 'string' | 'number' | 'keyword';
}

/** One pattern a language; the name of the group that matched is the kind. Light on purpose: a preview is read, not edited. */
const patterns: Readonly<Record<CodeLanguage, RegExp | undefined>> = {
  yaml: /(?<comment>(?:^|\s)#.*$)|(?<key>^\s*(?:- )*(?:"[^"]*"|'[^']*'|[\w./@-][^:#]*?)(?=:(?:\s|$))|(?<=[{,]\s*)[\w./@-]+(?=:\s))|(?<string>"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')|(?<keyword>\b(?:true|false|null)\b)|(?<number>(?<![\w.-])-?\d+(?:\.\d+)?(?![\w.-]))/g,
  mermaid:
    /(?<comment>^\s*%%.*$)|(?<string>"[^"]*")|(?<keyword>^---$|^\s*(?:flowchart|subgraph|end|classDef|class|direction|title)\b)|(?<key>-->|-\.->|:::)/g,
  typescript:
    /(?<comment>\/\/.*$|^\s*\/?\*.*$|\/\*.*?\*\/)|(?<string>'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`)|(?<keyword>\b(?:import|export|from|const|let|class|extends|constructor|super|new|return|if|else|for|of|readonly|interface|type|public|private|this|true|false|undefined|function|as)\b)|(?<number>\b\d+(?:\.\d+)?\b)/g,
  json: /(?<key>"(?:[^"\\]|\\.)*"(?=\s*:))|(?<string>"(?:[^"\\]|\\.)*")|(?<keyword>\b(?:true|false|null)\b)|(?<number>-?\b\d+(?:\.\d+)?\b)/g,
  markdown: /(?<keyword>^#{1,6} .*$)|(?<string>`[^`]*`)|(?<comment>^> .*$)|(?<key>^\s*(?:[-*]|\d+\.) )/g,
  text: undefined,
};

/** Beyond this a line is data, not something to read. */
const longest = 2000;

/** Cuts one line into pieces that together are the line. */
export function highlightLine(language: CodeLanguage, line: string): readonly Token[] {
  const pattern = patterns[language];
  if (!pattern || line.length > longest) return [{ text: line }];
  const tokens: Token[] = [];
  let end = 0;
  for (const match of line.matchAll(pattern)) {
    const kind = tokenKinds.find((name) => match.groups?.[name] !== undefined);
    if (!kind || match[0] === '') continue;
    if (match.index > end) tokens.push({ text: line.slice(end, match.index) });
    tokens.push({ text: match[0], kind });
    end = match.index + match[0].length;
  }
  if (end < line.length || tokens.length === 0) tokens.push({ text: line.slice(end) });
  return tokens;
}

const tokenKinds = ['comment', 'key', 'string', 'keyword', 'number'] as const;

/** The language of a file by its ending. */
export function languageOf(path: string): CodeLanguage {
  const ending = path.split('.').at(-1) ?? '';
  const languages: Readonly<Record<string, CodeLanguage>> = {
    ts: 'typescript',
    js: 'typescript',
    json: 'json',
    md: 'markdown',
    mmd: 'mermaid',
    yaml: 'yaml',
    yml: 'yaml',
  };
  return languages[ending] ?? 'text';
}
