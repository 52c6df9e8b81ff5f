import { expectSaidAtField } from "./support/error-summary";
import { nobodyElse } from "./support/intake";
import { expect, test } from "./support/test";

test.describe("an administrator keeps queues", () => {
  test.describe.configure({ mode: "serial" });
  // For matters that nobody of the demonstration needs where nobody is held: what other tests route stays as it is.
  const name = nobodyElse("Guam appeals");
  let path: string;

  test("makes one, after a refusal that lost nothing", async ({ openAs, expectAccessible }) => {
    const page = await openAs("administrator");
    await page.goto("/settings");
    await page.getByRole("link", { name: "Queues and who is in them" }).click();
    await page.getByRole("link", { name: "New queue" }).click();
    await page.getByRole("textbox", { name: "Name" }).fill(name);
    await page.getByRole("checkbox", { name: "Appeal to the Board of Immigration Appeals" }).check();
    await page.getByRole("radio", { name: "County" }).check();
    await page.getByRole("textbox", { name: "Counties" }).fill("Atlantis, GU");
    await page.getByRole("button", { name: "Make the queue" }).click();
    await expectSaidAtField(page, "counties", "“Atlantis, GU” is no county that is known.");
    await expect(page.getByRole("textbox", { name: "Name" })).toHaveValue(name);
    await expectAccessible(page);
    await page.getByRole("textbox", { name: "Counties" }).fill("66010");
    await page.getByRole("button", { name: "Make the queue" }).click();
    await page.waitForURL(/\/settings\/queues\/[0-9a-f-]{36}$/);
    path = new URL(page.url()).pathname;
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
    await expect(page.getByText("Nobody in it may take this today")).toBeVisible();
    await expectAccessible(page);
  });

  test("puts somebody in and takes them out", async ({ openAs }) => {
    const page = await openAs("administrator");
    await page.goto(path);
    await page.getByLabel("Representative").selectOption({ label: "Ruth Okafor, Attorney" });
    await page.getByRole("button", { name: "Put into the queue" }).click();
    await expect(page.getByRole("button", { name: "Take Ruth Okafor out of the queue" })).toBeVisible();
    await expect(page.getByText("Nobody in it may take this today")).toHaveCount(0);
    await page.getByRole("button", { name: "Take Ruth Okafor out of the queue" }).click();
    await expect(page.getByText("Nobody is in it, so it is passed over.")).toBeVisible();
  });

  test("closes it by leaving out every kind, without script", async ({ openAs }) => {
    const page = await openAs("administrator", { javaScriptEnabled: false });
    await page.goto(path);
    await expect(page.getByRole("textbox", { name: "Counties" })).toHaveValue("66010 Guam, GU");
    await page.getByRole("checkbox", { name: "Appeal to the Board of Immigration Appeals" }).uncheck();
    await page.getByRole("button", { name: "Save the queue" }).click();
    await expect(page.getByText("Closed: takes nothing")).toBeVisible();
    await page.goto("/settings/queues");
    await expect(page.getByRole("row", { name: new RegExp(name) })).toContainText("Closed: takes nothing");
  });

  test("and nobody of another organization finds it", async ({ openAs }) => {
    const page = await openAs("strangerSupervisor");
    expect((await page.goto(path))?.status()).toBe(404);
    await page.goto("/settings/queues");
    await expect(page.getByText(name)).toHaveCount(0);
  });
});

test.describe("a supervisor keeps the plan", () => {
  test("puts an interpreter on call for a night to come, and takes it back", async ({
    openAs,
    expectAccessible,
  }) => {
    const page = await openAs("supervisor");
    await page.goto("/settings/duty");
    await expectAccessible(page);
    await page.getByRole("link", { name: "Put somebody on call or on duty" }).click();
    await page.getByRole("radio", { name: "Supervisor on duty" }).check();
    await page.getByLabel("Who", { exact: true }).selectOption({ label: "Mateo Rivas, Intake volunteer" });
    await page.getByLabel("First day").fill("2037-03-08");
    await page.getByLabel("Begins at").fill("02:30");
    await page.getByLabel("Last day").fill("2037-03-08");
    await page.getByLabel("Ends at").fill("06:00");
    await page.getByRole("button", { name: "Add to the plan" }).click();
    await expectSaidAtField(page, "userId", "Only a supervisor can be the supervisor on duty.");
    await page.getByRole("radio", { name: "Interpreter on call" }).check();
    await page.getByRole("checkbox", { name: "Mam", exact: true }).check();
    await page.getByRole("button", { name: "Add to the plan" }).click();
    await expectSaidAtField(page, "fromTime", "The clocks skip this hour on that day.");
    await expectAccessible(page);
    await page.getByLabel("Begins at").fill("03:00");
    await page.getByRole("button", { name: "Add to the plan" }).click();
    const row = page.getByRole("row", { name: /Mateo Rivas.*Mam/ });
    await expect(row).toContainText("Sun, Mar 8, 3:00 AM MDT");
    await row.getByRole("button").click();
    await expect(row).toHaveCount(0);
  });

  test("adds a shift and changes it", async ({ openAs, expectAccessible }) => {
    const name = nobodyElse("Night line");
    const page = await openAs("supervisor");
    await page.goto("/settings/duty");
    await page.getByRole("link", { name: "New shift" }).click();
    await page.getByRole("textbox", { name: "Name" }).fill(name);
    await page.getByLabel("First day").fill("2037-04-15");
    await page.getByLabel("Begins at").fill("18:00");
    await page.getByLabel("Last day").fill("2037-04-16");
    await page.getByLabel("Ends at").fill("06:00");
    await page.getByLabel("Lead").selectOption({ label: "Dolores Aguirre, Supervisor" });
    await page.getByRole("checkbox", { name: "June Park, Intake volunteer" }).check();
    await expectAccessible(page);
    await page.getByRole("button", { name: "Add the shift" }).click();
    const row = page.getByRole("row", { name: new RegExp(name) });
    await expect(row).toContainText("June Park");
    await row.getByRole("link", { name }).click();
    await expect(page.getByLabel("Begins at")).toHaveValue("18:00");
    await page.getByRole("checkbox", { name: "June Park, Intake volunteer" }).uncheck();
    await page.getByRole("button", { name: "Save the shift" }).click();
    await expect(row).toContainText("Dolores Aguirre");
    await expect(row).not.toContainText("June Park");
    await row.getByRole("button", { name: `Take back: ${name}` }).click();
    await expect(row).toHaveCount(0);
  });
});
