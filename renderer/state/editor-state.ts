import type { Expectation } from '#core/expect/expectation.ts';
import type { DocumentGraph } from '#core/graph/graph.ts';
import type { Drawing } from '#core/layout/drawing.ts';
import type { Box, Point } from '#core/layout/geometry.ts';
import type { Route } from '#core/layout/layout-result.ts';
import type { Diagnostic, Target, Waiver } from '#core/model/diagnostic.ts';
import type { Edit } from '#core/model/edit.ts';
import type { ModelFile } from '#core/model/model-file.ts';
import type { Verdict } from '#core/paths/analysis.ts';
import type { ModelConfig } from '#electron/ipc/opened-file.ts';
import type { UndoStack } from './undo-stack.ts';

/** Ids of what is selected. Nodes and edges share no namespace, so they are kept apart. */
export interface Selection {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

/** What the judge says of a document. Made in a worker; may lag behind the text by one run (`isJudging`). */
export interface Judgement {
  /** Of the text, the catalog, all rules, the review and the configuration, in the order of `compareDiagnostics`. */
  readonly diagnostics: readonly Diagnostic[];
  /** Those of them that a press of a button mends, each with what the button says. */
  readonly fixes: ReadonlyMap<Diagnostic, string>;
  /** What the model asserts of itself, in the order of the file. */
  readonly expectations: readonly Expectation[];
  /** One for each entry. */
  readonly verdicts: readonly Verdict[];
  /** Set when the judge itself failed: a bug of ours that the status bar tells. */
  readonly failure?: string;
}

/** What the path lens lights up: all walks of an entry, or the one that an expectation is about. */
export interface Lens {
  readonly entry?: string;
  /** The statement of the expectation. */
  readonly expectation?: string;
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

/** A wish to look at an element. A new object each time, so that asking twice for the same place works. */
export interface Reveal {
  readonly target: Target;
}

export type BottomTab = 'problems' | 'paths' | 'yaml' | 'mermaid' | 'cdk';
export type LeftTab = 'palette' | 'outline';
export type Side = 'left' | 'right' | 'bottom';
export type ThemeChoice = 'system' | 'light' | 'dark';

/** Which dialog or popover stands open, if any. `at` is in CSS pixels of the window. */
export type Overlay =
  | { readonly kind: 'shortcuts' }
  | { readonly kind: 'about' }
  | { readonly kind: 'waive'; readonly finding: Diagnostic }
  | { readonly kind: 'quick-add'; readonly at: Point; readonly from?: PendingEdge }
  | { readonly kind: 'illegal'; readonly at: Point; readonly from: string; readonly to: string };

/** An edge that was dropped on the empty canvas: the node that it starts at, or ends at when drawn backwards. */
export interface PendingEdge {
  readonly node: string;
  readonly end: 'source' | 'target';
}

/** Where the open model is kept. Without a path it was never saved; `version` is what the platform knows the bytes by. */
export interface Origin {
  readonly name: string;
  readonly path: string | null;
  readonly version: string | null;
}

/** What is handed to the editor to open. */
export interface OpenRequest {
  readonly origin: Origin;
  readonly text: string;
  readonly layoutText: string | null;
  readonly reviewText: string | null;
  readonly config: ModelConfig | null;
  /** The text on disk, when a recovered draft differs from it. */
  readonly savedText?: string;
  readonly savedReviewText?: string | null;
}

/** The open document and what follows from it. */
export interface DocumentState {
  /** `gallery`: no model is open, examples are offered. */
  readonly screen: 'gallery' | 'editor';
  readonly origin: Origin;
  /** Counts the models that were opened in this window: another number, another model. */
  readonly openings: number;
  readonly file: ModelFile;
  /** The text of the YAML pane while it is no model; undefined when `file` says it all. */
  readonly brokenFile?: ModelFile | undefined;
  /** Indexes of `file.document`, made once for each document. */
  readonly graph: DocumentGraph;
  readonly drawing: Drawing;
  readonly savedText: string;
  readonly savedPlaces: ReadonlyMap<string, Point>;
  /** The text of the review beside the model; null when there is none. */
  readonly reviewText: string | null;
  readonly savedReviewText: string | null;
  /** The configuration that the model is judged with, as it stood when the model was opened. */
  readonly config: ModelConfig | null;
  readonly isDirty: boolean;
  readonly undoStack: UndoStack;
  readonly undoLabel?: string | undefined;
  readonly redoLabel?: string | undefined;
  readonly judgement: Judgement;
  readonly isJudging: boolean;
}

/** Where everything stands on the canvas. Absolute, in canvas pixels. */
export interface LayoutState {
  /** Of boxes without anything inside; what the layout file holds. */
  readonly places: ReadonlyMap<string, Point>;
  readonly boxes: ReadonlyMap<string, Box>;
  /** Orthogonal routes of the last automatic layout, by edge id; out of date for an edge whose ends have moved. */
  readonly routes: ReadonlyMap<string, Route>;
  readonly isLayingOut: boolean;
}

/** What a person looks at. Never saved with the model, never undone. */
export interface SessionState {
  readonly selection: Selection;
  readonly hovered?: { readonly node?: string; readonly edge?: string } | undefined;
  readonly lens?: Lens | undefined;
  readonly reveal?: Reveal | undefined;
  readonly renaming?: string | undefined;
  readonly overlay?: Overlay | undefined;
  readonly leftTab: LeftTab;
  readonly bottomTab: BottomTab;
  readonly hiddenSides: ReadonlySet<Side>;
  readonly theme: ThemeChoice;
  /** What a screen reader is told last. */
  readonly announcement: string;
}

export interface DocumentFunctions {
  open(request: OpenRequest): void;
  /** Back to the gallery; the caller has asked about unsaved changes. */
  closeFile(): void;
  /**
   * One edit: one step of undo, joined with the last one when its merge key says so. `places` (absolute, canvas pixels) says where
   * nodes that it adds or moves stand. Refused, with a message, when the file is read-only or broken.
   */
  perform(edit: Edit, places?: ReadonlyMap<string, Point>): void;
  undo(): void;
  redo(): void;
  /** Takes the whole text, as typed in the YAML pane; a broken text leaves the last good picture standing. */
  replaceText(text: string): void;
  /** After a save: what was written is what counts as saved, also when typing went on meanwhile. */
  markSaved(origin: Origin, text: string, places: ReadonlyMap<string, Point>, reviewText: string | null): void;
  /** The text of the layout file that belongs to the current positions. */
  layoutText(): string;
}

export interface MendFunctions {
  /** The mechanical mend of a finding, when its rule has one. Worked out on demand. */
  fixOf(finding: Diagnostic): Edit | undefined;
  /** Mends findings one after the other, each as the document then is. One step of undo; says how many are gone. */
  fixAll(findings: readonly Diagnostic[]): void;
}

export interface ReviewFunctions {
  /** Accepts a finding in the review; of one that is accepted already, changes the decision. One step of undo. */
  waive(finding: Diagnostic, waiver: Waiver): void;
  /** Takes the decision about a finding back. One step of undo. */
  unwaive(finding: Diagnostic): void;
}

export interface LayoutFunctions {
  /** Moves boxes (absolute, canvas pixels), a container with all that is in it; containers grow with what lies in them. */
  moveNodes(places: ReadonlyMap<string, Point>, mergeKey?: string): void;
  /** Lays everything out anew. One step of undo. */
  tidy(): Promise<void>;
}

export interface SessionFunctions {
  select(selection: { readonly nodes?: Iterable<string>; readonly edges?: Iterable<string> }): void;
  /** Selects, scrolls to and, with a field, focuses it in the inspector. */
  revealTarget(target: Target): void;
  hover(element: SessionState['hovered']): void;
  /** Lights up all walks of an entry; undefined switches the lens off. */
  lookThrough(entry: string | undefined): void;
  /** Lights up the walk that an expectation is about; undefined switches the lens off. */
  lookAlong(expectation: Expectation | undefined): void;
  rename(node: string | undefined): void;
  show(overlay: Overlay | undefined): void;
  setLeftTab(tab: LeftTab): void;
  setBottomTab(tab: BottomTab): void;
  toggleSide(side: Side): void;
  setTheme(theme: ThemeChoice): void;
  announce(text: string): void;
}

/** The one store of the renderer. Read it with `useEditor(state => …)`; never change its data but through its functions. */
export interface EditorState
  extends DocumentState, LayoutState, SessionState, DocumentFunctions, MendFunctions, ReviewFunctions, LayoutFunctions, SessionFunctions {}

export const noSelection: Selection = { nodes: new Set(), edges: new Set() };

export const emptyJudgement: Judgement = { diagnostics: [], fixes: new Map(), expectations: [], verdicts: [] };
