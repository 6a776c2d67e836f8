import { Controller } from '@nestjs/common';
import {
  Exchange,
  ExchangeInput,
  Instrument,
  InstrumentInput,
  Partner,
  PartnerInput,
  PATHS,
  PolicyDocument,
  PolicyDocumentInput,
  Recommendation,
  RecommendationInput,
  ReportingDuty,
  ReportingDutyInput,
} from '@rumbo/domain';
import { recordController } from './record-controller';

@Controller()
export class PartnersController extends recordController({
  kind: 'partner',
  named: 'a partner',
  all: PATHS.partners,
  one: PATHS.partner,
  input: PartnerInput,
  record: Partner,
}) {}

@Controller()
export class InstrumentsController extends recordController({
  kind: 'instrument',
  named: 'an instrument',
  all: PATHS.instruments,
  one: PATHS.instrument,
  input: InstrumentInput,
  record: Instrument,
}) {}

@Controller()
export class RecommendationsController extends recordController({
  kind: 'recommendation',
  named: 'a recommendation',
  all: PATHS.recommendations,
  one: PATHS.recommendation,
  input: RecommendationInput,
  record: Recommendation,
}) {}

@Controller()
export class ExchangesController extends recordController({
  kind: 'exchange',
  named: 'an exchange',
  all: PATHS.exchanges,
  one: PATHS.exchange,
  input: ExchangeInput,
  record: Exchange,
}) {}

@Controller()
export class ReportingDutiesController extends recordController({
  kind: 'reporting_duty',
  named: 'a report that is owed',
  all: PATHS.reportingDuties,
  one: PATHS.reportingDuty,
  input: ReportingDutyInput,
  record: ReportingDuty,
}) {}

@Controller()
export class PolicyDocumentsController extends recordController({
  kind: 'policy_document',
  named: 'a policy document',
  all: PATHS.policyDocuments,
  one: PATHS.policyDocument,
  input: PolicyDocumentInput,
  record: PolicyDocument,
}) {}
