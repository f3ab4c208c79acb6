package coop.meent.bank.ui;

import coop.meent.bank.Allocation;
import coop.meent.bank.BankLine;
import coop.meent.bank.BookingOutcome;
import coop.meent.bank.BookingOutcome.Booked;
import coop.meent.bank.Proposal;
import coop.meent.bank.Reason;
import coop.meent.ledger.Account;
import coop.meent.ledger.Dimensions;
import coop.meent.ledger.JournalEntry;
import coop.meent.ledger.ui.DimensionNames.AssignmentName;
import coop.meent.ledger.ui.DimensionNames.MemberName;
import coop.meent.ledger.ui.EntryHabit;
import coop.meent.ledger.ui.TypedLine;
import coop.meent.ledger.ui.VatChoice;
import coop.meent.ui.Latest;
import coop.meent.ui.Notice;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// The chosen line: what it would be booked as, what the reader makes of that, and booking it.
final class LineViewModel {

  /// What is known of the chosen line.
  ///
  /// @param entry that books it; empty while it is open
  /// @param codes that can be booked with on the day of the line
  record Chosen(LineRow row, BankWords words, Optional<JournalEntry> entry, List<VatChoice> codes) {

    BankLine line() {
      return row.line();
    }

    /// A proposal of several parts, which the fields for one account and one code cannot show.
    List<Allocation> severalParts() {
      var parts = row.proposal().map(Proposal::allocations).orElse(List.of());
      return parts.size() > 1 && onePart().isEmpty() ? parts : List.of();
    }

    /// The proposal as the fields can show it: one account, with its VAT when it has.
    Optional<TypedLine> onePart() {
      return row.proposal()
          .flatMap(proposal -> VatParts.typed(proposal.allocations(), codes))
          .filter(typed -> typed.size() == 1)
          .map(List::getFirst);
    }
  }

  private static final int RECENT = 40;

  private final BankDesk desk;
  private final LineSource source;
  private final Latest latest;
  private final ReadOnlyObjectWrapper<@Nullable Chosen> chosen = new ReadOnlyObjectWrapper<>();
  private final Latest habits;
  private boolean asked;
  private boolean filling;
  final ObjectProperty<@Nullable Account> account = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable MemberName> member = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable AssignmentName> assignment = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable VatChoice> vat = new SimpleObjectProperty<>();
  final StringProperty accountError = new SimpleStringProperty("");
  final StringProperty memberError = new SimpleStringProperty("");
  final ObjectProperty<@Nullable Notice> notice = new SimpleObjectProperty<>();

  LineViewModel(BankDesk desk) {
    this.desk = desk;
    source = new LineSource(desk);
    latest = new Latest(desk.tasks());
    habits = new Latest(desk.tasks());
    account.subscribe((before, now) -> {
      accountError.set("");
      if (now != null && !filling) proposeCode(now);
    });
    member.subscribe((before, now) -> memberError.set(""));
  }

  /// Null while no line is chosen.
  ReadOnlyObjectProperty<@Nullable Chosen> chosen() {
    return chosen.getReadOnlyProperty();
  }

  /// Reads the line anew and shows it. What was filled in stays when it is the line that is shown
  /// already and nothing about it changed.
  void choose(LineRow row) {
    latest.run(() -> read(row), this::show);
  }

  private Chosen read(LineRow row) {
    var words = new BankWords(desk.texts(), Catalogue.read(desk));
    var line = desk.bank().line(row.line().id()).orElse(row.line());
    var accounts = words.catalogue().accounts();
    var codes = desk.neighbours().vat().on(line.content().booked(), accounts);
    var entry = line.entry().flatMap(desk.ledger()::entry);
    return new Chosen(source.row(words, line), words, entry, codes);
  }

  private void show(Chosen now) {
    var before = chosen.get();
    boolean same =
        before != null
            && before.line().equals(now.line())
            && before.row().proposal().equals(now.row().proposal());
    asked = false;
    chosen.set(now);
    if (same) return;
    notice.set(null);
    fill(now);
  }

  private void fill(Chosen now) {
    filling = true;
    fillFields(now);
    filling = false;
  }

  /// Who chooses an account most often means the VAT code it had last time.
  private void proposeCode(Account on) {
    var now = chosen.get();
    if (now == null) return;
    habits.run(
        () -> EntryHabit.of(desk.ledger().latestOn(on.id(), RECENT), now.codes()),
        habit -> {
          if (!on.equals(account.get()) || !now.equals(chosen.get())) return;
          vat.set(habit.flatMap(found -> found.on(on.id())).flatMap(TypedLine::vat).orElse(null));
        });
  }

  private void fillFields(Chosen now) {
    var part = now.onePart();
    var catalogue = now.words().catalogue();
    account.set(part.flatMap(one -> catalogue.account(one.posting().account())).orElse(null));
    vat.set(part.flatMap(TypedLine::vat).orElse(null));
    var about = part.map(one -> one.posting().dimensions()).orElse(Dimensions.NONE);
    member.set(about.member().flatMap(catalogue::member).orElse(null));
    assignment.set(about.assignment().flatMap(catalogue::assignment).orElse(null));
    accountError.set("");
    memberError.set("");
  }

