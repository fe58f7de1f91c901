/** The reference implementation publishes no types; this is what the tests use of it. */
declare module 'edtf' {
  export default function edtf(
    text: string,
    constraints: {level: number},
  ): {readonly min: number | null; readonly max: number | null};
}
