import { beforeAll, describe, expect, it } from "vitest";
import { openText, sealText } from "./sealed-text";

beforeAll(() => {
  process.env.DATABASE_URL = "postgresql://nobody@127.0.0.1/nothing";
  process.env.NEXTAUTH_URL = "http://127.0.0.1:3000";
  process.env.NEXTAUTH_SECRET = "a secret of at least thirty-two characters, for tests";
});

describe("sealed text", () => {
  it("opens for whom it was closed, whatever it says", () => {
    for (const text of ["José García", "", "مريم 👩‍⚖️", "x".repeat(200)]) {
      expect(openText(sealText(text, "Ana"), "Ana")).toBe(text);
    }
  });

  it("shows nothing of what it says, and never looks the same twice", () => {
    const sealed = sealText("Garcia", "Ana");
    expect(Buffer.from(sealed, "base64url").toString("latin1")).not.toContain("Garcia");
    expect(sealText("Garcia", "Ana")).not.toBe(sealed);
    expect(sealed).toMatch(/^[\w-]+$/);
  });

  it("stays closed for somebody else, where it was changed, and for what never was sealed", () => {
    const sealed = sealText("Garcia", "Ana");
    expect(openText(sealed, "Bela")).toBeNull();
    expect(openText(`${sealed.startsWith("A") ? "B" : "A"}${sealed.slice(1)}`, "Ana")).toBeNull();
    for (const other of ["", "garcia", sealed.slice(0, 30), "é%00"])
      expect(openText(other, "Ana")).toBeNull();
  });
});
