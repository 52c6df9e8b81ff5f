export { credentialNoticeDays } from "@/lib/people/credential-outlook";
