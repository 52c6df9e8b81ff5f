import { describe, expect, it } from "vitest";
import { newSessionToken, readSessionToken, sessionSeconds } from "./session-token";

const signedInAt = new Date("2026-04-15T23:30:00Z");
const after = (seconds: number) => new Date(signedInAt.getTime() + seconds * 1000);

const subject = {
  organizationId: "01a212e0-e79c-7020-ad72-dfc1af23bad3",
  userId: "01a212e0-ec52-7084-a4d7-0d78a3980fed",
  sessionVersion: 3,
};
const token = newSessionToken(subject, signedInAt);

describe("a session's token", () => {
  it("says who, and which version of their sessions", () => {
    expect(readSessionToken(token, after(60))).toEqual(subject);
  });

  it("ends twelve hours after signing in, however often it was issued anew since", () => {
    const issuedAnew = { ...token, iat: 1, exp: Number.MAX_SAFE_INTEGER, jti: "another" };
    expect(readSessionToken(issuedAnew, after(sessionSeconds - 1))).toEqual(subject);
    expect(readSessionToken(issuedAnew, after(sessionSeconds))).toBeNull();
  });

  it.each([
    ["is not there", null],
    ["is empty", {}],
    ["names no end", { ...token, endsAt: undefined }],
    ["names no version", { ...token, sessionVersion: undefined }],
    ["names nobody", { ...token, sub: "somebody" }],
  ])("is nobody's where it %s", (_what, broken) => {
    expect(readSessionToken(broken, after(60))).toBeNull();
  });
});
