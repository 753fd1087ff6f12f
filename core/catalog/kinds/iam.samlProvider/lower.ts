import { textFile, type Value } from '../../../model/aws-resource.ts';
import { labelOf, type Node } from '../../../model/document.ts';
import { optional, textOf } from '../../lowering/fields.ts';
import { secretOf } from '../../lowering/secrets.ts';
import type { Lower, LowerContext } from '../../lowering.ts';

/**
 * SAML metadata registered in the account. The metadata is a file beside the code: it may be far longer than a parameter.
 * Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateSAMLProvider.html
 */
export const lower: Lower = {
  concern: 'federation',
  lower(node, context) {
    const mode = textOf(node.fields, 'assertionEncryptionMode');
    const what = `the private key (PEM) that decrypts the assertions for "${labelOf(node)}"`;
    return {
      resources: [
        {
          logicalId: context.logicalId(node.id),
          type: 'AWS::IAM::SAMLProvider',
          properties: {
            Name: textOf(node.fields, 'name') ?? context.logicalId(node.id),
            SamlMetadataDocument: metadata(node, context),
            ...optional('AssertionEncryptionMode', mode),
            ...(mode === undefined
              ? {}
              : { AddPrivateKey: secretOf(node, context, 'privateKeyReference', { part: 'PrivateKeyArn', what }) }),
          },
        },
      ],
    };
  },
};

/** The metadata that provider or drawn identity provider holds; whoever deploys brings it otherwise. */
function metadata(node: Node, context: LowerContext): Value {
  const sources = context.graph.into(node.id).filter((edge) => edge.kind === 'metadata-registered');
  const texts = [
    textOf(node.fields, 'samlMetadataDocument'),
    ...sources.map((edge) => textOf(context.graph.nodes.get(edge.from)?.fields ?? {}, 'metadata')),
  ];
  const description = `SAML metadata of "${labelOf(node)}", as its identity provider publishes it.`;
  return textFile(
    `metadata/${context.logicalId(node.id)}.xml`,
    description,
    texts.find((text) => text !== undefined),
  );
}
