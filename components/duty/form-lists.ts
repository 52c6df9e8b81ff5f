import type { SelectOption } from "@/components/ui/select";

/** The choices of the forms of shifts and duties, worded on the server. */
export interface DutyFormLists {
  /** The organization's clock in words: "Mountain Time (Denver)". */
  zone: string;
  everybody: SelectOption[];
  callTakers: SelectOption[];
  attorneys: SelectOption[];
  languages: SelectOption[];
}
