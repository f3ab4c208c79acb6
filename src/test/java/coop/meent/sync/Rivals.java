package coop.meent.sync;

import coop.meent.bank.Allocation;
import coop.meent.bank.BankLineFilter;
import coop.meent.bank.BankLineFilter.Status;
import coop.meent.bank.file.Statement;
import coop.meent.bank.file.StatementLine;
import coop.meent.base.Id.BookId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.base.Seeded;
import coop.meent.ledger.Book;
import coop.meent.ledger.BookKind;
import coop.meent.member.MemberDraft;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What people do on laptops apart that may contradict each other or be given one number: booking
/// the same bank line, choosing between two bookings, and adding clients, assignments and members.
/// It draws from a generator of its own, so that schedules that went wrong once stay as they are.
final class Rivals {

  private final Seeded random;
  private int chosen;

  Rivals(Seeded random) {
    this.random = random;
  }

  /// How often somebody chose between decisions that contradicted each other.
  int chosen() {
    return chosen;
  }

  /// What was done, in a word or two; empty when it came to nothing.
  Optional<String> act(SyncingLaptop laptop, MemberId member) {
    return switch (random.nextInt(10)) {
      case 0, 1, 2, 3 -> bookLine(laptop);
      case 4 -> takeBack(laptop);
      case 5, 6 -> choose(laptop);
      case 7 -> addMember(laptop);
      case 8 -> addAssignment(laptop, member);
      default -> Optional.empty();
    };
  }

  private static Optional<Book> book(SyncingLaptop laptop) {
    return laptop.ledger.books().stream()
        .filter(one -> one.kind() == BookKind.COOPERATIVE)
        .findFirst();
  }

  private Optional<String> bookLine(SyncingLaptop laptop) {
    var book = book(laptop);
    if (book.isEmpty()) return Optional.empty();
    var id = book.get().id();
    if (laptop.bank.accounts(id).isEmpty()) importLines(laptop, id);
    var open = laptop.bank.lines(BankLineFilter.all(id).that(Status.OPEN), 0, 10);
    if (open.isEmpty()) return Optional.empty();
    var line = random.pick(open);
    var account = laptop.ledger.accounts(id).getLast().id();
    var _ = laptop.bank.book(line.id(), List.of(Allocation.of(account, line.content().amount())));
    return Optional.of("books the line of " + line.content().booked());
  }

  /// The same on every laptop: whoever imports it has the very same lines.
  private static void importLines(SyncingLaptop laptop, BookId book) {
    var lines = List.of(line(2, "10.00"), line(5, "20.00"), line(8, "30.00"));
    var statement =
        new Statement(
            "NL91ABNA0417164300",
            "EUR",
            Optional.of("1"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            lines,
            0);
    laptop.bank.importStatements(book, "test", List.of(statement));
  }

  private static StatementLine line(int month, String amount) {
    var day = LocalDate.of(2026, month, 12);
    return new StatementLine(
        day,
        Optional.of(day),
        Money.parse(amount),
        Optional.of("Gemeente"),
        Optional.empty(),
        Optional.empty(),
        "Invoice",
        Optional.empty(),
        Optional.empty(),
        Optional.of("R" + month),
        Optional.empty());
  }

  private Optional<String> takeBack(SyncingLaptop laptop) {
    var book = book(laptop);
    if (book.isEmpty()) return Optional.empty();
    var filter = BankLineFilter.all(book.get().id()).that(Status.BOOKED);
    var booked = laptop.bank.lines(filter, 0, 10);
    if (booked.isEmpty()) return Optional.empty();
    var _ = laptop.bank.undo(random.pick(booked).id());
    return Optional.of("takes a booking back");
  }

  Optional<String> choose(SyncingLaptop laptop) {
    var open = laptop.sync.overview().contradictions();
    if (open.isEmpty()) return Optional.empty();
    var one = random.pick(open);
    if (laptop.rivalry.keep(one, random.pick(one.versions()).row())) chosen++;
    return Optional.of("chooses, about a " + one.table());
  }

  private Optional<String> addMember(SyncingLaptop laptop) {
    var name = "Member " + random.nextInt(100);
    var _ = laptop.members.add(MemberDraft.named(name, LocalDate.of(2026, 1, 1)));
    return Optional.of("adds " + name);
  }

  private Optional<String> addAssignment(SyncingLaptop laptop, MemberId member) {
    var client = laptop.work.addClient("Client " + random.nextInt(100), Optional.empty());
    var _ =
        laptop.work.addAssignment(
            "Assignment", client.id(), member, LocalDate.of(2026, 1, 1), Optional.empty());
    return Optional.of("adds an assignment");
  }
}
