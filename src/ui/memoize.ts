/** Keeps the last answer for as long as the question stays the same: rendering asks more than once. */
export function memoizeLast<Inputs extends readonly unknown[], Result>(
  compute: (...inputs: Inputs) => Result,
): (...inputs: Inputs) => Result {
  let last: {readonly inputs: Inputs; readonly result: Result} | undefined;
  return (...inputs) => {
    if (!last || inputs.some((input, i) => input !== last!.inputs[i])) last = {inputs, result: compute(...inputs)};
    return last.result;
  };
}
