import type { AriaLabelConfig } from '@xyflow/react';

/** What React Flow tells screen readers, in our words. */
export const ariaLabels: Partial<AriaLabelConfig> = {
  'node.a11yDescription.default': 'Press Enter or Space to select this node, then the arrow keys to move it and Delete to remove it.',
  'node.a11yDescription.keyboardDisabled': 'Press Enter or Space to select this node.',
  'edge.a11yDescription.default': 'Press Enter or Space to select this edge, then Delete to remove it.',
  'minimap.ariaLabel': 'Overview of the diagram',
};
