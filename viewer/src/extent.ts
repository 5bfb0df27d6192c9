/** The least and the greatest of many numbers; an empty list gives plus and minus infinity. */
export const extent = (values: readonly number[]): readonly [least: number, greatest: number] =>
  values.reduce<readonly [number, number]>(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Infinity, -Infinity],
  );
