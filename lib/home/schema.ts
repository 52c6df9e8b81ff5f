/** How long before its end a credential is spoken of, in days: time enough to renew most of them. */
export const credentialNoticeDays = 60;
