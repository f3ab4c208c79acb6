package coop.meent.ledger.ui;

import coop.meent.TestCooperative;
import coop.meent.app.VatNames;
import coop.meent.base.Money;
import coop.meent.ledger.Dimensions;
import coop.meent.ledger.EntryDraft;
import coop.meent.ledger.JournalEntry;
import coop.meent.ledger.Posting;
import coop.meent.ledger.RecordOutcome;
import coop.meent.member.Member;
import coop.meent.member.MemberDraft;
import coop.meent.member.MemberOutcome;
import coop.meent.ui.Desk;
import coop.meent.work.Assignment;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A cooperative with two members, one assignment and a year of simple entries: each month an
/// invoice, its payment, and rent.
final class SampleBooks implements AutoCloseable {

  static final String DEBTORS = "13011";
  static final String REVENUE = "80501";
  static final String BANK = "10201";
  static final String RENT = "45105";

  final TestCooperative cooperative;
  final Member noor;
  final Assignment intake;

  SampleBooks(Path folder) {
    cooperative = new TestCooperative(folder);
    var outcome =
        cooperative.members.add(
            MemberDraft.named("Noor Kramer", TestCooperative.TODAY.minusYears(1)));
    noor = ((MemberOutcome.Saved) outcome).member();
    var client = cooperative.work.addClient("Gemeente Zutphen", Optional.of("Zutphen"));
    intake =
        cooperative.work.addAssignment(
            "Redesign intake", client.id(), noor.id(), LocalDate.of(2026, 1, 1), Optional.empty());
    for (int month = 1; month <= 10; month++) month(month);
  }

  private void month(int month) {
    var first = LocalDate.of(2026, month, 1);
    var amount = 2_000_00L + month * 125_50L;
    record(
        first.plusDays(4),
        "Factuur 2026-" + month + ", Gemeente Zutphen",
        DEBTORS,
        REVENUE,
        amount);
    record(first.plusDays(17), "Betaling Gemeente Zutphen", BANK, DEBTORS, amount);
    record(first.plusDays(20), "Huur Vergaderhuis Utrecht", RENT, BANK, 181_50L);
  }

  JournalEntry record(LocalDate date, String text, String debit, String credit, long cents) {
    var about = Dimensions.NONE.withAssignment(intake.id()).withClient(intake.client());
    var amount = Money.ofCents(cents);
    var draft =
        EntryDraft.of(
            cooperative.book,
            date,
            text,
            List.of(
                Posting.of(cooperative.account(debit), amount),
                Posting.of(cooperative.account(credit), amount.negate()).with(about)));
    return ((RecordOutcome.Recorded) cooperative.ledger.record(draft)).entry();
  }

  BooksDesk desk(Desk desk) {
    return new BooksDesk(
        desk,
        cooperative.ledger,
        cooperative.statements,
        this::names,
        new VatNames(new coop.meent.vat.VatCodes()),
        TestCooperative.CLOCK);
  }

  private DimensionNames.All names() {
    return new DimensionNames.All(
        cooperative.members.members().stream()
            .map(one -> new DimensionNames.MemberName(one.id(), one.name()))
            .toList(),
        cooperative.work.assignments().stream()
            .map(one -> new DimensionNames.AssignmentName(one.id(), one.name(), one.client()))
            .toList(),
        cooperative.work.clients().stream()
            .map(one -> new DimensionNames.ClientName(one.id(), one.name()))
            .toList());
  }

  @Override
  public void close() {
    cooperative.close();
  }
}
