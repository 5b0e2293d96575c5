/** Put in by the build, from package.json. */
declare const libraryVersion: string;

/** Version of consent-gate. */
export const library: string = libraryVersion;
