-- Extensions ship with PostgreSQL and are trusted: the owner of the database may create them.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "alert_kind" AS ENUM ('DUE_SOON', 'FORM_DEADLINE_PASSED', 'REGULATION_DEADLINE_PASSED', 'MAYBE_OVERDUE', 'HELD_WITHOUT_DETAINER', 'MATTER_UNROUTED', 'NOBODY_ON_CALL', 'OFFER_LAPSED');

-- CreateEnum
CREATE TYPE "alert_status" AS ENUM ('OPEN', 'ACKNOWLEDGED', 'RESOLVED');

-- CreateEnum
CREATE TYPE "birth_precision" AS ENUM ('DAY', 'MONTH', 'YEAR', 'ABOUT_AGE', 'UNKNOWN');

-- CreateEnum
CREATE TYPE "answer" AS ENUM ('YES', 'NO', 'UNKNOWN');

-- CreateEnum
CREATE TYPE "case_status" AS ENUM ('OPEN', 'CLOSED');

-- CreateEnum
CREATE TYPE "urgent_mark" AS ENUM ('TOLD_TO_SIGN', 'BEING_MOVED', 'MINOR', 'MEDICAL', 'PREGNANT', 'CHILDREN_LEFT_ALONE', 'HEARING');

-- CreateEnum
CREATE TYPE "reporter_relation" AS ENUM ('FAMILY', 'FRIEND', 'PERSON_HELD', 'ATTORNEY', 'JAIL_STAFF', 'ORGANIZATION', 'OTHER', 'UNKNOWN');

-- CreateEnum
CREATE TYPE "consent_kind" AS ENUM ('RECORD', 'SHARE_WITH_ATTORNEY', 'SHARE_WITH_PARTNER');

-- CreateEnum
CREATE TYPE "consent_answer" AS ENUM ('GIVEN', 'REFUSED', 'NOT_ASKED');

-- CreateEnum
CREATE TYPE "custody_basis" AS ENUM ('LOCAL_CHARGE', 'DETAINER_ONLY', 'ICE_CUSTODY', 'UNKNOWN');

-- CreateEnum
CREATE TYPE "hold_event_type" AS ENUM ('BOOKED', 'DETAINER_LODGED', 'DETAINER_WITHDRAWN', 'RELEASE_DUE', 'OTHER_HOLD_PLACED', 'TRANSFERRED', 'RELEASED', 'ICE_CUSTODY');

-- CreateEnum
CREATE TYPE "release_kind" AS ENUM ('BOND_PAID', 'BOND_REFUSED_BECAUSE_OF_HOLD', 'OWN_RECOGNIZANCE', 'CHARGES_DISMISSED', 'CHARGES_NOT_FILED', 'ACQUITTAL', 'SENTENCE_SERVED', 'COURT_ORDER', 'LAST_OTHER_HOLD_CLEARED');

-- CreateEnum
CREATE TYPE "time_precision" AS ENUM ('EXACT', 'ABOUT', 'SOME_TIME_ON_DAY', 'BETWEEN', 'UNKNOWN');

-- CreateEnum
CREATE TYPE "fact_source" AS ENUM ('CALLER', 'FAMILY', 'JAIL_ROSTER', 'SAW_THE_FORM', 'JAIL_STAFF', 'ATTORNEY', 'ICE_LOCATOR', 'PERSON_HELD', 'OTHER');

-- CreateEnum
CREATE TYPE "certainty" AS ENUM ('SURE', 'LIKELY', 'UNSURE');

-- CreateEnum
CREATE TYPE "hold_status" AS ENUM ('OVERDUE', 'HELD_WITHOUT_DETAINER', 'MAYBE_OVERDUE', 'DUE_SOON', 'START_UNKNOWN', 'RUNNING', 'NOT_STARTED', 'NO_DETAINER', 'ENDED');

-- CreateEnum
CREATE TYPE "role" AS ENUM ('VOLUNTEER', 'REPRESENTATIVE', 'SUPERVISOR', 'ADMINISTRATOR');

-- CreateEnum
CREATE TYPE "user_status" AS ENUM ('ACTIVE', 'DEACTIVATED');

-- CreateEnum
CREATE TYPE "hold_reading" AS ENUM ('FORM', 'REGULATION');

-- CreateEnum
CREATE TYPE "duty_kind" AS ENUM ('REPRESENTATIVE_ON_CALL', 'SUPERVISOR_ON_DUTY', 'INTERPRETER_ON_CALL');

-- CreateEnum
CREATE TYPE "representative_role" AS ENUM ('ATTORNEY', 'ACCREDITED_REPRESENTATIVE', 'LAW_STUDENT');

-- CreateEnum
CREATE TYPE "credential_kind" AS ENUM ('BAR', 'FEDERAL_COURT', 'EOIR_REGISTRATION', 'DOJ_ACCREDITATION');

-- CreateEnum
CREATE TYPE "credential_status" AS ENUM ('ACTIVE', 'SUSPENDED', 'INACTIVE');

-- CreateEnum
CREATE TYPE "accreditation_level" AS ENUM ('PARTIAL', 'FULL');

-- CreateEnum
CREATE TYPE "jurisdiction_kind" AS ENUM ('state', 'county', 'city');

-- CreateEnum
CREATE TYPE "posture" AS ENUM ('REQUIRES_COOPERATION', 'JUDICIAL_WARRANT_REQUIRED', 'LIMITS_COOPERATION', 'LOCAL_DISCRETION', 'UNKNOWN');

-- CreateEnum
CREATE TYPE "honors_detainers" AS ENUM ('YES', 'NO', 'WITH_CONDITIONS', 'VARIES', 'UNKNOWN');

-- CreateEnum
CREATE TYPE "agreement_287g" AS ENUM ('PROHIBITED', 'REQUIRED', 'ACTIVE', 'VARIES', 'NONE_KNOWN', 'UNKNOWN');

