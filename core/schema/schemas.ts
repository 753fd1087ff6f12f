import { configSchema } from './config-schema.ts';
import type { JsonSchema } from './json-schema.ts';
import { layoutSchema } from './layout-schema.ts';
import { modelSchema } from './model-schema.ts';
import { reportSchema } from './report-schema.ts';
import { reviewSchema } from './review-schema.ts';

/** Every published schema by its short name; the file is `schemas/<name>.schema.json`. */
export const schemas: Readonly<Record<'model' | 'layout' | 'review' | 'config' | 'report', () => JsonSchema>> = {
  model: modelSchema,
  layout: layoutSchema,
  review: reviewSchema,
  config: configSchema,
  report: reportSchema,
};
