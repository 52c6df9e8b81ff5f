import { describe, expect, it } from "vitest";
import { explainDatabaseFailure, explainFileError, explainInstallFailure } from "./explain-fault.mjs";
import { Fault } from "./fault.mjs";

const systemError = (code: string) => Object.assign(new Error(`${code}: something`), { code });

describe("what is said about a file that could not be written", () => {
  it.each(["ENOSPC", "EDQUOT"])("says that the disk is full for %s", (code) => {
    expect(explainFileError(systemError(code), "/srv/holdline")).toMatchObject({
      message: "The disk that holds /srv/holdline is full.",
    });
  });

  it.each(["EACCES", "EPERM", "EROFS"])("says that the folder may not be written for %s", (code) => {
    expect(explainFileError(systemError(code), "/srv/holdline")).toMatchObject({
      message: "Holdline may not write in /srv/holdline.",
    });
  });

  it("leaves alone what it does not know, so that it is reported as unexpected", () => {
    const error = systemError("EMFILE");
    expect(explainFileError(error, "/srv")).toBe(error);
  });
});

describe("what is said when the libraries could not be installed", () => {
  it.each(["ENOTFOUND", "EAI_AGAIN", "ECONNREFUSED", "ETIMEDOUT"])(
    "blames the connection for %s, without npm's own words",
    (code) => {
      const fault = explainInstallFailure(`npm error code ${code}\nnpm error at stack`, "/srv");
      expect(fault.message).toMatch(/registry did not answer/);
      expect(fault.remedy).not.toMatch(/npm error/);
    },
  );

  it("says that package.json and the lock file disagree", () => {
    expect(explainInstallFailure("npm error code EUSAGE", "/srv").message).toMatch(/do not agree/);
  });

  it("hands on the end of what npm said when the cause is not known", () => {
    expect(explainInstallFailure("first\nnpm error EINTEGRITY", "/srv").remedy).toMatch(/EINTEGRITY/);
  });
});

describe("what is said when the database does not start", () => {
  it.each([
    ["FATAL:  could not write: No space left on device", /disk .* is full/],
    ["could not bind IPv4 address: Address already in use", /port was taken/],
    ["FATAL:  database files are incompatible with server", /another version of PostgreSQL/],
    ['FATAL:  data directory "x" has invalid permissions', /may not use/],
    ['FATAL:  data directory "x" has wrong ownership', /may not use/],
    ['FATAL:  lock file "postmaster.pid" already exists', /Another database server/],
    ["error while loading shared libraries: libicuuc.so.60", /does not run on this machine/],
  ])("maps %s", (log, sentence) => {
    const fault = explainDatabaseFailure(log, "/srv/database");
    expect(fault).toBeInstanceOf(Fault);
    expect(fault.message).toMatch(sentence);
    expect(fault.remedy).toBeTruthy();
  });

  it("hands on the log when the cause is not known", () => {
    expect(explainDatabaseFailure("PANIC: odd", "/srv").remedy).toMatch(/PANIC: odd/);
  });
});