  void clear() {
    latest.run(() -> true, any -> chosen.set(null));
  }

  /// Why the line is to be booked as the fields say, in a sentence.
  String why() {
    var now = chosen.get();
    var texts = desk.texts();
    if (now == null || now.entry().isPresent()) return "";
    var proposal = now.row().proposal();
    if (proposal.isPresent() && isAsProposed(now)) return why(proposal.get().reason());
    return texts.get(account.get() == null ? "bank.ui.why.nothing" : "bank.ui.why.you");
  }

  /// How sure that is, in a sentence; empty when the fields say something else.
  String score() {
    var now = chosen.get();
    if (now == null || now.entry().isPresent() || !isAsProposed(now)) return "";
    return now.row()
        .proposal()
        .map(one ->
            one.isCertain()
                ? desk.texts().get("bank.ui.score.certain")
                : desk.texts().get("bank.ui.score", one.reason().score()))
        .orElse("");
  }

  /// The bank room words a reason as a sentence by itself; here it goes on after a colon.
  private String why(Reason reason) {
    var texts = desk.texts();
    if (reason instanceof Reason.ByRule(var rule)) return texts.get("bank.ui.why.byRule", rule);
    var words = reason.words(texts);
    boolean beginsWithAName = reason instanceof Reason.OwnAccount;
    var first = words.substring(0, 1);
    return texts.get(
        "bank.ui.why",
        beginsWithAName
            ? words
            : first.toLowerCase(texts.language().locale()) + words.substring(1));
  }

  /// Books the line, once: who presses Enter twice in haste meant one booking.
  ///
  /// @param booked told when it was booked; what was refused stands in [#notice] or at its field
  void book(Consumer<Booked> booked) {
    var now = chosen.get();
    if (now == null || asked || now.entry().isPresent() || !isFilled(now)) return;
    asked = true;
    var parts = parts(now);
    var line = now.line();
    var text = now.row().proposal().filter(one -> isAsProposed(now)).map(Proposal::text);
    desk.tasks()
        .run(
            () -> desk.bank().book(line.id(), text.orElseGet(line::description), parts),
            outcome -> show(outcome, booked));
  }

  private boolean isFilled(Chosen now) {
    if (!now.severalParts().isEmpty()) return true;
    var on = account.get();
    accountError.set(on == null ? desk.texts().get("bank.ui.noAccount") : "");
    boolean lacksMember = on != null && on.isPerMember() && member.get() == null;
    memberError.set(lacksMember ? desk.texts().get("bank.ui.noMember") : "");
    return on != null && !lacksMember;
  }

  private List<Allocation> parts(Chosen now) {
    if (!now.severalParts().isEmpty()) return now.severalParts();
    var on = account.get();
    if (on == null) return List.of();
    var whole = Allocation.of(on.id(), now.line().content().amount()).with(dimensions(now));
    return VatParts.of(whole, vat.get());
  }

  /// The fields show two dimensions; what is proposed beside them comes along while these stay.
  private Dimensions dimensions(Chosen now) {
    var proposed = now.onePart().map(one -> one.posting().dimensions()).orElse(Dimensions.NONE);
    boolean same =
        proposed.member().equals(about().member())
            && proposed.assignment().equals(about().assignment());
    return same ? proposed : about();
  }

  private boolean isAsProposed(Chosen now) {
    if (!now.severalParts().isEmpty()) return true;
    var on = account.get();
    var part = now.onePart();
    return on != null
        && part.isPresent()
        && part.get().posting().account().equals(on.id())
        && part.get().vat().equals(Optional.ofNullable(vat.get()))
        && dimensions(now).equals(part.get().posting().dimensions());
  }

  /// What the line becomes with its VAT; empty when that is the line itself.
  List<Allocation> withVat() {
    var now = chosen.get();
    if (now == null || vat.get() == null || !now.severalParts().isEmpty()) return List.of();
    var parts = parts(now);
    return parts.size() > 1 ? parts : List.of();
  }

  /// The parts to begin a split with: those that are proposed, or what the fields say.
  List<Allocation> partsToSplit() {
    var now = chosen.get();
    return now == null ? List.of() : parts(now);
  }

  /// What the fields name besides the account.
  Dimensions about() {
    var about = Dimensions.NONE;
    var who = member.get();
    var work = assignment.get();
    if (who != null) about = about.withMember(who.id());
    if (work != null) about = about.withAssignment(work.id()).withClient(work.client());
    return about;
  }

  private void show(BookingOutcome outcome, Consumer<Booked> booked) {
    asked = false;
    if (outcome instanceof Booked done) {
      notice.set(null);
      booked.accept(done);
    } else {
      Refusals.of(outcome).ifPresent(refusal -> notice.set(Notice.refused(desk.texts(), refusal)));
    }
  }

  /// Takes back the booking of a line.
  ///
  /// @param taken told when it was; what was refused stands in [#notice]
  void undo(BankLine line, Runnable taken) {
    desk.tasks()
        .run(
            () -> desk.bank().undo(line.id()),
            outcome -> {
              if (outcome instanceof BookingOutcome.Undone) taken.run();
              else
                Refusals.of(outcome)
                    .ifPresent(refusal -> notice.set(Notice.refused(desk.texts(), refusal)));
            });
  }
}
