-- DropForeignKey
ALTER TABLE "alert" DROP CONSTRAINT "alert_organization_id_matter_id_fkey";

-- DropForeignKey
ALTER TABLE "hold_event" DROP CONSTRAINT "hold_event_organization_id_corrects_id_fkey";

-- DropForeignKey
ALTER TABLE "decline" DROP CONSTRAINT "decline_organization_id_offer_id_fkey";

-- DropIndex
DROP INDEX "alert_case_idx";

-- DropIndex
DROP INDEX "hold_event_corrects_key";

-- DropIndex
DROP INDEX "matter_case_idx";

-- DropIndex
DROP INDEX "decline_matter_idx";

-- CreateIndex
CREATE INDEX "alert_case_idx" ON "alert"("organization_id", "case_id", "matter_id");

-- CreateIndex
CREATE INDEX "consent_recorded_by_idx" ON "consent"("organization_id", "recorded_by_id");

-- CreateIndex
CREATE INDEX "hold_event_recorded_by_idx" ON "hold_event"("organization_id", "recorded_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "hold_event_case_key" ON "hold_event"("organization_id", "case_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "hold_event_corrects_key" ON "hold_event"("organization_id", "case_id", "corrects_id");

-- CreateIndex
CREATE INDEX "credential_verified_by_idx" ON "credential"("organization_id", "verified_by_id");

-- CreateIndex
CREATE INDEX "organization_policy_version_shared_idx" ON "organization_policy_version"("jurisdiction_id");

-- CreateIndex
CREATE INDEX "organization_policy_version_reviewed_by_idx" ON "organization_policy_version"("organization_id", "reviewed_by_id");

-- CreateIndex
CREATE INDEX "facility_correction_changed_by_idx" ON "facility_correction"("organization_id", "changed_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "matter_case_key" ON "matter"("organization_id", "case_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "offer_matter_key" ON "offer"("organization_id", "matter_id", "id");

-- CreateIndex
CREATE INDEX "decline_matter_idx" ON "decline"("organization_id", "matter_id", "offer_id");

-- AddForeignKey
ALTER TABLE "alert" ADD CONSTRAINT "alert_organization_id_case_id_matter_id_fkey" FOREIGN KEY ("organization_id", "case_id", "matter_id") REFERENCES "matter"("organization_id", "case_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person" ADD CONSTRAINT "person_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consent" ADD CONSTRAINT "consent_organization_id_recorded_by_id_fkey" FOREIGN KEY ("organization_id", "recorded_by_id") REFERENCES "user"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hold_event" ADD CONSTRAINT "hold_event_organization_id_recorded_by_id_fkey" FOREIGN KEY ("organization_id", "recorded_by_id") REFERENCES "user"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hold_event" ADD CONSTRAINT "hold_event_organization_id_case_id_corrects_id_fkey" FOREIGN KEY ("organization_id", "case_id", "corrects_id") REFERENCES "hold_event"("organization_id", "case_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "credential" ADD CONSTRAINT "credential_organization_id_verified_by_id_fkey" FOREIGN KEY ("organization_id", "verified_by_id") REFERENCES "user"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organization_policy_version" ADD CONSTRAINT "organization_policy_version_organization_id_reviewed_by_id_fkey" FOREIGN KEY ("organization_id", "reviewed_by_id") REFERENCES "user"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "facility_correction" ADD CONSTRAINT "facility_correction_organization_id_changed_by_id_fkey" FOREIGN KEY ("organization_id", "changed_by_id") REFERENCES "user"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decline" ADD CONSTRAINT "decline_organization_id_matter_id_offer_id_fkey" FOREIGN KEY ("organization_id", "matter_id", "offer_id") REFERENCES "offer"("organization_id", "matter_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ---------------------------------------------------------------------------------------------------------------
-- Below stands what Prisma's schema can not say.

-- An array that was never given is null, which `cardinality` answers with null, and a CHECK lets null pass.
ALTER TABLE "queue"
  DROP CONSTRAINT "queue_area_has_codes",
  ADD CONSTRAINT "queue_area_has_codes" CHECK (
    "is_unrouted" OR ("area" = 'NATION') = (coalesce(cardinality("area_codes"), 0) = 0));

-- Impossible whatever the uncertainty: over before it can have begun.
ALTER TABLE "custody_stint" ADD CONSTRAINT "custody_stint_span" CHECK ("from_earliest" <= "until_latest");
ALTER TABLE "organization"
  ADD CONSTRAINT "organization_recognition_span" CHECK ("recognition_valid_from" <= "recognition_expires_on");
ALTER TABLE "representative" ADD CONSTRAINT "representative_case_limit" CHECK ("case_limit" >= 0);
