package coop.meent.oracle;

import coop.meent.TestCooperative;
import coop.meent.base.Money;
import coop.meent.base.Seeded;
import coop.meent.ledger.Account;
import coop.meent.ledger.Dimensions;
import coop.meent.ledger.EntryDraft;
import coop.meent.ledger.Posting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Any entries: two to six lines on any accounts, over some years, with names and texts that are
/// hard on a format.
final class RandomBook {

  private static final List<String> TEXTS =
      List.of(
          "Factuur 2026-0001",
          "\"quoted\" and 'single'",
          "semicolon ; and  two spaces",
          "pipe | colon : comma, tag:value",
          "line one\nline two\r\nline three\ttab",
          "שלום עולם العربية",
          "emoji 🧑‍🌾🌾 family 👩‍👩‍👧",
          "; starts like a remark",
          "* starts like a mark",
          "(12) starts like a code",
          "= 5.00 EUR",
          "back\\slash \\n \\\" end\\",
          "#tag ^link @ 3 {cost}",
          "\u2028line separator\u0085next\u00a0line",
          "é è ê ĳ ß Ł");

  /// Those that a table can show without breaking its lines.
  static final List<String> ON_ONE_LINE =
      TEXTS.stream()
          .filter(text -> text.equals(text.strip()) && !text.matches("(?s).*\\R.*"))
          .toList();

  private final TestCooperative coop;
  private final Seeded random;

  RandomBook(TestCooperative coop, Seeded random) {
    this.coop = coop;
    this.random = random;
  }

  void fill(int entries) {
    var people = new ArrayList<Dimensions>();
    for (var name : TEXTS) {
      var client = coop.work.addClient(name, java.util.Optional.empty());
      var from = LocalDate.of(2024, 1, 1);
      var work =
          coop.work.addAssignment(
              name, client.id(), coop.founder.id(), from, java.util.Optional.empty());
      people.add(
          Dimensions.NONE
              .withMember(coop.founder.id())
              .withClient(client.id())
              .withAssignment(work.id()));
    }
    var accounts = coop.ledger.accounts(coop.book);
    List<EntryDraft> drafts = new ArrayList<>();
    for (int i = 0; i < entries; i++) drafts.add(draft(accounts, people));
    coop.store.write("test.fill", tx -> coop.ledger.record(tx, drafts));
  }

  private EntryDraft draft(List<Account> accounts, List<Dimensions> people) {
    List<Posting> postings = new ArrayList<>();
    var sum = Money.ZERO;
    int lines = 2 + random.nextInt(5);
    for (int line = 1; line < lines; line++) {
      var amount = amount(sum);
      sum = sum.plus(amount);
      postings.add(posting(accounts, people, amount));
    }
    postings.add(posting(accounts, people, sum.negate()));
    var date = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1_000));
    var draft = EntryDraft.of(coop.book, date, random.pick(TEXTS), postings);
    return random.chance(50) ? draft.withDocument(random.pick(TEXTS)) : draft;
  }

  /// Of any size but nothing, and not one that leaves nothing for the last line: the books refuse a
  /// line of nothing.
  private Money amount(Money sum) {
    Money amount;
    do {
      amount = new Money((random.nextLong() >> (20 + random.nextInt(40))) % 100_000_000_000L);
    } while (amount.isZero() || sum.plus(amount).isZero());
    return amount;
  }

  private Posting posting(List<Account> accounts, List<Dimensions> people, Money amount) {
    var posting = Posting.of(random.pick(accounts).id(), amount).with(random.pick(people));
    if (random.chance(30)) posting = posting.withText(random.pick(TEXTS));
    return random.chance(20) ? posting.withVat("V21") : posting;
  }
}
