import { named } from '../names.ts';
import { defineNodeRule } from '../rule.ts';
import { repeatedSubnet } from './repeated-subnet.ts';

export default defineNodeRule({
  code: 'IDF-702',
  name: 'ad-connector-has-directory',
  severity: 'error',
  outcome: 'REJECT',
  summary:
    'An AD Connector stands before a self-managed Active Directory, with two IP addresses of its DNS servers and two subnets in different Availability Zones.',
  why: 'AD Connector holds no users of its own. Without a domain that it reaches (over VPN or Direct Connect, on ports 53, 88 and 389, with a service account that reads users and groups) it cannot be created, or turns inoperable.',
  fix: 'Draw the self-managed directory and the edge from it to the connector, and name two DNS addresses and two subnets.',
  sources: ['ds-prereq', 'api-dsconn'],
  kinds: ['ds.adConnector'],
  *check(connector, { graph }) {
    if (connector.reference !== undefined) return;
    yield* repeatedSubnet(connector);
    if (graph.into(connector.id).some(({ kind, isLegal }) => kind === 'trust-or-connector' && isLegal)) return;
    const message = `AD Connector ${named(graph, connector.id)} has no self-managed directory behind it.`;
    yield { target: { node: connector.id }, message };
  },
});
