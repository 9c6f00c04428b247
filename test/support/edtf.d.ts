/** The part of the package `edtf` that the tests use as an oracle; it brings no types of its own. */
declare module 'edtf' {
  interface Extent {
    /** The first and the last millisecond; null for none. */
    readonly min: number | null;
    readonly max: number | null;
  }
  const edtf: (text: string) => Extent;
  export = edtf;
}
