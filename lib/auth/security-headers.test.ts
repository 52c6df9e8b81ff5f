import { describe, expect, it } from "vitest";
import { isPublicPath } from "./public-paths";
import { securityHeaders } from "./security-headers";

const production = { isDevelopment: false, isHttps: true };

describe("security headers", () => {
  const policy = securityHeaders("abc", production)["content-security-policy"] ?? "";

  it("allow no script but ours with this answer's nonce", () => {
    expect(policy).toContain("script-src 'self' 'nonce-abc' 'strict-dynamic';");
    expect(policy).not.toContain("unsafe");
  });

  it("allow nothing that they do not name, no frame around us and no form to elsewhere", () => {
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("form-action 'self'");
    expect(policy).toContain("base-uri 'none'");
    expect(policy).not.toMatch(/https?:|\*/);
  });

  it("keep addresses of cases from other sites, and still let a form without script say where it comes from", () => {
    expect(securityHeaders("abc", production)["referrer-policy"]).toBe("same-origin");
  });

  it("ask for https only where people come by https", () => {
    const plain = securityHeaders("abc", { ...production, isHttps: false });
    expect(plain).not.toHaveProperty("strict-transport-security");
    expect(securityHeaders("abc", production)).toHaveProperty("strict-transport-security");
  });
});

describe("public paths", () => {
  it("are the sign-in, the set-up and the interfaces, and nothing that only begins like them", () => {
    expect(["/sign-in", "/setup/token", "/api/health"].every(isPublicPath)).toBe(true);
    expect(["/", "/cases", "/sign-interpreters", "/people/1", "/apiary"].some(isPublicPath)).toBe(false);
  });
});
