import "server-only";
import { notFound } from "next/navigation";
import { AppError } from "./errors";

/** The value, or Next's not-found page where the query says that it is not there or not for this actor. */
export async function orNotFound<Value>(query: Promise<Value>): Promise<Value> {
  try {
    return await query;
  } catch (error) {
    if (error instanceof AppError && error.code === "NOT_FOUND") notFound();
    throw error;
  }
}
