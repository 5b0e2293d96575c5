import { attempt } from '../lib/attempt.js';

/** A JSON object as it stands in a cookie, encoded or not. `undefined`: it is none. */
export function readJson(text: string | undefined): Readonly<Record<string, unknown>> | undefined {
  const value: unknown = attempt(() => JSON.parse(decoded(text!)) as unknown);
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : undefined;
}

/** A JSON list of text as it stands in a cookie. `undefined`: it is none. */
export function readList(text: string | undefined): readonly string[] | undefined {
  return textsIn(attempt(() => JSON.parse(decoded(text!)) as unknown));
}

/** A list of nothing but text. `undefined`: it is none. */
export function textsIn(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) && value.every((each) => typeof each === 'string') ? value : undefined;
}

/** What is not encoded may have a sign in it that only means something where it is. */
export function decoded(text: string): string {
  return attempt(() => decodeURIComponent(text)) ?? text;
}
