import { elPaso, hoursAgo, nobodyElse, recordCall } from "./support/intake";
import { accountOf } from "./support/people";
import { addressOfNobody, tryToSignIn } from "./support/sign-in";
import { expect, test } from "./support/test";

const refusal = "The e-mail address or the password is not right. Check both and try again.";

for (const script of [true, false]) {
  test.describe(script ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled: script });

    test("a wrong password and an unknown address get the same words; the address is kept and the password is not", async ({
      page,
    }) => {
      await page.goto("/sign-in");
      for (const email of [accountOf("accredited").email, addressOfNobody()]) {
        await tryToSignIn(page, email, "not the password at all");
        await expect(page.getByText(refusal)).toBeVisible();
        await expect(page.getByLabel("E-mail")).toHaveValue(email);
        await expect(page.getByLabel("Password")).toHaveValue("");
        expect(await page.content()).not.toContain("not the password at all");
        expect(page.url()).not.toContain(email);
        await page.goto("/sign-in");
      }
    });

    test("the right ones open the desk, and signing out closes it", async ({ page }) => {
      const { email, password, name } = accountOf("accredited");
      await page.goto("/cases");
      await expect(page).toHaveURL(/\/sign-in$/);
      await tryToSignIn(page, email, password);
      await expect(page.getByRole("heading", { level: 1 })).toContainText(name);

      await page.locator("header summary").filter({ visible: true }).click();
      await page.getByRole("button", { name: "Sign out" }).filter({ visible: true }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sign in");
      for (const path of ["/", "/cases", "/queue"]) {
        await page.goto(path);
        await expect(page).toHaveURL(/\/sign-in$/);
      }
    });
  });
}

test("what is missing is said at its field, before anything is sent", async ({ page }) => {
  await page.goto("/sign-in");
  const posts: string[] = [];
  page.on("request", (request) => request.method() === "POST" && posts.push(request.url()));
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.locator("#email-error")).toContainText("Enter the e-mail address.");
  await expect(page.locator("#password-error")).toContainText("Enter the password.");
  expect(posts).toEqual([]);
});

test("after signing out the way back shows nothing of a case", async ({ page }) => {
  const name = nobodyElse("Leocadia");
  const { email, password } = accountOf("volunteer");
  await page.goto("/sign-in");
  await tryToSignIn(page, email, password);
  await page.waitForURL((url) => url.pathname === "/");
  const casePath = await recordCall(page, { name, jail: elPaso, bondPaidAt: hoursAgo(3) });
  await page.goto("/settings");
  await page.goto(casePath);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(name);

  await page.locator("header summary").filter({ visible: true }).click();
  await page.getByRole("button", { name: "Sign out" }).filter({ visible: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sign in");
  for (let steps = 0; steps < 3; steps += 1) {
    await page.goBack();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sign in");
    await expect(page.getByText(name)).toHaveCount(0);
  }
});

test("a tab that was left open shows nothing new of a case once its session was ended in another", async ({
  openAs,
}) => {
  const name = nobodyElse("Hortensia");
  const tab = await openAs("volunteer");
  const casePath = await recordCall(tab, { name, jail: elPaso, bondPaidAt: hoursAgo(3) });
  await tab.goto("/settings");
  await tab.context().clearCookies({ name: "holdline-session" });
  await tab.getByRole("link", { name: "Cases", exact: true }).filter({ visible: true }).click();
  await expect(tab.getByRole("heading", { level: 1 })).toHaveText("Sign in");
  await tab.goto(casePath);
  await expect(tab.getByRole("heading", { level: 1 })).toHaveText("Sign in");
  await expect(tab.getByText(name)).toHaveCount(0);
});

test("the language chosen before signing in stays after it, and after a reload", async ({ page }) => {
  await page.goto("/sign-in");
  await page.getByRole("button", { name: "Español" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "es");
  const { email, password } = accountOf("accredited");
  await page.getByLabel("Correo electrónico").fill(email);
  await page.getByLabel("Contraseña").fill(password);
  await page.getByRole("button", { name: "Iniciar sesión" }).click();
  await page.waitForURL((url) => url.pathname === "/");
  await expect(page.locator("html")).toHaveAttribute("lang", "es");
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("lang", "es");
  await expect(page.getByRole("link", { name: "Casos", exact: true }).first()).toBeVisible();
});

test("after too many tries it says so and for how long", async ({ page }) => {
  test.setTimeout(120_000);
  const email = addressOfNobody();
  await page.goto("/sign-in");
  for (let tries = 0; tries < 10; tries += 1) {
    await tryToSignIn(page, email, `guess ${tries}`);
    await expect(page.getByText(refusal)).toBeVisible();
    await page.reload();
  }
  await tryToSignIn(page, email, "one more guess");
  await expect(page.getByText(/Too many tries\. Wait \d+ minutes?, then try again\./)).toBeVisible();
  await expect(page.getByText(refusal)).toHaveCount(0);
});
