/**
 * Draws by Mermaid, which is only loaded for the first picture. `strict`: labels are text, scripts and links are dropped, and the SVG
 * that comes back is sanitised. Throws what Mermaid throws.
 */
export async function renderMermaid(id: string, text: string, theme: 'light' | 'dark'): Promise<string> {
  const { default: mermaid } = await import('mermaid');
  mermaid.initialize({
    startOnLoad: false,
    securityLevel: 'strict',
    suppressErrorRendering: true,
    theme: theme === 'dark' ? 'dark' : 'neutral',
    fontFamily: getComputedStyle(document.body).fontFamily,
    themeVariables: { fontSize: '14px' },
    flowchart: { htmlLabels: true, curve: 'basis', useMaxWidth: false },
  });
  const { svg } = await mermaid.render(`mermaid-${id}`, text);
  return svg;
}
