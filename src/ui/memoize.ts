/** Caches the last result for as long as the inputs stay identical, since one render computes it several times. */
export function memoizeLast<Inputs extends readonly unknown[], Result>(
  compute: (...inputs: Inputs) => Result,
): (...inputs: Inputs) => Result {
  let last: {readonly inputs: Inputs; readonly result: Result} | undefined;
  return (...inputs) => {
    if (!last || inputs.some((input, i) => input !== last!.inputs[i])) last = {inputs, result: compute(...inputs)};
    return last.result;
  };
}
