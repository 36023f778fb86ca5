// Log heads as their readers take them: parsed, every known signature verified, the times of countersigners told.
import { need } from "./fault";
import { belongs, timeIfVerified } from "./keys";
import { type Checkpoint, readCheckpoint, readNote } from "./notes";
import { inTerm, type KeyInTerm, type Policy } from "./policy";

export interface Head extends Checkpoint {
  /** For each countersigner of the policy, in its order, the POSIX second it states; null where it did not sign. */
  times: (number | null)[];
  /** Lines by keys unknown here, or past their term. */
  unheeded: number;
}

/** The least of some times; null where there is none. */
export function least(times: Iterable<number | null>): number | null {
  let found: number | null = null;
  for (const time of times) if (time !== null && (found === null || time < found)) found = time;
  return found;
}

export function readHead(told: string, policy: Policy): Head {
  const note = readNote(told);
  const head = readCheckpoint(note.text);
  need(head.origin === policy.origin, "LED014");
  const lines = (keys: KeyInTerm[]) => note.lines.flatMap((line) => keys.filter((key) => belongs(line, key)).map((key) => ({ key, line })));
  const verified = ({ key, line }: ReturnType<typeof lines>[number]) => {
    const time = timeIfVerified(key, head, line.data);
    need(time !== null, "LED011");
    return time;
  };
  const own = lines(policy.log);
  need(own.length > 0, "LED012");
  own.forEach(verified);
  need(own.some(({ key }) => inTerm(key, head.size)), "LED016");
  const times = policy.countersigners.map((one) => lines(one.keys).filter(({ key }) => inTerm(key, head.size)).map(verified));
  const heeded = times.reduce((sum, some) => sum + some.length, own.length);
  return { ...head, times: times.map(least), unheeded: note.lines.length - heeded };
}
