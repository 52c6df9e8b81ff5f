import type { SelectOption } from "@/components/ui/select";

/** The choices of a queue's form, worded on the server. */
export interface QueueFormLists {
  kinds: SelectOption[];
  areas: (SelectOption & { hint: string })[];
  states: SelectOption[];
}
