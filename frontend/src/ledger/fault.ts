// What does not hold: a code of specs/ledger, and where in the file.

/** Why a file is not even read further, where its code alone would tell a person too little. */
export type Hint = "" | "huge" | "deep" | "twice" | "number" | "unfinished" | "encoding" | "base64" | "unknown";

export class Fault extends Error {
  constructor(
    readonly code: string,
    readonly where = "",
    readonly hint: Hint = "",
  ) {
    super(`${code} ${where}`.trim());
  }
}

export function need(holds: unknown, code: string, where = "", hint: Hint = ""): asserts holds {
  if (!holds) throw new Fault(code, where, hint);
}

/** What comes of a step, or the fault it ended with; anything else that is thrown is a defect, and goes on. */
export function attempt<T>(step: () => T): T | Fault {
  try {
    return step();
  } catch (thrown) {
    if (thrown instanceof Fault) return thrown;
    throw thrown;
  }
}
