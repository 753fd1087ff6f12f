import type { Value } from '../../../model/aws-resource.ts';
import { labelOf, type Node } from '../../../model/document.ts';
import { textOf, textsOf } from '../../lowering/fields.ts';
import type { LowerContext } from '../../lowering.ts';

/** The VPC of a directory and its two subnets in different zones. Source: https://docs.aws.amazon.com/directoryservice/latest/admin-guide/prereq_connector.html */
export function vpcSettings(directory: Node, context: LowerContext): Value {
  const subnets = textsOf(directory.fields, 'subnetIds');
  const ask = (part: string, what: string): Value =>
    context.ask(directory.id, part, `Id of the ${what} of directory "${labelOf(directory)}".`);
  return {
    VpcId: textOf(directory.fields, 'vpcId') ?? ask('VpcId', 'VPC'),
    SubnetIds:
      subnets.length >= 2
        ? subnets
        : [subnets[0] ?? ask('FirstSubnetId', 'first subnet'), ask('SecondSubnetId', 'second subnet, in another zone,')],
  };
}
