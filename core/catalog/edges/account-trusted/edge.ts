import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'account-trusted',
  code: 'E30',
  label: 'Account trusted',
  role: 'trust',
  from: ['AN'],
  to: ['R'],
  hop: false,
  meaning: 'Trust policy names arn:aws:iam::<acct>:root: any principal there that is also allowed by identity policy.',
  checkedBy: 'Cross-account: IDF-213, 901..903.',
  fields: {},
  sources: ['iam-princ', 'iam-evalx'],
});
