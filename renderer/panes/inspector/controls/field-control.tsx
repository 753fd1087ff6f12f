import { BooleanControl } from './boolean-control.tsx';
import { ChoiceControl, NodeIdControl } from './choice-control.tsx';
import type { NestedProps } from './control.ts';
import { IntegerControl } from './integer-control.tsx';
import { JsonControl } from './json-control.tsx';
import { ListControl } from './list-control.tsx';
import { MapControl } from './map-control.tsx';
import { ObjectControl } from './object-control.tsx';
import { TextControl } from './text-control.tsx';

/** The control that fits a field's type. */
export function FieldControl({ spec, hint, ...rest }: NestedProps) {
  const props = { ...rest, Nested: FieldControl, ...(hint === undefined ? {} : { hint }) };
  switch (spec.type) {
    case 'text':
      return <TextControl {...props} spec={spec} />;
    case 'integer':
      return <IntegerControl {...props} spec={spec} />;
    case 'boolean':
      return <BooleanControl {...props} spec={spec} />;
    case 'choice':
      return <ChoiceControl {...props} spec={spec} />;
    case 'nodeId':
      return <NodeIdControl {...props} spec={spec} />;
    case 'list':
      return <ListControl {...props} spec={spec} />;
    case 'map':
      return <MapControl {...props} spec={spec} />;
    case 'object':
      return <ObjectControl {...props} spec={spec} />;
    case 'policy':
    case 'any':
      return <JsonControl {...props} spec={spec} />;
  }
}
