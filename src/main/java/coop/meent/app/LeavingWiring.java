package coop.meent.app;

import coop.meent.base.Ids;
import coop.meent.calendar.CalendarPaper;
import coop.meent.calendar.CalendarService;
import coop.meent.cli.Leaving;
import coop.meent.ledger.LedgerService;
import coop.meent.ledger.Statements;
import coop.meent.member.BookedMoney;
import coop.meent.member.MaskingService;
import coop.meent.member.MemberService;
import coop.meent.member.MembershipService;
import coop.meent.paper.PaperService;
import coop.meent.paper.PersonalPapers;
import coop.meent.personal.AccountPart;
import coop.meent.personal.PersonalExport;
import coop.meent.personal.PersonalPart;
import coop.meent.personal.RegisterParts;
import coop.meent.settlement.CurrentAccountPart;
import coop.meent.settlement.ExitFeePart;
import coop.meent.settlement.PersonalSettlements;
import coop.meent.settlement.SettlementPapers;
import coop.meent.settlement.SettlementPart;
import coop.meent.settlement.SettlementService;
import coop.meent.statute.StatuteService;
import coop.meent.store.Store;
import coop.meent.sync.SyncService;
import coop.meent.trial.PersonalReadings;
import coop.meent.trial.TrialService;
import coop.meent.work.PersonalAssignments;
import coop.meent.work.WorkService;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/// Gathers what every room settles with who leaves, and what it holds about a person.
record LeavingWiring(Store store, Ids ids, Clock clock, Rooms rooms) {

  record Rooms(
      LedgerService ledger,
      Statements statements,
      MemberService members,
      WorkService work,
      PaperService papers,
      SyncService sync,
      StatuteService statutes,
      MembershipService memberships) {}

  /// @param more parts of rooms that are no part of this
  /// @param held what those rooms hold about a person
  Leaving leaving(List<SettlementPart> more, List<PersonalPart> held) {
    List<SettlementPart> parts = new ArrayList<>();
    parts.add(new CurrentAccountPart(rooms.ledger, rooms.statements));
    parts.addAll(more);
    parts.add(new ExitFeePart());
    var settlements =
        new SettlementService(
            store,
            ids,
            clock,
            new SettlementService.Around(
                rooms.memberships, rooms.statutes, parts, new TeamShelf(rooms.sync)::with));
    var trials =
        new TrialService(
            store,
            ids,
            clock,
            new TrialService.Rooms(rooms.members, rooms.memberships, rooms.statutes, rooms.work));
    var masking =
        new MaskingService(
            store,
            ids,
            clock,
            rooms.statutes,
            List.of(new BookedMoney(rooms.ledger, rooms.statements)),
            who -> held.stream().flatMap(part -> part.emptied(who).stream()).toList());
    rooms.memberships.afterTrial(masking::afterTrial);
    return new Leaving(
        settlements,
        new SettlementPapers(settlements, rooms.members, rooms.statutes, clock),
        new CalendarService(store, ids, clock, rooms.statutes),
        new CalendarPaper(rooms.members),
        new PersonalExport(
            rooms.members, rooms.memberships, personal(settlements, trials, held), clock),
        masking,
        trials);
  }

  private List<PersonalPart> personal(
      SettlementService settlements, TrialService trials, List<PersonalPart> more) {
    List<PersonalPart> parts = new ArrayList<>();
    parts.addAll(new RegisterParts(rooms.members, rooms.memberships, rooms.statutes).all());
    parts.add(new AccountPart(rooms.ledger, rooms.statements));
    parts.addAll(more);
    parts.add(new PersonalSettlements(settlements));
    parts.add(new PersonalPapers(rooms.papers, rooms.members));
    parts.add(new PersonalAssignments(rooms.work));
    parts.add(new PersonalReadings(trials));
    parts.add(new PersonalDevices(rooms.sync, rooms.members));
    return parts;
  }
}
