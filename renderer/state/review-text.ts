import type { EditorState } from './editor-state.ts';

/** The text of a review as the editor holds it: one that says nothing is none. */
export const reviewTextOf = (text: string | null): string | null => (text === '' ? null : text);

/**
 * What a save or a draft writes as the review; null leaves what is on the disk alone. A review of which nothing is left is written
 * empty: otherwise the decisions that were taken back would still be there.
 */
export const writtenReview = ({ reviewText, savedReviewText }: Pick<EditorState, 'reviewText' | 'savedReviewText'>): string | null =>
  reviewText ?? (savedReviewText === null ? null : '');
