/** The same function, that gives back its last result while its arguments are the same. */
export function keepLast<Args extends readonly unknown[], Result>(make: (...args: Args) => Result): (...args: Args) => Result {
  let last: { readonly args: Args; readonly result: Result } | undefined;
  return (...args) => {
    if (!last || !args.every((arg, index) => arg === last?.args[index])) last = { args, result: make(...args) };
    return last.result;
  };
}