-- CreateEnum
CREATE TYPE "notification_of_release" AS ENUM ('REQUIRED', 'PERMITTED', 'LIMITED', 'PROHIBITED', 'UNKNOWN');

-- CreateEnum
CREATE TYPE "verification" AS ENUM ('SEEN', 'RECALLED');

-- CreateEnum
CREATE TYPE "confidence" AS ENUM ('HIGH', 'MEDIUM', 'LOW');

-- CreateEnum
CREATE TYPE "run_by" AS ENUM ('STATE', 'COUNTY', 'CITY', 'FEDERAL', 'PRIVATE');

-- CreateEnum
CREATE TYPE "facility_kind" AS ENUM ('JAIL', 'SHERIFF_OFFICE');

-- CreateEnum
CREATE TYPE "matter_kind" AS ENUM ('JAIL_HOLD', 'STATE_HABEAS', 'FEDERAL_HABEAS', 'BOND', 'REMOVAL_DEFENSE', 'BIA_APPEAL', 'DHS_REQUEST', 'ADVICE');

-- CreateEnum
CREATE TYPE "matter_status" AS ENUM ('QUEUED', 'ACCEPTED', 'CLOSED');

-- CreateEnum
CREATE TYPE "service_area" AS ENUM ('COUNTY', 'STATE', 'NATION');

