import { BargainingActivity } from '../bargaining/records/activity.ts';
import { RoundClause } from '../bargaining/records/clause.ts';
import { CollectiveAgreement } from '../bargaining/records/collective-agreement.ts';
import { Enterprise } from '../bargaining/records/enterprise.ts';
import { RoundFiling } from '../bargaining/records/filing.ts';
import { RoundInspection } from '../bargaining/records/inspection.ts';
import { Instructor } from '../bargaining/records/instructor.ts';
import { RoundItem } from '../bargaining/records/item.ts';
import { RoundMaterial } from '../bargaining/records/material.ts';
import { RoundMeasure } from '../bargaining/records/measure.ts';
import { RoundMeeting } from '../bargaining/records/meeting.ts';
import { OrderQuote } from '../bargaining/records/order-quote.ts';
import { RoundPublication } from '../bargaining/records/publication.ts';
import { RoundRepresentative } from '../bargaining/records/representative.ts';
import { BargainingRound } from '../bargaining/records/round.ts';
import { RoundAttachment } from '../bargaining/records/round-attachment.ts';
import { RoundOffer } from '../bargaining/records/round-offer.ts';
import { RoundPaper } from '../bargaining/records/round-paper.ts';
import { RoundStep } from '../bargaining/records/round-step.ts';
import { RoundTable } from '../bargaining/records/table.ts';
import { BargainingTarget } from '../bargaining/records/target.ts';
import { RoundVote } from '../bargaining/records/vote.ts';
import { Agent } from '../mediation/records/agent.ts';
import { Agreement } from '../mediation/records/agreement.ts';
import { Area } from '../mediation/records/area.ts';
import { Arrangement } from '../mediation/records/arrangement.ts';
import { Attachment } from '../mediation/records/attachment.ts';
import { CharacterPicture } from '../mediation/records/character-picture.ts';
import { Claim } from '../mediation/records/claim.ts';
import { Clause } from '../mediation/records/clause.ts';
import { Consent } from '../mediation/records/consent.ts';
import { Consultation } from '../mediation/records/consultation.ts';
import { Delivery } from '../mediation/records/delivery.ts';
import { Evidence } from '../mediation/records/evidence.ts';
import { Extension } from '../mediation/records/extension.ts';
import { FollowUp } from '../mediation/records/follow-up.ts';
import { Inquiry } from '../mediation/records/inquiry.ts';
import { Lead } from '../mediation/records/lead.ts';
import { LeadPaper } from '../mediation/records/lead-paper.ts';
import { Matter } from '../mediation/records/matter.ts';
import { MediationCase } from '../mediation/records/mediation-case.ts';
import { Offer } from '../mediation/records/offer.ts';
import { Office } from '../mediation/records/office.ts';
import { Paper } from '../mediation/records/paper.ts';
import { PaperWording } from '../mediation/records/paper-wording.ts';
import { Party } from '../mediation/records/party.ts';
import { Payment } from '../mediation/records/payment.ts';
import { Person } from '../mediation/records/person.ts';
import { PrivateNote } from '../mediation/records/private-note.ts';
import { Recusal } from '../mediation/records/recusal.ts';
import { RegionalFigure } from '../mediation/records/regional-figure.ts';
import { Report } from '../mediation/records/report.ts';
import { Route } from '../mediation/records/route.ts';
import { Session } from '../mediation/records/session.ts';
import { Signature } from '../mediation/records/signature.ts';
import { Step } from '../mediation/records/step.ts';
import { Term } from '../mediation/records/term.ts';
import { Utterance } from '../mediation/records/utterance.ts';
import { Visit } from '../mediation/records/visit.ts';

/** Every kind of record, by the name of its table. A new kind is one line here and one migration. */
export const recordTypes = {
  offices: Office,
  people: Person,
  cases: MediationCase,
  parties: Party,
  claims: Claim,
  consents: Consent,
  sessions: Session,
  utterances: Utterance,
  privateNotes: PrivateNote,
  offers: Offer,
  agreements: Agreement,
  signatures: Signature,
  terms: Term,
  payments: Payment,
  followUps: FollowUp,
  steps: Step,
  papers: Paper,
  agents: Agent,
  evidence: Evidence,
  inquiries: Inquiry,
  recusals: Recusal,
  extensions: Extension,
  routes: Route,
  matters: Matter,
  deliveries: Delivery,
  attachments: Attachment,
  leads: Lead,
  leadPapers: LeadPaper,
  areas: Area,
  visits: Visit,
  reports: Report,
  consultations: Consultation,
  regionalFigures: RegionalFigure,
  arrangements: Arrangement,
  characterPictures: CharacterPicture,
  clauses: Clause,
  paperWordings: PaperWording,
  enterprises: Enterprise,
  rounds: BargainingRound,
  roundReps: RoundRepresentative,
  roundOffers: RoundOffer,
  roundMaterials: RoundMaterial,
  roundMeetings: RoundMeeting,
  roundItems: RoundItem,
  roundMeasures: RoundMeasure,
  roundVotes: RoundVote,
  roundClauses: RoundClause,
  roundTables: RoundTable,
  roundFilings: RoundFiling,
  roundPublications: RoundPublication,
  roundInspections: RoundInspection,
  roundSteps: RoundStep,
  roundPapers: RoundPaper,
  roundAttachments: RoundAttachment,
  collectiveAgreements: CollectiveAgreement,
  orderQuotes: OrderQuote,
  instructors: Instructor,
  bargainingActivities: BargainingActivity,
  bargainingTargets: BargainingTarget,
} as const;

export type RecordTypes = typeof recordTypes;
export type TableName = keyof RecordTypes;
export const tableNames = Object.keys(recordTypes) as TableName[];

type Out<S> = S extends { _zod: { output: infer O } } ? O : never;
type In<S> = S extends { _zod: { input: infer I } } ? I : never;

/** A stored row of a table. */
export type Row<T extends TableName> = Out<RecordTypes[T]['row']>;
/** What a caller hands in to make a record of a table. */
export type Draft<T extends TableName> = In<RecordTypes[T]['draft']>;
/** A record as it travels in a case file. */
export type Plain<T extends TableName> = Out<RecordTypes[T]['plain']>;
