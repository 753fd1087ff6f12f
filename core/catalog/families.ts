import type { Family } from './kind.ts';

/** The colours of a family, light and dark. Contrast of `ink` on `fill` and of `stroke` on the canvas is AA in both. */
export interface FamilyColours {
  readonly label: string;
  readonly stroke: string;
  readonly fill: string;
  readonly ink: string;
  readonly dark: { readonly stroke: string; readonly fill: string; readonly ink: string };
}

/** Enterprise, customer and core keep the colours of the notes that the project grew from (design section 6). */
export const families: Readonly<Record<Family, FamilyColours>> = {
  enterprise: {
    label: 'Enterprise identity',
    stroke: '#0288D1',
    fill: '#E1F5FE',
    ink: '#01426A',
    dark: { stroke: '#4FC3F7', fill: '#0B2A3A', ink: '#B3E5FC' },
  },
  customer: {
    label: 'Customer identity',
    stroke: '#388E3C',
    fill: '#E8F5E9',
    ink: '#1B4D1F',
    dark: { stroke: '#81C784', fill: '#12301A', ink: '#C8E6C9' },
  },
  core: {
    label: 'Core IAM',
    stroke: '#F57C00',
    fill: '#FFF3E0',
    ink: '#7A3E00',
    dark: { stroke: '#FFB74D', fill: '#38230A', ink: '#FFE0B2' },
  },
  neutral: {
    label: 'People, apps and resources',
    stroke: '#607080',
    fill: '#F4F6F8',
    ink: '#2A3540',
    dark: { stroke: '#94A3B3', fill: '#20272E', ink: '#D6DEE6' },
  },
};
