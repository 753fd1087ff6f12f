import outbound from '../../catalog/edges/outbound-federation/edge.ts';
import { numberOf } from '../../catalog/lowering/fields.ts';
import { setField } from '../../commands/set-field.ts';
import type { DocumentGraph } from '../../graph/graph.ts';
import { labelOf, type Node } from '../../model/document.ts';
import { called } from '../edits.ts';
import { named } from '../names.ts';
import { defineNodeRule, type Violation } from '../rule.ts';

const { min, max } = outbound.fields.durationSeconds;
const feature = 'outboundWebIdentityFederationEnabled';

export default defineNodeRule({
  code: 'IDF-317',
  name: 'outbound-token-is-allowed',
  severity: 'error',
  outcome: 'REJECT',
  summary:
    'GetWebIdentityToken is asked for 60 to 3600 seconds (300 without a value), 1 to 10 audiences and RS256 or ES384, in an account that has outbound web identity federation enabled.',
  why: 'STS refuses the call, so the outside service never gets a token.',
  fix: 'Stay in range, and enable outbound web identity federation on the account.',
  sources: ['sts-gwit'],
  kinds: ['external.service', 'sts.operation'],
  *check(node, { graph }) {
    yield* node.kind === 'sts.operation' ? ofCall(node) : intoService(graph, node);
  },
});

/** The limits that the field of the edge has, for a call that is drawn beside it. */
function* ofCall(call: Node): Iterable<Violation> {
  const { id, fields } = call;
  const seconds = numberOf(fields, 'durationSeconds');
  if (fields['operation'] !== 'GetWebIdentityToken' || seconds === undefined || (seconds >= min && seconds <= max)) return;
  const message = `STS call "${labelOf(call)}" asks GetWebIdentityToken for ${seconds} s; it gives ${min} to ${max} s.`;
  yield { target: { node: id, field: 'durationSeconds' }, message };
}

/** An account that says it has the feature off. One that does not say is believed. */
function* intoService(graph: DocumentGraph, service: Node): Iterable<Violation> {
  for (const { id, kind, isLegal, from } of graph.into(service.id)) {
    const account = kind === 'outbound-federation' && isLegal ? graph.accountOf(from) : undefined;
    if (account?.fields[feature] !== false) continue;
    yield {
      target: { edge: id },
      message: `Role ${named(graph, from)} asks for a token for ${named(graph, service.id)}, but account ${named(graph, account.id)} has outbound web identity federation off.`,
      cause: { node: account.id },
      fix: called('Enable outbound web identity federation', setField({ node: account.id }, feature, true)),
    };
  }
}
