import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import * as documents from "../../api/generated/acts/graphql";
import type { SubjectType, Written } from "./subjects";

type SubjectDocument = TypedDocumentNode<{ record: Written | null }, { key: string }>;

/** What asks for a record as its forms need it; nothing is asked of a campaign, which is only pointed at. */
export const documentOfSubject = {
  Parcel: documents.ParcelToWriteDocument,
  SupplyContract: documents.SupplyContractToWriteDocument,
  SupplyAgreement: documents.SupplyAgreementToWriteDocument,
  SupplyPause: documents.SupplyPauseToWriteDocument,
  IdleFinding: documents.IdleFindingToWriteDocument,
  IdleDisposal: documents.IdleDisposalToWriteDocument,
  ParcelPerformance: documents.ParcelPerformanceToWriteDocument,
  ParcelFootprint: documents.ParcelFootprintToWriteDocument,
  RedevelopmentGround: documents.RedevelopmentGroundToWriteDocument,
  RedevelopmentSurvey: documents.RedevelopmentSurveyToWriteDocument,
  RedevelopmentWork: documents.RedevelopmentWorkToWriteDocument,
  Project: documents.ProjectToWriteDocument,
  CampaignProject: documents.CampaignProjectToWriteDocument,
  CampaignVisit: documents.CampaignVisitToWriteDocument,
  LandQuota: documents.LandQuotaToWriteDocument,
  LandQuotaUse: documents.LandQuotaUseToWriteDocument,
  Constraint: documents.ConstraintToWriteDocument,
  Platform: documents.PlatformToWriteDocument,
  Park: documents.ParkToWriteDocument,
  Facility: documents.FacilityToWriteDocument,
} as unknown as Readonly<Record<Exclude<SubjectType, "Campaign">, SubjectDocument>>;
