package coop.meent.bank.ui;

import coop.meent.bank.Allocation;
import coop.meent.bank.BankLine;
import coop.meent.bank.BookingOutcome;
import coop.meent.bank.Proposal;
import coop.meent.base.Refusal;
import coop.meent.ledger.Account;
import coop.meent.ledger.Dimensions;
import coop.meent.ledger.JournalEntry;
import coop.meent.ledger.ui.DimensionChoices.AssignmentName;
import coop.meent.ledger.ui.DimensionChoices.MemberName;
import coop.meent.ui.Notice;
import coop.meent.ui.Tone;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// How the chosen line will be booked: what was proposed, until the person changes it.
final class BookingModel {

  private final BankDesk desk;
  final ObjectProperty<@Nullable BankRow> row = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable Account> account = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable MemberName> member = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable AssignmentName> assignment = new SimpleObjectProperty<>();
  final StringProperty text = new SimpleStringProperty("");
  final ObjectProperty<@Nullable Notice> notice = new SimpleObjectProperty<>();

  BookingModel(BankDesk desk) {
    this.desk = desk;
  }

  void show(@Nullable BankRow chosen, BankOverview overview) {
    notice.set(null);
    row.set(chosen);
    var proposal = chosen == null ? Optional.<Proposal>empty() : chosen.proposal();
    account.set(proposal.map(one -> overview.byId().get(one.account())).orElse(null));
    var about = proposal.map(Proposal::dimensions).orElse(Dimensions.NONE);
    member.set(
        overview.choices().members().stream()
            .filter(one -> about.member().equals(Optional.of(one.id())))
            .findFirst()
            .orElse(null));
    assignment.set(
        overview.choices().assignments().stream()
            .filter(one -> about.assignment().equals(Optional.of(one.id())))
            .findFirst()
            .orElse(null));
    text.set(
        chosen == null ? "" : proposal.map(Proposal::text).orElse(chosen.line().description()));
  }

  boolean canBook() {
    var chosen = row.get();
    return chosen != null && chosen.line().isOpen();
  }

  /// Books the line as it stands; a proposal of several parts is kept whole while its account is.
  void book(Consumer<JournalEntry> booked) {
    var chosen = row.get();
    if (chosen == null || !chosen.line().isOpen()) return;
    var on = account.get();
    if (on == null) {
      notice.set(
          new Notice(
              Tone.LOOK,
              desk.texts().get("bank.book.noAccount"),
              desk.texts().get("bank.book.noAccount.next")));
      return;
    }
    var line = chosen.line();
    var parts = parts(chosen, on);
    var words = text.get();
    desk.tasks()
        .run(() -> desk.bank().book(line.id(), words, parts), outcome -> show(outcome, booked));
  }

  private List<Allocation> parts(BankRow chosen, Account on) {
    var proposed = chosen.proposal().map(Proposal::allocations).orElse(List.of());
    if (proposed.size() > 1 && proposed.getFirst().account().equals(on.id())) return proposed;
    var vat =
        proposed.stream()
            .filter(part -> part.account().equals(on.id()))
            .findFirst()
            .flatMap(Allocation::vatCode);
    var part = Allocation.of(on.id(), chosen.line().content().amount()).with(dimensions());
    return List.of(vat.map(part::withVat).orElse(part));
  }

  private Dimensions dimensions() {
    var about = Dimensions.NONE;
    var who = member.get();
    var work = assignment.get();
    if (who != null) about = about.withMember(who.id());
    if (work != null) about = about.withAssignment(work.id()).withClient(work.client());
    return about;
  }

  /// Reverses the entry that books the line.
  void takeBack(BankLine line, Consumer<JournalEntry> undone) {
    desk.tasks().run(() -> desk.bank().undo(line.id()), outcome -> show(outcome, undone));
  }

  private void show(BookingOutcome outcome, Consumer<JournalEntry> done) {
    switch (outcome) {
      case BookingOutcome.Booked(var _, var entry) -> done.accept(entry);
      case BookingOutcome.Undone(var _, var reversal) -> done.accept(reversal);
      case BookingOutcome.LedgerRefused(var reason) -> refuse(reason);
      case BookingOutcome.NoSuchLine reason -> refuse(reason);
      case BookingOutcome.AlreadyBooked reason -> refuse(reason);
      case BookingOutcome.NotBooked reason -> refuse(reason);
      case BookingOutcome.OtherCurrency reason -> refuse(reason);
      case BookingOutcome.NothingAllocated reason -> refuse(reason);
      case BookingOutcome.DoesNotAddUp reason -> refuse(reason);
      case BookingOutcome.NotCertain reason -> refuse(reason);
    }
  }

  private void refuse(Refusal reason) {
    notice.set(Notice.refused(desk.texts(), reason));
  }
}
