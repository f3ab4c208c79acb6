package coop.meent.cli;

import coop.meent.calendar.CalendarPaper;
import coop.meent.calendar.CalendarService;
import coop.meent.member.MaskingService;
import coop.meent.personal.PersonalExport;
import coop.meent.settlement.SettlementPapers;
import coop.meent.settlement.SettlementService;
import coop.meent.trial.TrialService;

/// The services of leaving with clean papers: settlement, calendar, one's own data, masking, and
/// reading on trial.
public record Leaving(
    SettlementService settlements,
    SettlementPapers settlementPapers,
    CalendarService calendar,
    CalendarPaper calendarPaper,
    PersonalExport export,
    MaskingService masking,
    TrialService trials) {}
