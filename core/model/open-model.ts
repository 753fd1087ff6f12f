import type { Document } from './document.ts';
import { migrateText } from './migrations/migrate.ts';
import type { ModelFile } from './model-file.ts';
import { isOutline, OpenedModel, type Content } from './opened-model.ts';
import { printDocument } from './print-document.ts';
import type { Problem } from './problem.ts';
import { buildDocument } from './text/build-document.ts';
import type { Outline } from './text/outline.ts';
import { readOutline } from './text/read-outline.ts';
import { isUnreadable } from './text/read-piece.ts';
import { readWhole } from './text/whole-text.ts';
import { judgeVersion } from './version.ts';

/** Larger texts (in UTF-16 units) are refused: nobody wrote them by hand, and reading them would only take memory. */
const largest = 64 * 1024 * 1024;
/** Up to this length, a text with a broken piece is read again as a whole, lest a cut was wrong (aliases that reach across pieces). */
const largestReadTwice = 1024 * 1024;

/** The first line of new files: tells editors which schema checks them. Looked up beside the file, so no network is asked. */
const defaultModeline = '# yaml-language-server: $schema=./node_modules/rolepath/schemas/model.schema.json\n';

/**
 * Opens the text of a model. Never throws: what cannot be read is left out of the document and told as a diagnostic, and `state`
 * says whether the rest may be edited. `file` is the name that diagnostics give. A file of an older version comes back migrated.
 */
export function openModel(text: string, options: { readonly file?: string } = {}): ModelFile {
  const { file } = options;
  if (text.length > largest) return refused(text, file);
  const content = readContent(text);
  const version = judgeVersion(content.sections.find((section) => section.key === 'rolepath')?.value);
  if (version.state === 'older') return openModel(migrateText(text, version.version), options);
  const isBroken = !isOutline(content) && !content.isModel;
  return new OpenedModel({
    content,
    document: buildDocument(content.sections),
    state: isBroken ? 'broken' : version.state === 'newer' ? 'newer' : 'ok',
    text,
    file,
    problems: version.problem === undefined || isBroken ? [] : [version.problem],
  });
}

/** A new file that holds a document, in canonical form under a modeline (`modeline`: its whole line; empty: none). */
export function createModel(document: Document, options: { readonly file?: string; readonly modeline?: string } = {}): ModelFile {
  return openModel((options.modeline ?? defaultModeline) + printDocument(document), options);
}

function readContent(text: string): Content {
  const outline = readOutline(text);
  if (outline === undefined) return readWhole(text);
  if (text.length > largestReadTwice || !hasBrokenPiece(outline)) return outline;
  const whole = readWhole(text);
  return whole.isModel ? whole : outline;
}

const hasBrokenPiece = (outline: Outline): boolean =>
  outline.sections.some(
    (section) => isUnreadable(section.problems) || (section.entries ?? []).some((entry) => isUnreadable(entry.problems)),
  );

function refused(text: string, file: string | undefined): ModelFile {
  const problem: Problem = {
    code: 'too-large',
    severity: 'error',
    message: `A model of more than ${largest} characters is not read.`,
    at: [],
  };
  const content: Content = { sections: [], problems: [problem], isModel: false, value: undefined };
  return new OpenedModel({ content, document: buildDocument([]), state: 'broken', text, file, problems: [] });
}