-- CreateEnum
CREATE TYPE "offer_outcome" AS ENUM ('OPEN', 'ACCEPTED', 'DECLINED', 'LAPSED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "decline_reason" AS ENUM ('CONFLICT', 'CAPACITY', 'LANGUAGE', 'WRONG_COURT_OR_DISTRICT', 'OUTSIDE_PRIORITIES', 'ALREADY_REPRESENTED', 'LOST_CONTACT', 'NEEDS_CO_COUNSEL');

-- CreateTable
CREATE TABLE "alert" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" "alert_kind" NOT NULL,
    "status" "alert_status" NOT NULL DEFAULT 'OPEN',
    "case_id" UUID NOT NULL,
    "matter_id" UUID,
    "cause" TEXT NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "raised_at" TIMESTAMPTZ(3) NOT NULL,
    "resolved_at" TIMESTAMPTZ(3),
    "resolved_why" TEXT,

    CONSTRAINT "alert_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "alert_acknowledgement" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "alert_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "note" TEXT,
    "acknowledged_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "alert_acknowledgement_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "worker_heartbeat" (
    "id" TEXT NOT NULL,
    "last_sweep_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "worker_heartbeat_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor_id" UUID,
    "actor_role" TEXT,
    "action" TEXT NOT NULL,
    "subject_type" TEXT NOT NULL,
    "subject_id" TEXT,
    "case_id" UUID,
    "detail_version" INTEGER NOT NULL DEFAULT 1,
    "detail" JSONB NOT NULL,
    "request_id" TEXT,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "person" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name_as_spoken" TEXT NOT NULL,
    "given_names" TEXT,
    "paternal_surname" TEXT,
    "maternal_surname" TEXT,
    "other_names" TEXT[],
    "born_from" DATE,
    "born_until" DATE,
    "born_precision" "birth_precision" NOT NULL DEFAULT 'UNKNOWN',
    "country_of_birth" TEXT,
    "language" TEXT,
    "interpreter_needed" "answer" NOT NULL DEFAULT 'UNKNOWN',
    "search_name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "person_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "case" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "status" "case_status" NOT NULL DEFAULT 'OPEN',
    "opened_by_id" UUID NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "shift_id" UUID,
    "supervising_attorney_id" UUID,
    "urgent_marks" "urgent_mark"[],
    "notes" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "case_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "reporter" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "name" TEXT,
    "relation" "reporter_relation" NOT NULL DEFAULT 'UNKNOWN',
    "phone" TEXT,
    "safe_to_call" "answer" NOT NULL DEFAULT 'UNKNOWN',
    "safe_to_leave_message" "answer" NOT NULL DEFAULT 'UNKNOWN',
    "safe_to_text" "answer" NOT NULL DEFAULT 'UNKNOWN',
    "language" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "reporter_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "consent" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "reporter_id" UUID NOT NULL,
    "kind" "consent_kind" NOT NULL,
    "answer" "consent_answer" NOT NULL,
    "language" TEXT NOT NULL,
    "script_version" TEXT NOT NULL,
    "recorded_by_id" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "consent_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "custody_stint" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "facility_id" TEXT,
    "place_text" TEXT,
    "county_fips" CHAR(5),
    "state" CHAR(2),
    "district" TEXT,
    "time_zone" TEXT NOT NULL,
    "basis" "custody_basis" NOT NULL DEFAULT 'UNKNOWN',
    "booking_number" TEXT,
    "from_earliest" TIMESTAMPTZ(3),
    "from_latest" TIMESTAMPTZ(3),
    "until_earliest" TIMESTAMPTZ(3),
    "until_latest" TIMESTAMPTZ(3),
    "is_current" BOOLEAN NOT NULL DEFAULT true,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "custody_stint_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "hold_event" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "type" "hold_event_type" NOT NULL,
    "release_kind" "release_kind",
    "earliest" TIMESTAMPTZ(3),
    "latest" TIMESTAMPTZ(3),
    "precision" "time_precision" NOT NULL,
    "source" "fact_source" NOT NULL,
    "certainty" "certainty" NOT NULL,
    "note" TEXT,
    "corrects_id" UUID,
    "correction_reason" TEXT,
    "is_retraction" BOOLEAN NOT NULL DEFAULT false,
    "recorded_by_id" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_order" INTEGER NOT NULL,

    CONSTRAINT "hold_event_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "hold" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "status" "hold_status" NOT NULL,
    "time_zone" TEXT NOT NULL,
    "limit_hours" INTEGER NOT NULL,
    "start_earliest" TIMESTAMPTZ(3),
    "start_latest" TIMESTAMPTZ(3),
    "form_deadline_earliest" TIMESTAMPTZ(3),
    "form_deadline_latest" TIMESTAMPTZ(3),
    "regulation_deadline_earliest" TIMESTAMPTZ(3),
    "regulation_deadline_latest" TIMESTAMPTZ(3),
    "detainer_confirmed" BOOLEAN NOT NULL,
    "next_check_at" TIMESTAMPTZ(3),
    "rank" INTEGER NOT NULL,
    "rank_at" TIMESTAMPTZ(3),
    "computed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "hold_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "policy_snapshot" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "hold_on" DATE NOT NULL,
    "limit_hours" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "is_current" BOOLEAN NOT NULL DEFAULT true,
    "taken_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "policy_snapshot_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "organization" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "time_zone" TEXT NOT NULL,
    "hold_reading" "hold_reading" NOT NULL DEFAULT 'FORM',
    "due_soon_hours" INTEGER NOT NULL DEFAULT 12,
    "is_recognized" BOOLEAN NOT NULL DEFAULT false,
    "recognition_valid_from" DATE,
    "recognition_expires_on" DATE,
    "recognition_renewal_filed_on" DATE,
    "recognition_renewal_confirmed_on" DATE,
    "is_demonstration" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "organization_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "user" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "role" "role" NOT NULL,
    "status" "user_status" NOT NULL DEFAULT 'ACTIVE',
    "language" TEXT NOT NULL DEFAULT 'en',
    "time_zone" TEXT NOT NULL,
    "session_version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "user_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "password_secret" (
    "organization_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "hash" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "password_secret_pkey" PRIMARY KEY ("organization_id","user_id")
);

-- CreateTable
CREATE TABLE "sign_in_address" (
    "email" TEXT NOT NULL,
    "organization_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,

    CONSTRAINT "sign_in_address_pkey" PRIMARY KEY ("email")
);

-- CreateTable
CREATE TABLE "first_administrator_link" (
    "token_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "first_administrator_link_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "shift" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "lead_id" UUID NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "supervising_attorney_id" UUID,

    CONSTRAINT "shift_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "shift_member" (
    "organization_id" UUID NOT NULL,
    "shift_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,

    CONSTRAINT "shift_member_pkey" PRIMARY KEY ("organization_id","shift_id","user_id")
);

-- CreateTable
CREATE TABLE "duty_period" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" "duty_kind" NOT NULL,
    "user_id" UUID NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "languages" TEXT[],

    CONSTRAINT "duty_period_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "representative" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "role" "representative_role" NOT NULL,
    "supervisor_id" UUID,
    "languages" TEXT[],
    "case_limit" INTEGER NOT NULL DEFAULT 10,

    CONSTRAINT "representative_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "credential" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "representative_id" UUID NOT NULL,
    "kind" "credential_kind" NOT NULL,
    "state" CHAR(2),
    "district" TEXT,
    "level" "accreditation_level",
    "status" "credential_status" NOT NULL DEFAULT 'ACTIVE',
    "valid_from" DATE,
    "expires_on" DATE,
    "renewal_filed_on" DATE,
    "renewal_confirmed_on" DATE,
    "verified_by_id" UUID,
    "verified_at" TIMESTAMPTZ(3),

    CONSTRAINT "credential_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "absence" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "representative_id" UUID NOT NULL,
    "from" DATE NOT NULL,
    "until" DATE NOT NULL,

    CONSTRAINT "absence_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "county" (
    "fips" CHAR(5) NOT NULL,
    "name" TEXT NOT NULL,
    "state" CHAR(2) NOT NULL,
    "time_zone" TEXT,
    "district" TEXT,
    "circuit" TEXT,

    CONSTRAINT "county_pkey" PRIMARY KEY ("fips")
);

-- CreateTable
CREATE TABLE "jurisdiction" (
    "id" TEXT NOT NULL,
    "kind" "jurisdiction_kind" NOT NULL,
    "fips" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "state" CHAR(2) NOT NULL,
    "place" TEXT,
    "parent_fips" CHAR(2),
    "covers_fips" TEXT[],

    CONSTRAINT "jurisdiction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "policy_version" (
    "id" UUID NOT NULL,
    "jurisdiction_id" TEXT NOT NULL,
    "posture" "posture" NOT NULL,
    "honors_detainers" "honors_detainers" NOT NULL,
    "judicial_warrant_required" BOOLEAN,
    "agreement_287g" "agreement_287g" NOT NULL,
    "notification_of_release" "notification_of_release" NOT NULL,
    "summary" TEXT NOT NULL,
    "authority" JSONB NOT NULL,
    "case_law_note" TEXT,
    "as_of" DATE NOT NULL,
    "verification" "verification" NOT NULL,
    "confidence" "confidence" NOT NULL,
    "effective_on" DATE,
    "ends_on" DATE,
    "review_by" DATE,
    "content_hash" TEXT NOT NULL,
    "loaded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "superseded_at" TIMESTAMPTZ(3),

    CONSTRAINT "policy_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organization_policy_version" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "jurisdiction_id" TEXT NOT NULL,
    "posture" "posture" NOT NULL,
    "honors_detainers" "honors_detainers" NOT NULL,
    "judicial_warrant_required" BOOLEAN,
    "agreement_287g" "agreement_287g" NOT NULL,
    "notification_of_release" "notification_of_release" NOT NULL,
    "summary" TEXT NOT NULL,
    "authority" JSONB NOT NULL,
    "case_law_note" TEXT,
    "as_of" DATE NOT NULL,
    "effective_on" DATE,
    "ends_on" DATE,
    "review_by" DATE,
    "reviewed_by_id" UUID NOT NULL,
    "reviewed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "organization_policy_version_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "facility" (
    "id" TEXT NOT NULL,
    "kind" "facility_kind" NOT NULL,
    "name" TEXT NOT NULL,
    "aliases" TEXT[],
    "address" TEXT,
    "city" TEXT,
    "state" CHAR(2) NOT NULL,
    "zip" TEXT,
    "county_fips" CHAR(5),
    "phone" TEXT,
    "time_zone" TEXT NOT NULL,
    "run_by" "run_by" NOT NULL,
    "place" TEXT,
    "district" TEXT,
    "listing_rank" INTEGER NOT NULL,
    "validated_on" DATE,
    "source" TEXT NOT NULL,
    "search_name" TEXT NOT NULL,

    CONSTRAINT "facility_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "facility_correction" (
    "organization_id" UUID NOT NULL,
    "facility_id" TEXT NOT NULL,
    "phone" TEXT,
    "time_zone" TEXT,
    "county_fips" CHAR(5),
    "district" TEXT,
    "run_by" "run_by",
    "place" TEXT,
    "note" TEXT,
    "changed_by_id" UUID NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "facility_correction_pkey" PRIMARY KEY ("organization_id","facility_id")
);

-- CreateTable
CREATE TABLE "matter" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "kind" "matter_kind" NOT NULL,
    "status" "matter_status" NOT NULL DEFAULT 'QUEUED',
    "why" TEXT[],
    "state" CHAR(2),
    "district" TEXT,
    "queue_id" UUID NOT NULL,
    "queue_rank" INTEGER NOT NULL,
    "queue_rank_at" TIMESTAMPTZ(3),
    "urgent_rank" INTEGER NOT NULL,
    "waiting_since" TIMESTAMPTZ(3) NOT NULL,
    "closed_at" TIMESTAMPTZ(3),
    "closed_why" TEXT,
    "conflict_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "matter_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "queue" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "is_unrouted" BOOLEAN NOT NULL DEFAULT false,
    "kinds" "matter_kind"[],
    "area" "service_area" NOT NULL,
    "area_codes" TEXT[],

    CONSTRAINT "queue_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "queue_member" (
    "organization_id" UUID NOT NULL,
    "queue_id" UUID NOT NULL,
    "representative_id" UUID NOT NULL,

    CONSTRAINT "queue_member_pkey" PRIMARY KEY ("organization_id","queue_id","representative_id")
);

-- CreateTable
CREATE TABLE "routing_decision" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "matter_id" UUID NOT NULL,
    "queue_id" UUID NOT NULL,
    "considered" JSONB NOT NULL,
    "decided_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "routing_decision_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "offer" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "matter_id" UUID NOT NULL,
    "queue_id" UUID NOT NULL,
    "outcome" "offer_outcome" NOT NULL DEFAULT 'OPEN',
    "offered_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "offer_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "decline" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "matter_id" UUID NOT NULL,
    "offer_id" UUID NOT NULL,
    "representative_id" UUID NOT NULL,
    "reason" "decline_reason" NOT NULL,
    "declined_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "decline_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "assignment" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "matter_id" UUID NOT NULL,
    "representative_id" UUID NOT NULL,
    "conflict_cleared_at" TIMESTAMPTZ(3) NOT NULL,
    "accepted_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(3),
    "ended_why" TEXT,

    CONSTRAINT "assignment_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateIndex
CREATE INDEX "alert_status_idx" ON "alert"("organization_id", "status", "raised_at" DESC);

-- CreateIndex
CREATE INDEX "alert_case_idx" ON "alert"("organization_id", "case_id");

-- CreateIndex
CREATE INDEX "alert_matter_idx" ON "alert"("organization_id", "matter_id");

-- CreateIndex
CREATE UNIQUE INDEX "alert_cause_key" ON "alert"("organization_id", "cause");

-- CreateIndex
CREATE INDEX "alert_acknowledgement_user_idx" ON "alert_acknowledgement"("organization_id", "user_id");

-- CreateIndex
CREATE UNIQUE INDEX "alert_acknowledgement_once_key" ON "alert_acknowledgement"("organization_id", "alert_id", "user_id");

-- CreateIndex
CREATE INDEX "audit_entry_case_idx" ON "audit_entry"("organization_id", "case_id", "at" DESC);

-- CreateIndex
CREATE INDEX "audit_entry_actor_idx" ON "audit_entry"("organization_id", "actor_id", "at" DESC);

-- CreateIndex
CREATE INDEX "person_search_name_idx" ON "person" USING GIN ("search_name" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "case_opened_at_idx" ON "case"("organization_id", "opened_at" DESC);

-- CreateIndex
CREATE INDEX "case_person_idx" ON "case"("organization_id", "person_id");

-- CreateIndex
CREATE INDEX "case_opened_by_idx" ON "case"("organization_id", "opened_by_id", "opened_at" DESC);

-- CreateIndex
CREATE INDEX "case_shift_idx" ON "case"("organization_id", "shift_id");

-- CreateIndex
CREATE INDEX "case_supervising_attorney_idx" ON "case"("organization_id", "supervising_attorney_id");

-- CreateIndex
CREATE UNIQUE INDEX "case_reference_key" ON "case"("organization_id", "reference");

-- CreateIndex
CREATE INDEX "reporter_case_idx" ON "reporter"("organization_id", "case_id");

-- CreateIndex
CREATE INDEX "consent_reporter_idx" ON "consent"("organization_id", "reporter_id", "kind", "recorded_at" DESC);

-- CreateIndex
CREATE INDEX "custody_stint_case_idx" ON "custody_stint"("organization_id", "case_id");

-- CreateIndex
CREATE INDEX "custody_stint_facility_idx" ON "custody_stint"("facility_id");

-- CreateIndex
CREATE UNIQUE INDEX "hold_event_corrects_key" ON "hold_event"("organization_id", "corrects_id");

-- CreateIndex
CREATE UNIQUE INDEX "hold_event_order_key" ON "hold_event"("organization_id", "case_id", "recorded_order");

-- CreateIndex
CREATE INDEX "hold_next_check_at_idx" ON "hold"("next_check_at");

-- CreateIndex
CREATE INDEX "hold_rank_idx" ON "hold"("organization_id", "rank", "rank_at");

-- CreateIndex
CREATE INDEX "hold_status_idx" ON "hold"("organization_id", "status");

-- CreateIndex
CREATE UNIQUE INDEX "hold_case_key" ON "hold"("organization_id", "case_id");

-- CreateIndex
CREATE INDEX "policy_snapshot_case_idx" ON "policy_snapshot"("organization_id", "case_id", "taken_at" DESC);

-- CreateIndex
CREATE INDEX "user_role_idx" ON "user"("organization_id", "role", "name");

-- CreateIndex
CREATE UNIQUE INDEX "user_email_key" ON "user"("organization_id", "email");

-- CreateIndex
CREATE INDEX "sign_in_address_user_idx" ON "sign_in_address"("organization_id", "user_id");

-- CreateIndex
CREATE INDEX "shift_starts_at_idx" ON "shift"("organization_id", "starts_at");

-- CreateIndex
CREATE INDEX "shift_lead_idx" ON "shift"("organization_id", "lead_id");

-- CreateIndex
CREATE INDEX "shift_supervising_attorney_idx" ON "shift"("organization_id", "supervising_attorney_id");

-- CreateIndex
CREATE INDEX "shift_member_user_idx" ON "shift_member"("organization_id", "user_id");

-- CreateIndex
CREATE INDEX "duty_period_kind_idx" ON "duty_period"("organization_id", "kind", "ends_at");

-- CreateIndex
CREATE INDEX "duty_period_user_idx" ON "duty_period"("organization_id", "user_id");

-- CreateIndex
CREATE INDEX "representative_supervisor_idx" ON "representative"("organization_id", "supervisor_id");

-- CreateIndex
CREATE UNIQUE INDEX "representative_user_key" ON "representative"("organization_id", "user_id");

-- CreateIndex
CREATE INDEX "credential_representative_idx" ON "credential"("organization_id", "representative_id");

-- CreateIndex
CREATE INDEX "credential_expires_on_idx" ON "credential"("organization_id", "expires_on");

-- CreateIndex
CREATE INDEX "absence_representative_idx" ON "absence"("organization_id", "representative_id", "until");

-- CreateIndex
CREATE INDEX "county_state_name_idx" ON "county"("state", "name");

-- CreateIndex
CREATE INDEX "jurisdiction_state_idx" ON "jurisdiction"("state", "kind");

-- CreateIndex
CREATE INDEX "jurisdiction_covers_idx" ON "jurisdiction" USING GIN ("covers_fips");

-- CreateIndex
CREATE INDEX "policy_version_jurisdiction_idx" ON "policy_version"("jurisdiction_id", "effective_on");

-- CreateIndex
CREATE UNIQUE INDEX "policy_version_content_key" ON "policy_version"("jurisdiction_id", "content_hash");

-- CreateIndex
CREATE INDEX "organization_policy_version_jurisdiction_idx" ON "organization_policy_version"("organization_id", "jurisdiction_id", "effective_on");

-- CreateIndex
CREATE INDEX "facility_search_name_idx" ON "facility" USING GIN ("search_name" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "facility_county_idx" ON "facility"("county_fips");

-- CreateIndex
CREATE INDEX "facility_state_idx" ON "facility"("state", "listing_rank", "name");

-- CreateIndex
CREATE INDEX "facility_correction_facility_idx" ON "facility_correction"("facility_id");

-- CreateIndex
CREATE INDEX "matter_case_idx" ON "matter"("organization_id", "case_id");

-- CreateIndex
CREATE INDEX "matter_queue_idx" ON "matter"("organization_id", "queue_id", "status", "queue_rank", "urgent_rank", "queue_rank_at", "waiting_since");

-- CreateIndex
CREATE UNIQUE INDEX "queue_name_key" ON "queue"("organization_id", "name");

-- CreateIndex
CREATE INDEX "queue_member_representative_idx" ON "queue_member"("organization_id", "representative_id");

-- CreateIndex
CREATE INDEX "routing_decision_matter_idx" ON "routing_decision"("organization_id", "matter_id", "decided_at" DESC);

-- CreateIndex
CREATE INDEX "routing_decision_queue_idx" ON "routing_decision"("organization_id", "queue_id");

-- CreateIndex
CREATE INDEX "offer_matter_idx" ON "offer"("organization_id", "matter_id", "offered_at");

-- CreateIndex
CREATE INDEX "offer_queue_idx" ON "offer"("organization_id", "queue_id");

-- CreateIndex
CREATE INDEX "offer_expires_at_idx" ON "offer"("outcome", "expires_at");

-- CreateIndex
CREATE INDEX "decline_matter_idx" ON "decline"("organization_id", "matter_id");

-- CreateIndex
CREATE INDEX "decline_representative_idx" ON "decline"("organization_id", "representative_id");

-- CreateIndex
CREATE UNIQUE INDEX "decline_once_key" ON "decline"("organization_id", "offer_id", "representative_id");

-- CreateIndex
CREATE INDEX "assignment_matter_idx" ON "assignment"("organization_id", "matter_id");

-- CreateIndex
CREATE INDEX "assignment_representative_idx" ON "assignment"("organization_id", "representative_id", "ended_at");

-- AddForeignKey
ALTER TABLE "alert" ADD CONSTRAINT "alert_organization_id_case_id_fkey" FOREIGN KEY ("organization_id", "case_id") REFERENCES "case"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "alert" ADD CONSTRAINT "alert_organization_id_matter_id_fkey" FOREIGN KEY ("organization_id", "matter_id") REFERENCES "matter"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "alert_acknowledgement" ADD CONSTRAINT "alert_acknowledgement_organization_id_alert_id_fkey" FOREIGN KEY ("organization_id", "alert_id") REFERENCES "alert"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "alert_acknowledgement" ADD CONSTRAINT "alert_acknowledgement_organization_id_user_id_fkey" FOREIGN KEY ("organization_id", "user_id") REFERENCES "user"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case" ADD CONSTRAINT "case_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case" ADD CONSTRAINT "case_organization_id_person_id_fkey" FOREIGN KEY ("organization_id", "person_id") REFERENCES "person"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case" ADD CONSTRAINT "case_organization_id_opened_by_id_fkey" FOREIGN KEY ("organization_id", "opened_by_id") REFERENCES "user"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case" ADD CONSTRAINT "case_organization_id_shift_id_fkey" FOREIGN KEY ("organization_id", "shift_id") REFERENCES "shift"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case" ADD CONSTRAINT "case_organization_id_supervising_attorney_id_fkey" FOREIGN KEY ("organization_id", "supervising_attorney_id") REFERENCES "representative"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reporter" ADD CONSTRAINT "reporter_organization_id_case_id_fkey" FOREIGN KEY ("organization_id", "case_id") REFERENCES "case"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consent" ADD CONSTRAINT "consent_organization_id_reporter_id_fkey" FOREIGN KEY ("organization_id", "reporter_id") REFERENCES "reporter"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "custody_stint" ADD CONSTRAINT "custody_stint_organization_id_case_id_fkey" FOREIGN KEY ("organization_id", "case_id") REFERENCES "case"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "custody_stint" ADD CONSTRAINT "custody_stint_facility_id_fkey" FOREIGN KEY ("facility_id") REFERENCES "facility"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hold_event" ADD CONSTRAINT "hold_event_organization_id_case_id_fkey" FOREIGN KEY ("organization_id", "case_id") REFERENCES "case"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hold_event" ADD CONSTRAINT "hold_event_organization_id_corrects_id_fkey" FOREIGN KEY ("organization_id", "corrects_id") REFERENCES "hold_event"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hold" ADD CONSTRAINT "hold_organization_id_case_id_fkey" FOREIGN KEY ("organization_id", "case_id") REFERENCES "case"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "policy_snapshot" ADD CONSTRAINT "policy_snapshot_organization_id_case_id_fkey" FOREIGN KEY ("organization_id", "case_id") REFERENCES "case"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "user" ADD CONSTRAINT "user_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "password_secret" ADD CONSTRAINT "password_secret_organization_id_user_id_fkey" FOREIGN KEY ("organization_id", "user_id") REFERENCES "user"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shift" ADD CONSTRAINT "shift_organization_id_lead_id_fkey" FOREIGN KEY ("organization_id", "lead_id") REFERENCES "user"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shift" ADD CONSTRAINT "shift_organization_id_supervising_attorney_id_fkey" FOREIGN KEY ("organization_id", "supervising_attorney_id") REFERENCES "representative"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shift_member" ADD CONSTRAINT "shift_member_organization_id_shift_id_fkey" FOREIGN KEY ("organization_id", "shift_id") REFERENCES "shift"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shift_member" ADD CONSTRAINT "shift_member_organization_id_user_id_fkey" FOREIGN KEY ("organization_id", "user_id") REFERENCES "user"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "duty_period" ADD CONSTRAINT "duty_period_organization_id_user_id_fkey" FOREIGN KEY ("organization_id", "user_id") REFERENCES "user"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "representative" ADD CONSTRAINT "representative_organization_id_user_id_fkey" FOREIGN KEY ("organization_id", "user_id") REFERENCES "user"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "representative" ADD CONSTRAINT "representative_organization_id_supervisor_id_fkey" FOREIGN KEY ("organization_id", "supervisor_id") REFERENCES "representative"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "credential" ADD CONSTRAINT "credential_organization_id_representative_id_fkey" FOREIGN KEY ("organization_id", "representative_id") REFERENCES "representative"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "absence" ADD CONSTRAINT "absence_organization_id_representative_id_fkey" FOREIGN KEY ("organization_id", "representative_id") REFERENCES "representative"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "policy_version" ADD CONSTRAINT "policy_version_jurisdiction_id_fkey" FOREIGN KEY ("jurisdiction_id") REFERENCES "jurisdiction"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organization_policy_version" ADD CONSTRAINT "organization_policy_version_jurisdiction_id_fkey" FOREIGN KEY ("jurisdiction_id") REFERENCES "jurisdiction"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "facility_correction" ADD CONSTRAINT "facility_correction_facility_id_fkey" FOREIGN KEY ("facility_id") REFERENCES "facility"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "matter" ADD CONSTRAINT "matter_organization_id_case_id_fkey" FOREIGN KEY ("organization_id", "case_id") REFERENCES "case"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "matter" ADD CONSTRAINT "matter_organization_id_queue_id_fkey" FOREIGN KEY ("organization_id", "queue_id") REFERENCES "queue"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "queue" ADD CONSTRAINT "queue_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "queue_member" ADD CONSTRAINT "queue_member_organization_id_queue_id_fkey" FOREIGN KEY ("organization_id", "queue_id") REFERENCES "queue"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "queue_member" ADD CONSTRAINT "queue_member_organization_id_representative_id_fkey" FOREIGN KEY ("organization_id", "representative_id") REFERENCES "representative"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "routing_decision" ADD CONSTRAINT "routing_decision_organization_id_matter_id_fkey" FOREIGN KEY ("organization_id", "matter_id") REFERENCES "matter"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "routing_decision" ADD CONSTRAINT "routing_decision_organization_id_queue_id_fkey" FOREIGN KEY ("organization_id", "queue_id") REFERENCES "queue"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "offer" ADD CONSTRAINT "offer_organization_id_matter_id_fkey" FOREIGN KEY ("organization_id", "matter_id") REFERENCES "matter"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "offer" ADD CONSTRAINT "offer_organization_id_queue_id_fkey" FOREIGN KEY ("organization_id", "queue_id") REFERENCES "queue"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decline" ADD CONSTRAINT "decline_organization_id_matter_id_fkey" FOREIGN KEY ("organization_id", "matter_id") REFERENCES "matter"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decline" ADD CONSTRAINT "decline_organization_id_offer_id_fkey" FOREIGN KEY ("organization_id", "offer_id") REFERENCES "offer"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decline" ADD CONSTRAINT "decline_organization_id_representative_id_fkey" FOREIGN KEY ("organization_id", "representative_id") REFERENCES "representative"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_organization_id_matter_id_fkey" FOREIGN KEY ("organization_id", "matter_id") REFERENCES "matter"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_organization_id_representative_id_fkey" FOREIGN KEY ("organization_id", "representative_id") REFERENCES "representative"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ---------------------------------------------------------------------------------------------------------------
-- Below stands what Prisma's schema can not say.

-- Uncertain times are two bounds; a null bound is an unknown one.
ALTER TABLE "hold_event"
  ADD CONSTRAINT "hold_event_bounds" CHECK ("earliest" <= "latest"),
  ADD CONSTRAINT "hold_event_unknown_has_no_bounds" CHECK (("precision" = 'UNKNOWN') = ("earliest" IS NULL AND "latest" IS NULL)),
  ADD CONSTRAINT "hold_event_release_kind_of_release" CHECK ("release_kind" IS NULL OR "type" = 'RELEASE_DUE'),
  ADD CONSTRAINT "hold_event_correction_has_reason" CHECK (("corrects_id" IS NULL) = ("correction_reason" IS NULL)),
  ADD CONSTRAINT "hold_event_retraction_corrects" CHECK (NOT "is_retraction" OR "corrects_id" IS NOT NULL),
  ADD CONSTRAINT "hold_event_not_its_own_correction" CHECK ("corrects_id" <> "id");
ALTER TABLE "custody_stint"
  ADD CONSTRAINT "custody_stint_from_bounds" CHECK ("from_earliest" <= "from_latest"),
  ADD CONSTRAINT "custody_stint_until_bounds" CHECK ("until_earliest" <= "until_latest");
ALTER TABLE "hold"
  ADD CONSTRAINT "hold_start_bounds" CHECK ("start_earliest" <= "start_latest"),
  ADD CONSTRAINT "hold_form_deadline_bounds" CHECK ("form_deadline_earliest" <= "form_deadline_latest"),
  ADD CONSTRAINT "hold_regulation_deadline_bounds" CHECK ("regulation_deadline_earliest" <= "regulation_deadline_latest"),
  ADD CONSTRAINT "hold_regulation_not_before_form" CHECK ("form_deadline_latest" <= "regulation_deadline_latest"),
  ADD CONSTRAINT "hold_limit_hours" CHECK ("limit_hours" >= 0);
ALTER TABLE "person"
  ADD CONSTRAINT "person_born_bounds" CHECK ("born_from" <= "born_until"),
  ADD CONSTRAINT "person_born_unknown_has_no_bounds" CHECK (("born_precision" = 'UNKNOWN') = ("born_from" IS NULL AND "born_until" IS NULL)),
  ADD CONSTRAINT "person_born_day_is_one_day" CHECK ("born_precision" <> 'DAY' OR "born_from" = "born_until");

-- One of each at a time.
CREATE UNIQUE INDEX "custody_stint_one_current" ON "custody_stint" ("organization_id", "case_id") WHERE "is_current";
CREATE UNIQUE INDEX "policy_snapshot_one_current" ON "policy_snapshot" ("organization_id", "case_id") WHERE "is_current";
CREATE UNIQUE INDEX "offer_one_open" ON "offer" ("organization_id", "matter_id") WHERE "outcome" = 'OPEN';
CREATE UNIQUE INDEX "assignment_one_open" ON "assignment" ("organization_id", "matter_id") WHERE "ended_at" IS NULL;
CREATE UNIQUE INDEX "matter_one_open_of_a_kind" ON "matter" ("organization_id", "case_id", "kind") WHERE "status" <> 'CLOSED';
CREATE UNIQUE INDEX "queue_one_unrouted" ON "queue" ("organization_id") WHERE "is_unrouted";

ALTER TABLE "matter"
  ADD CONSTRAINT "matter_closed_has_instant" CHECK (("status" = 'CLOSED') = ("closed_at" IS NOT NULL));
ALTER TABLE "offer"
  ADD CONSTRAINT "offer_ended_has_instant" CHECK (("outcome" = 'OPEN') = ("ended_at" IS NULL));
ALTER TABLE "assignment"
  ADD CONSTRAINT "assignment_end_not_before_start" CHECK ("ended_at" >= "accepted_at");
ALTER TABLE "alert"
  ADD CONSTRAINT "alert_resolved_has_instant" CHECK (("status" = 'RESOLVED') = ("resolved_at" IS NOT NULL));
ALTER TABLE "queue"
  ADD CONSTRAINT "queue_area_has_codes" CHECK ("is_unrouted" OR ("area" = 'NATION') = (cardinality("area_codes") = 0));

ALTER TABLE "user" ADD CONSTRAINT "user_email_lower_case" CHECK ("email" = lower("email"));
ALTER TABLE "sign_in_address"
  ADD CONSTRAINT "sign_in_address_lower_case" CHECK ("email" = lower("email")),
  ADD CONSTRAINT "sign_in_address_user_fkey" FOREIGN KEY ("organization_id", "user_id") REFERENCES "user" ("organization_id", "id") ON DELETE CASCADE;
ALTER TABLE "organization" ADD CONSTRAINT "organization_due_soon_hours" CHECK ("due_soon_hours" BETWEEN 1 AND 48);
ALTER TABLE "shift" ADD CONSTRAINT "shift_span" CHECK ("starts_at" < "ends_at");
ALTER TABLE "duty_period" ADD CONSTRAINT "duty_period_span" CHECK ("starts_at" < "ends_at");
ALTER TABLE "absence" ADD CONSTRAINT "absence_span" CHECK ("from" <= "until");
ALTER TABLE "credential"
  ADD CONSTRAINT "credential_span" CHECK ("valid_from" <= "expires_on"),
  ADD CONSTRAINT "credential_bar_has_state" CHECK (("kind" = 'BAR') = ("state" IS NOT NULL)),
  ADD CONSTRAINT "credential_court_has_district" CHECK (("kind" = 'FEDERAL_COURT') = ("district" IS NOT NULL)),
  ADD CONSTRAINT "credential_accreditation_has_level" CHECK (("kind" = 'DOJ_ACCREDITATION') = ("level" IS NOT NULL)),
  ADD CONSTRAINT "credential_verified_by_and_when" CHECK (("verified_by_id" IS NULL) = ("verified_at" IS NULL));
ALTER TABLE "representative" ADD CONSTRAINT "representative_not_their_own_supervisor" CHECK ("supervisor_id" <> "id");
ALTER TABLE "policy_version" ADD CONSTRAINT "policy_version_span" CHECK ("effective_on" < "ends_on");
ALTER TABLE "organization_policy_version" ADD CONSTRAINT "organization_policy_version_span" CHECK ("effective_on" < "ends_on");
ALTER TABLE "county" ADD CONSTRAINT "county_fips_five_digits" CHECK ("fips" ~ '^[0-9]{5}$');
ALTER TABLE "jurisdiction" ADD CONSTRAINT "jurisdiction_fips_digits" CHECK (
  CASE WHEN "kind" = 'state' THEN "fips" ~ '^[0-9]{2}$' ELSE "fips" ~ '^[0-9]{5}$' END);

-- Instants come and go in UTC (see lib/database/connection.ts); what stands in the database says so as well.

-- Who acts. Each transaction says so with set_config(…, true); nothing said, nothing seen.
CREATE FUNCTION "current_organization_id"() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  RETURN nullif(current_setting('app.organization_id', true), '')::uuid;

DO $$
DECLARE name text;
BEGIN
  FOR name IN
    SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute a ON a.attrelid = c.oid
    WHERE n.nspname = current_schema() AND c.relkind = 'r' AND a.attname = 'organization_id' AND c.relname <> 'sign_in_address'
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY of_the_organization ON %I USING (organization_id = current_organization_id()) WITH CHECK (organization_id = current_organization_id())', name);
  END LOOP;
END $$;
ALTER TABLE "organization" ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_the_organization ON "organization" USING ("id" = current_organization_id()) WITH CHECK ("id" = current_organization_id());
-- Before anybody is known one address may be looked up, and only the one that is being signed in with.
ALTER TABLE "sign_in_address" ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_the_organization ON "sign_in_address" USING ("organization_id" = current_organization_id()) WITH CHECK ("organization_id" = current_organization_id());
CREATE POLICY being_signed_in ON "sign_in_address" FOR SELECT USING ("email" = nullif(current_setting('app.sign_in_address', true), ''));
ALTER TABLE "first_administrator_link" ENABLE ROW LEVEL SECURITY;
CREATE POLICY being_used ON "first_administrator_link" USING ("token_hash" = nullif(current_setting('app.link_token_hash', true), ''));

-- The application's role owns nothing, and may do to each table no more than the product does.
GRANT USAGE ON SCHEMA public TO holdline_application;
GRANT SELECT ON ALL TABLES IN SCHEMA public TO holdline_application;
GRANT INSERT, UPDATE ON "organization", "user", "password_secret", "sign_in_address", "shift", "duty_period", "representative",
  "credential", "person", "case", "reporter", "custody_stint", "hold", "matter", "queue", "offer", "assignment", "alert",
  "facility_correction", "worker_heartbeat" TO holdline_application;
GRANT UPDATE ("used_at") ON "first_administrator_link" TO holdline_application;
GRANT INSERT, UPDATE, DELETE ON "rate_limit" TO holdline_application;
GRANT INSERT, DELETE ON "shift_member", "absence", "queue_member" TO holdline_application;
GRANT DELETE ON "duty_period", "sign_in_address" TO holdline_application;
-- Facts, answers and decisions are added and never changed.
GRANT INSERT ON "hold_event", "consent", "routing_decision", "decline", "alert_acknowledgement", "audit_entry",
  "organization_policy_version", "policy_snapshot" TO holdline_application;
GRANT UPDATE ("is_current") ON "policy_snapshot" TO holdline_application;
GRANT UPDATE ("ends_on") ON "organization_policy_version" TO holdline_application;

-- Not even the owner rewrites the audit.
CREATE FUNCTION "refuse_change_of_audit"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'audit entries are only added' USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER "audit_entry_insert_only" BEFORE UPDATE OR DELETE ON "audit_entry"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change_of_audit"();
CREATE TRIGGER "audit_entry_not_emptied" BEFORE TRUNCATE ON "audit_entry"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change_of_audit"();

-- The worker serves every organization, one at a time. These tell it which have work and when, and nothing else:
-- they run with the owner's rights, so what they return is all that crosses organizations.
CREATE FUNCTION "organizations_with_due_work"("at" timestamptz) RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT organization_id FROM hold WHERE next_check_at <= "at"
    UNION
    SELECT organization_id FROM offer WHERE outcome = 'OPEN' AND expires_at <= "at"
  $$;
CREATE FUNCTION "next_due_work_at"() RETURNS timestamptz
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT least(
      (SELECT min(next_check_at) FROM hold),
      (SELECT min(expires_at) FROM offer WHERE outcome = 'OPEN'))
  $$;
CREATE FUNCTION "all_organizations"() RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$ SELECT id FROM organization $$;
REVOKE ALL ON FUNCTION "organizations_with_due_work"(timestamptz), "next_due_work_at"(), "all_organizations"() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION "organizations_with_due_work"(timestamptz), "next_due_work_at"(), "all_organizations"() TO holdline_application;
