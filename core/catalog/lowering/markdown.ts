/** What a user wrote, inside a sentence of Markdown: on one line, and nothing in it is markup. */
export const inMarkdown = (text: string): string =>
  text
    .replaceAll(/\s+/g, ' ')
    // oxlint-disable-next-line no-control-regex -- control characters are what is taken out
    .replaceAll(/[\u0000-\u001f\u007f-\u009f\ud800-\udfff\ufeff]/gu, '')
    .replaceAll(/[\\`*_[\]<>#|~&]/g, '\\$&');
