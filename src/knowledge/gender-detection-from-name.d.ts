/** The lists of the gender-detection-from-name package that the wider table of given names is made from. */
declare module 'gender-detection-from-name/names/*' {
  const names: ReadonlyMap<string, 'female' | 'male'>;
  export = names;
}
