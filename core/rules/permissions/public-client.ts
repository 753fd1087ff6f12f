import type { FieldValue } from '../../model/document.ts';

/** The client types whose users can read what is inside. Source: https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-client-apps.html */
export const publicClients: ReadonlySet<FieldValue | undefined> = new Set(['spa', 'mobile', 'desktop']);
