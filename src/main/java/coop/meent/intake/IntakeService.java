package coop.meent.intake;

import coop.meent.base.Id.DeedId;
import coop.meent.client.RelationService;
import coop.meent.member.MemberService;
import coop.meent.spreadsheet.Spreadsheet;
import coop.meent.store.Store;
import coop.meent.store.UndoOutcome;
import coop.meent.work.WorkService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/// Takes members and clients over from a spreadsheet.
public final class IntakeService {

  private final Store store;
  private final Clock clock;
  private final MemberService members;
  private final WorkService work;
  private final RelationService relations;

  public IntakeService(
      Store store,
      Clock clock,
      MemberService members,
      WorkService work,
      RelationService relations) {
    this.store = store;
    this.clock = clock;
    this.members = members;
    this.work = work;
    this.relations = relations;
  }

  /// What would become of each row; nothing is kept.
  public IntakePlan plan(Listed listed, Spreadsheet spreadsheet, Layout layout) {
    return planning(listed, spreadsheet, layout).plan(layout.hasName());
  }

  /// Takes all rows or none. Rows that change nothing are no deed.
  public IntakeOutcome take(Listed listed, Spreadsheet spreadsheet, Layout layout) {
    var planning = planning(listed, spreadsheet, layout);
    var plan = planning.plan(layout.hasName());
    var refusal = plan.refusal();
    if (refusal.isPresent()) return (IntakeOutcome) refusal.get();
    if (plan.changesNothing()) return new IntakeOutcome.Taken(plan, Optional.empty());
    return store.write(
        switch (listed) {
          case MEMBERS -> "intake.members";
          case CLIENTS -> "intake.clients";
        },
        tx -> {
          planning.carryOut(tx);
          return new IntakeOutcome.Taken(plan, Optional.of(tx.deed()));
        });
  }

  /// Takes back a whole file, unless something leans on it by now.
  public UndoOutcome undo(DeedId deed) {
    return store.undo(deed);
  }

  private Planning planning(Listed listed, Spreadsheet spreadsheet, Layout layout) {
    return new Planning(subject(listed), spreadsheet, layout);
  }

  private Subject subject(Listed listed) {
    return switch (listed) {
      case MEMBERS -> new MemberSubject(members, LocalDate.now(clock));
      case CLIENTS -> new ClientSubject(work, relations);
    };
  }
}
