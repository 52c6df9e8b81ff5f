const oneYear = 60 * 60 * 24 * 365;

/** How a cookie is kept that holds no more than what somebody prefers: language, theme, their device's zone. */
export const preferenceCookie = { maxAge: oneYear, sameSite: "lax", path: "/" } as const;
