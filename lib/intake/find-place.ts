import "server-only";
import type { Actor } from "@/lib/auth/actor";
import type { Transaction } from "@/lib/database/transaction";
import { AppError } from "@/lib/errors";
import { type Place, placeOfCounty, placeOfFacility, placeOfState } from "@/lib/facilities/steps";
import { FieldProblem } from "@/lib/forms/field-problem";
import { placeMeant, type PlaceChoice, readPlaceChoice } from "./place-choice";
import { searchPlaces } from "./queries";
import type { Intake } from "./schema";

/** What was chosen from the list, else the one place that the typed words can mean, else null. */
export async function chosenPlace(
  actor: Actor,
  { placeChoice, placeText, placeState }: Pick<Intake, "placeChoice" | "placeText" | "placeState">,
): Promise<PlaceChoice | null> {
  const chosen = readPlaceChoice(placeChoice);
  if (chosen || placeText === null) return chosen;
  const offered = await searchPlaces(actor, placeText);
  return readPlaceChoice(placeMeant(placeText, placeState, offered)?.choice ?? null);
}

/**
 * What is known of a chosen place; of none, no more than the state.
 * @throws FieldProblem where there is no such facility or county any more
 */
export async function placeOfChoice(
  transaction: Transaction,
  actor: Actor,
  choice: PlaceChoice | null,
  state: string | null,
): Promise<Place> {
  if (!choice) return placeOfState(state);
  try {
    return choice.kind === "FACILITY"
      ? await placeOfFacility(transaction, actor, choice.facilityId)
      : await placeOfCounty(transaction, actor, choice.fips);
  } catch (error) {
    if (error instanceof AppError && error.code === "NOT_FOUND") {
      throw new FieldProblem({ placeText: "intake.problem.placeGone" });
    }
    throw error;
  }
}
