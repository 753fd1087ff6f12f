import type { Trust } from '../../lowering.ts';

/**
 * The role that the application runs with assumes this one and hands over the person's context, which the trust must allow. The drawing
 * does not name that role, so it is asked for. (Derived in the reference from AssumeRole's ProvidedContexts, not quoted.)
 * Source: https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
 */
export const trust: Trust = (edge, context) => ({
  principal: { AWS: context.ask(edge.from, 'ApplicationRoleArn', `ARN of the role that application "${edge.from}" runs with.`) },
  actions: ['sts:AssumeRole', 'sts:SetContext'],
  conditions: {},
});
