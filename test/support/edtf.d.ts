/** The part of the package `edtf` that the tests use as an oracle. The package has no types. */
declare module 'edtf' {
  interface Extent {
    /** The first and the last millisecond; null if unbounded. */
    readonly min: number | null;
    readonly max: number | null;
  }
  const edtf: (text: string) => Extent;
  export = edtf;
}
