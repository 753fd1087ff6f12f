import { defineIllegalEdge } from '../edge.ts';

export default defineIllegalEdge({
  code: 'X40',
  from: ['API'],
  to: ['S'],
  why: "The API does not pass the caller's identity on to AWS services; the role of a backend does the work.",
  instead: 'Put the role of the integration, or compute with its role, between API and resource.',
  routes: [
    { label: 'Integration role', through: ['iam.role'] },
    { label: 'Compute and its role', through: ['compute.workload', 'iam.role'] },
  ],
});
