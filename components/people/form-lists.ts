import type { SelectOption } from "@/components/ui/select";

/** The choices of the forms about people, worded on the server. */
export interface PeopleFormLists {
  roles: (SelectOption & { hint: string })[];
  representativeRoles: SelectOption[];
  languages: SelectOption[];
  supervisors: SelectOption[];
}
