import { mapOf, numberOf } from '../../catalog/lowering/fields.ts';
import type { Node } from '../../model/document.ts';

const secondsOf = { seconds: 1, minutes: 60, hours: 3600, days: 86_400 } as const;
type Unit = keyof typeof secondsOf;

/** Units where none is named. Source: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_TokenValidityUnitsType.html */
const tokens = [
  { token: 'idToken', field: 'idTokenValidity', defaultUnit: 'hours' },
  { token: 'accessToken', field: 'accessTokenValidity', defaultUnit: 'hours' },
  { token: 'refreshToken', field: 'refreshTokenValidity', defaultUnit: 'days' },
] as const;

/** How long one sort of token lives, as an app client writes it. */
export interface Validity {
  readonly token: (typeof tokens)[number]['token'];
  readonly field: (typeof tokens)[number]['field'];
  readonly value: number;
  readonly unit: Unit;
  readonly seconds: number;
}

const isUnit = (unit: unknown): unit is Unit => typeof unit === 'string' && Object.hasOwn(secondsOf, unit);

/** The validities that an app client sets itself; one whose unit cannot be read is left out. */
export const validities = ({ fields }: Node): readonly Validity[] =>
  tokens.flatMap(({ token, field, defaultUnit }) => {
    const value = numberOf(fields, field);
    const unit = mapOf(fields, 'tokenValidityUnits')[token] ?? defaultUnit;
    return value === undefined || !isUnit(unit) ? [] : [{ token, field, value, unit, seconds: value * secondsOf[unit] }];
  });
