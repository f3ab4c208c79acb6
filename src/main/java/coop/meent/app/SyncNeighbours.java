package coop.meent.app;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Language;
import coop.meent.base.Refusal;
import coop.meent.base.RefusedException;
import coop.meent.base.Texts;
import coop.meent.cli.Rivalry;
import coop.meent.cli.Services;
import coop.meent.ledger.LateEntries;
import coop.meent.ledger.LateEntry;
import coop.meent.ledger.LedgerService;
import coop.meent.ledger.RecordOutcome;
import coop.meent.member.Member;
import coop.meent.member.MemberService;
import coop.meent.store.Contradictions.Contradiction;
import coop.meent.sync.ui.MergeReport;
import coop.meent.sync.ui.Neighbours;
import coop.meent.work.WorkService;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// What the Sync page asks of the rooms beside it.
record SyncNeighbours(Rooms rooms, Language language, Ways ways) implements Neighbours {

  /// Where the names and the late list are.
  record Rooms(MemberService members, WorkService work, LedgerService ledger, Rivalry rivalry) {
    LateEntries lateEntries() {
      return rivalry.late();
    }

    static Rooms of(Services services) {
      return new Rooms(services.members(), services.work(), services.ledger(), services.rivalry());
    }
  }

  /// Of who only reads.
  static SyncNeighbours reading(Rooms rooms, Language language) {
    return new SyncNeighbours(rooms, language, new NoWays());
  }

  private record NoWays() implements Ways {
    @Override
    public Optional<MemberId> me() {
      return Optional.empty();
    }

    @Override
    public void openReport(String name) {}

    @Override
    public void openEntry(EntryId entry) {}

    @Override
    public void join() {}
  }

  /// Where the Sync page leads.
  interface Ways {
    Optional<MemberId> me();

    void openReport(String name);

    void openEntry(EntryId entry);

    void join();
  }

  @Override
  public Optional<String> named(UUID thing) {
    var members =
        rooms.members().members().stream()
            .filter(one -> one.id().uuid().equals(thing))
            .map(Member::name);
    var clients =
        rooms.work().clients().stream()
            .filter(one -> one.id().uuid().equals(thing))
            .map(one -> one.name());
    var assignments =
        rooms.work().assignments().stream()
            .filter(one -> one.id().uuid().equals(thing))
            .map(one -> one.name());
    var books =
        rooms.ledger().books().stream()
            .filter(one -> one.id().uuid().equals(thing))
            .map(one -> one.name());
    return Stream.of(members, clients, assignments, books)
        .flatMap(names -> names)
        .findFirst()
        .or(() -> account(thing));
  }

  private Optional<String> account(UUID thing) {
    return rooms
        .ledger()
        .account(new AccountId(thing))
        .map(one -> one.number() + " " + one.name(language));
  }

  @Override
  public Optional<MemberId> me() {
    return ways.me();
  }

  @Override
  public List<Late> late() {
    return rooms.lateEntries().open().stream().map(SyncNeighbours::late).toList();
  }

  private static Late late(LateEntry entry) {
    return new Late(
        entry.id(),
        entry.bookName(),
        entry.draft().date(),
        entry.draft().text(),
        entry.amount(),
        entry.device(),
        entry.lockDevice(),
        entry.when(),
        entry.openDate());
  }

  @Override
  public List<Twice> twice() {
    return rooms.lateEntries().twice().stream()
        .map(entry -> new Twice(entry.id().uuid(), entry.reference(), entry.text()))
        .toList();
  }

  @Override
  public Told told(Contradiction contradiction) {
    var told = rooms.rivalry().told(contradiction, new Texts(language));
    return new Told(told.thing(), told.versions().stream().map(SyncNeighbours::said).toList());
  }

  private static Said said(Rivalry.Said said) {
    return new Said(
        said.name(),
        said.shortly(),
        said.details().stream().map(detail -> new Detail(detail.label(), detail.value())).toList());
  }

  @Override
  public boolean keep(Contradiction contradiction, UUID row) {
    return rooms.rivalry().keep(contradiction, row);
  }

  @Override
  public String bookAgain(UUID entry, LocalDate date) {
    return switch (rooms.lateEntries().bookAgain(entry, date)) {
      case RecordOutcome.Recorded(var again) -> again.reference();
      case RecordOutcome outcome -> throw new RefusedException((Refusal) outcome);
    };
  }

  @Override
  public void leaveOut(UUID entry) {
    rooms.lateEntries().leaveOut(entry);
  }

  @Override
  public void openReport() {
    ways.openReport(MergeReport.KIND.name());
  }

  @Override
  public void openEntry(UUID entry) {
    ways.openEntry(new EntryId(entry));
  }

  @Override
  public void join() {
    ways.join();
  }
}
