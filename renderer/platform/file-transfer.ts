/** Some browsers start reading only after the click has returned. */
const downloadGraceMs = 10_000;

/** Asks for files by an input element, for browsers without pickers. An empty list: a person closed the dialog. */
export function askForFiles(): Promise<readonly File[]> {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  input.accept = '.yaml,.yml';
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve([...(input.files ?? [])]));
    input.addEventListener('cancel', () => resolve([]));
    input.click();
  });
}

/** Hands a file to the browser's downloads. */
export function download(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), downloadGraceMs);
}

/** A text as a download; the type keeps browsers from adding an ending of their own. */
export const downloadText = (name: string, text: string): void => download(name, new Blob([text], { type: 'application/octet-stream' }));
