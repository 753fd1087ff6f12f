/** CloudFormation allows 255 characters; a cut id keeps room for its hash. Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-template-resource-type-ref.html */
const maxLength = 255;

/** Names that mean something to CDK: hidden parts of a path, and what every stack of its own has. */
const takenByCdk = ['Default', 'Resource', 'BootstrapVersion', 'CheckBootstrapVersion', 'CDKMetadata'];

/**
 * The logical ids of an export. A node's id decides its logical id, so that a redeployment finds its resources again: adding or moving
 * another node changes nothing, unless both would be called the same; then the one that sorts first keeps the plain name. Letter case does
 * not tell two apart: files are named by logical ids too.
 */
export class LogicalIds {
  readonly #nameOf = new Map<string, string>();
  readonly #owner = new Map<string, string>(takenByCdk.map((name) => [name.toLowerCase(), '']));

  constructor(nodes: Iterable<string>) {
    for (const node of [...nodes].sort()) this.of(node);
  }

  /** The logical id of a node's own resource, or of a further part of it. */
  of(node: string, part = ''): string {
    const key = `${node}\n${part}`;
    const known = this.#nameOf.get(key);
    if (known !== undefined) return known;
    const wanted = pascalCase(node) + pascalCase(part);
    let name = wanted;
    for (let salted = key; name.length > maxLength || this.#owner.has(name.toLowerCase()); salted += '\n') {
      name = wanted.slice(0, maxLength - hashLength) + hash(salted);
    }
    this.#nameOf.set(key, name);
    this.#owner.set(name.toLowerCase(), node);
    return name;
  }

  /** The node that a logical id was made for. */
  nodeOf(logicalId: string): string | undefined {
    return this.#owner.get(logicalId.toLowerCase());
  }
}

/** `roles/site-admin` -> `RolesSiteAdmin`. */
function pascalCase(text: string): string {
  const words = text.split(/[^A-Za-z0-9]+/).map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return words.join('');
}

const hashLength = 7;

/** FNV-1a, 32 bits, as seven digits of base 36. Source: http://www.isthe.com/chongo/tech/comp/fnv/ */
function hash(text: string): string {
  let state = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) state = Math.imul(state ^ text.charCodeAt(index), 0x01000193);
  return (state >>> 0).toString(36).padStart(hashLength, '0');
}
