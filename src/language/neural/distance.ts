/** How far a head is from its dependent, in words to the right, in; the number of the bucket that far and that way out. */

export const DISTANCE_BUCKETS = 26;
const HALF = DISTANCE_BUCKETS / 2;

/** 1 to 8 one by one, then by widening steps. */
const sized = (distance: number): number => {
  if (distance <= 8) return distance - 1;
  if (distance <= 10) return 8;
  if (distance <= 14) return 9;
  if (distance <= 20) return 10;
  return distance <= 32 ? 11 : 12;
};

export const distanceBucket = (offset: number): number =>
  offset > 0 ? sized(offset) : offset < 0 ? HALF + sized(-offset) : 0;
