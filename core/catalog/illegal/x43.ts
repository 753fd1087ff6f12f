import { defineIllegalEdge } from '../edge.ts';

export default defineIllegalEdge({
  code: 'X43',
  from: ['UP', 'UI', 'UG'],
  to: ['API'],
  why: 'Audience is the app client; groups are claims inside its token.',
  instead: 'AC -> API',
  routes: [],
});
