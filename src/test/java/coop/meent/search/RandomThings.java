package coop.meent.search;

import coop.meent.TestCooperative;
import coop.meent.bank.BankService;
import coop.meent.bank.file.Statement;
import coop.meent.bank.file.StatementLine;
import coop.meent.base.Id.DeedId;
import coop.meent.base.Ids;
import coop.meent.base.Money;
import coop.meent.base.Seeded;
import coop.meent.ledger.Account;
import coop.meent.ledger.Dimensions;
import coop.meent.ledger.EntryDraft;
import coop.meent.ledger.JournalFilter;
import coop.meent.ledger.Posting;
import coop.meent.member.MemberDraft;
import coop.meent.store.Store;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Deeds at random, on everything that people look for, some of them taken back. Few words, days
/// and amounts, so that much is found by each.
final class RandomThings {

  static final List<String> WORDS =
      List.of(
          "noor",
          "Noordzij",
          "José",
          "jose",
          "Coöperatie",
          "ÉÉN",
          "eenmaal",
          "factuur",
          "Factuur 2026-0042",
          "2026-00",
          "kaart",
          "Kaartje",
          "42",
          "4.2",
          "a\"b",
          "OR",
          "zorg*");
  private static final List<String> AMOUNTS =
      List.of("0.01", "1.00", "42.00", "42.50", "121.00", "1234.56", "12345.00", "2026.00");
  private static final List<String> IBANS =
      List.of("NL91ABNA0417164300", "NL20TRIO0379210001", "BE71096123456769");

  final TestCooperative coop;
  final BankService bank;
  private final Seeded random;
  private final Ids ids;
  private final List<DeedId> done = new ArrayList<>();
  private final List<Account> accounts;
  private int statements;
  int undone;

  RandomThings(TestCooperative coop, Seeded random) {
    this.coop = coop;
    this.random = random;
    ids = coop.ids;
    bank = new BankService(coop.store, coop.ledger, ids, TestCooperative.CLOCK);
    accounts = coop.ledger.accounts(coop.book).stream().filter(one -> !one.isPerMember()).toList();
  }

  @SuppressWarnings("try") // listening is all that the resource is for
  void one() {
    try (var listening = coop.store.onCommit(committed -> done.add(committed.deed()))) {
      switch (random.nextInt(10)) {
        case 0 -> coop.members.add(member());
        case 1 -> coop.members.change(random.pick(coop.members.members()).id(), member());
        case 2 -> coop.work.addClient(words(), town());
        case 3 -> assign();
        case 4 -> importLines();
        case 5 -> reverse();
        case 6 -> undo();
        case 7 -> rename();
        default -> book();
      }
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private void undo() {
    if (done.isEmpty()) return;
    if (coop.store.undo(random.pick(done)) instanceof coop.meent.store.UndoOutcome.Undone) undone++;
  }

  private void rename() {
    var before = random.pick(accounts);
    var after =
        new Account(
            before.id(),
            before.book(),
            before.number(),
            before.rgs(),
            words(),
            before.englishName(),
            before.kind(),
            before.normalSide(),
            before.swap(),
            false,
            before.retired());
    coop.store.write(
        "test",
        tx -> {
          coop.ledger.putAccount(tx, after);
          return after;
        });
  }

  private MemberDraft member() {
    return new MemberDraft(
        words(),
        town(),
        Optional.empty(),
        random.chance(30) ? Optional.of(random.pick(IBANS.subList(0, 1))) : Optional.empty(),
        town(),
        TestCooperative.TODAY,
        Optional.empty(),
        java.util.Set.of());
  }

  private void assign() {
    var clients = coop.work.clients();
    if (clients.isEmpty()) return;
    coop.work.addAssignment(
        words(), random.pick(clients).id(), coop.founder.id(), day(), Optional.empty());
  }

  private void book() {
    var about = Dimensions.NONE;
    if (random.chance(40)) about = about.withMember(random.pick(coop.members.members()).id());
    var clients = coop.work.clients();
    if (random.chance(30) && !clients.isEmpty())
      about = about.withClient(random.pick(clients).id());
    var one = amount();
    var other = amount();
    var draft =
        EntryDraft.of(
            coop.book,
            day(),
            words(),
            List.of(
                posting(one).with(about),
                posting(other).withText(words()),
                posting(one.plus(other).negate())));
    coop.ledger.record(random.chance(40) ? draft.withDocument(random.pick(WORDS)) : draft);
  }

  private Posting posting(Money amount) {
    return Posting.of(random.pick(accounts).id(), amount);
  }

  private void reverse() {
    var all = coop.ledger.journal(JournalFilter.all(coop.book), 0, 1000);
    if (!all.isEmpty()) coop.ledger.reverse(random.pick(all).id(), day(), words());
  }

  private void importLines() {
    List<StatementLine> lines = new ArrayList<>();
    for (int i = 0; i < 3; i++) lines.add(line());
    bank.importStatements(
        coop.book,
        "test",
        List.of(
            new Statement(
                "NL02ABNA0123456789",
                "EUR",
                Optional.of("s" + statements++),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                lines,
                0)));
  }

  private StatementLine line() {
    return new StatementLine(
        day(),
        Optional.empty(),
        random.chance(50) ? amount() : amount().negate(),
        town(),
        random.chance(50) ? Optional.of(random.pick(IBANS)) : Optional.empty(),
        Optional.empty(),
        words(),
        town(),
        Optional.empty(),
        Optional.of("ref" + random.nextInt(1_000_000)),
        Optional.empty());
  }

  Money amount() {
    return Money.parse(random.pick(AMOUNTS));
  }

  LocalDate day() {
    return TestCooperative.TODAY.minusDays(random.nextInt(500));
  }

  private Optional<String> town() {
    return random.chance(50) ? Optional.of(random.pick(WORDS)) : Optional.empty();
  }

  private String words() {
    return random.pick(WORDS) + " " + random.pick(WORDS);
  }

  Store store() {
    return coop.store;
  }
}
