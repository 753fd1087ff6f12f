import { ArrowDown, ArrowRight } from 'lucide-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { accountKind, labelOf } from '#core/model/document.ts';
import mermaidExporter, { type MermaidOptions } from '#core/export/mermaid/exporter.ts';
import { analysePaths } from '#core/paths/analyse.ts';
import type { DocumentGraph } from '#core/graph/graph.ts';
import { useEditor } from '../../state/use-editor.ts';
import { Segmented } from '../parts/segmented.tsx';
import { CodeView } from './code-view.tsx';
import { FileChoice } from './file-choice.tsx';
import { MermaidPicture, type PictureZoom } from './mermaid-picture.tsx';
import { mermaidScope } from './mermaid-scope.ts';
import { Notices } from './notices.tsx';
import { PreviewBar } from './preview-bar.tsx';
import controls from '../inspector/controls/controls.module.css';
import styles from './previews.module.css';

const zooms = [
  { value: 'fit', label: 'Fit' },
  { value: 'half', label: '50 %' },
  { value: 'full', label: '100 %' },
] as const;

const directions = [
  { value: 'LR', label: <ArrowRight size={14} aria-label="Left to right" />, title: 'Left to right' },
  { value: 'TB', label: <ArrowDown size={14} aria-label="Top to bottom" />, title: 'Top to bottom' },
] as const;

const views = [
  { value: 'picture', label: 'Picture' },
  { value: 'text', label: 'Text' },
] as const;

/** The model, a path or an account as a Mermaid flowchart: the picture and its text. */
export function MermaidPane() {
  const graph = useDeferredValue(useEditor((state) => state.graph));
  const [view, setView] = useState<'picture' | 'text'>('picture');
  const [scope, setScope] = useState('model');
  const [direction, setDirection] = useState<MermaidOptions['direction']>('LR');
  const [sts, setSts] = useState<MermaidOptions['sts']>('folded');
  const [path, setPath] = useState<string>();
  const [zoom, setZoom] = useState<PictureZoom>('fit');
  const exported = useMemo(
    () => mermaidExporter.write(graph, { ...mermaidExporter.defaults, scope: mermaidScope(graph, scope), direction, sts }),
    [graph, scope, direction, sts],
  );
  const file = exported.files.find((each) => each.path === path) ?? exported.files[0];
  return (
    <div className={styles.preview}>
      <PreviewBar text={file?.text} files={exported.files}>
        <Segmented label="Show" value={view} options={views} onChange={setView} />
        {view === 'picture' && <Segmented label="Size" value={zoom} options={zooms} onChange={setZoom} />}
        <ScopeChoice graph={graph} value={scope} onChange={setScope} />
        <Segmented label="Direction" value={direction} options={directions} onChange={setDirection} />
        <label className={styles.tick}>
          <input type="checkbox" checked={sts === 'nodes'} onChange={(event) => setSts(event.target.checked ? 'nodes' : 'folded')} />
          STS calls as nodes
        </label>
        <FileChoice files={exported.files} chosen={file?.path} onChoose={setPath} />
      </PreviewBar>
      <Notices diagnostics={exported.diagnostics} />
      {file && view === 'text' && <CodeView text={file.text} language="mermaid" label="Mermaid text" />}
      {file && view === 'picture' && <MermaidPicture text={file.text} zoom={zoom} />}
    </div>
  );
}

interface ScopeChoiceProps {
  readonly graph: DocumentGraph;
  readonly value: string;
  readonly onChange: (scope: string) => void;
}

function ScopeChoice({ graph, value, onChange }: ScopeChoiceProps) {
  const accounts = [...graph.nodes.values()].filter((node) => node.kind === accountKind);
  const entries = useMemo(() => analysePaths(graph).verdicts.map((verdict) => verdict.entry), [graph]);
  return (
    <select
      className={`${controls.input} ${styles.choice}`}
      aria-label="What is drawn"
      value={value}
      onChange={(event) => onChange(event.target.value)}
    >
      <option value="model">Whole model</option>
      {accounts.length > 0 && (
        <optgroup label="One account">
          {accounts.map((node) => (
            <option key={node.id} value={`account ${node.id}`}>
              {labelOf(node)}
            </option>
          ))}
        </optgroup>
      )}
      {entries.length > 0 && (
        <optgroup label="The walks of an entry">
          {entries.map((entry) => (
            <option key={entry} value={`entry ${entry}`}>
              {labelOf(graph.nodes.get(entry) ?? { id: entry })}
            </option>
          ))}
        </optgroup>
      )}
    </select>
  );
}
