package coop.meent.bank.ui;

import coop.meent.bank.BankLine;
import coop.meent.bank.BankLineFilter;
import coop.meent.bank.BankRule;
import coop.meent.bank.RuleDraft;
import coop.meent.bank.RuleOutcome;
import coop.meent.bank.ui.LineViewModel.Chosen;
import coop.meent.base.Id.RuleId;
import coop.meent.ledger.Account;
import coop.meent.ledger.ui.DimensionNames.AssignmentName;
import coop.meent.ledger.ui.DimensionNames.MemberName;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// A rule while it is written: what it asks, what it proposes, and how many of the lines that wait
/// it fits now.
final class RuleFormViewModel {

  private final BankDesk desk;
  private final Catalogue catalogue;
  private final Optional<BankRule> changed;
  private List<BankLine> waiting = List.of();
  private final ReadOnlyStringWrapper fits = new ReadOnlyStringWrapper("");
  final StringProperty name = new SimpleStringProperty("");
  final ObjectProperty<Way> way = new SimpleObjectProperty<>(Way.BOTH);
  final StringProperty counterparty = new SimpleStringProperty("");
  final StringProperty iban = new SimpleStringProperty("");
  final StringProperty text = new SimpleStringProperty("");
  final ObjectProperty<@Nullable Account> account = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable MemberName> member = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable AssignmentName> assignment = new SimpleObjectProperty<>();
  final StringProperty entryText = new SimpleStringProperty("");
  final ObjectProperty<@Nullable RuleOutcome> refused = new SimpleObjectProperty<>();

  private RuleFormViewModel(BankDesk desk, Catalogue catalogue, Optional<BankRule> changed) {
    this.desk = desk;
    this.catalogue = catalogue;
    this.changed = changed;
    for (var field : List.of(counterparty, iban, text)) field.subscribe((before, now) -> count());
    way.subscribe((before, now) -> count());
    for (var field : List.of(name, counterparty, iban, text))
      field.subscribe((before, now) -> refused.set(null));
    account.subscribe((before, now) -> refused.set(null));
    member.subscribe((before, now) -> refused.set(null));
    var open = BankLineFilter.all(desk.book()).that(BankLineFilter.Status.OPEN);
    desk.tasks().run(() -> desk.bank().lines(open, 0, Integer.MAX_VALUE), this::compareWith);
  }

  /// A new rule that fits a line and lines like it.
  static RuleFormViewModel like(BankDesk desk, Chosen line, LineViewModel said) {
    var form = new RuleFormViewModel(desk, line.words().catalogue(), Optional.empty());
    var content = line.line().content();
    form.name.set(line.row().who());
    form.way.set(content.amount().isNegative() ? Way.OUT : Way.IN);
    content.counterparty().ifPresent(form.counterparty::set);
    if (content.counterparty().isEmpty()) {
      content.counterpartyIban().ifPresent(form.iban::set);
      if (content.counterpartyIban().isEmpty()) form.text.set(line.row().what());
    }
    form.account.set(said.account.get());
    form.member.set(said.member.get());
    form.assignment.set(said.assignment.get());
    return form;
  }

  /// To change a rule.
  static RuleFormViewModel of(BankDesk desk, Catalogue catalogue, BankRule rule) {
    var form = new RuleFormViewModel(desk, catalogue, Optional.of(rule));
    form.name.set(rule.name());
    form.way.set(Way.of(rule.direction()));
    form.counterparty.set(rule.counterparty().orElse(""));
    form.iban.set(rule.counterpartyIban().orElse(""));
    form.text.set(rule.text().orElse(""));
    form.account.set(catalogue.account(rule.account()).orElse(null));
    form.member.set(rule.member().flatMap(catalogue::member).orElse(null));
    form.assignment.set(rule.assignment().flatMap(catalogue::assignment).orElse(null));
    form.entryText.set(rule.entryText().orElse(""));
    return form;
  }

  Catalogue catalogue() {
    return catalogue;
  }

  boolean isNew() {
    return changed.isEmpty();
  }

  /// How many lines that wait it fits, in a sentence; empty while it asks nothing.
  ReadOnlyStringProperty fits() {
    return fits.getReadOnlyProperty();
  }

  private void compareWith(List<BankLine> lines) {
    waiting = lines;
    count();
  }

  private void count() {
    boolean asks = given(counterparty).or(() -> given(iban)).or(() -> given(text)).isPresent();
    var rule = asked();
    long count = waiting.stream().filter(line -> rule.fits(line.content())).count();
    fits.set(asks ? desk.texts().count("bank.ui.rule.fits", count) : "");
  }

  /// The rule as far as it asks something; what it proposes does not matter to what it fits.
  private BankRule asked() {
    var any = catalogue.accounts().getFirst().id();
    return new BankRule(
        new RuleId(new UUID(0, 0)),
        desk.book(),
        0,
        name.get(),
        way.get().direction(),
        given(counterparty),
        given(iban),
        given(text),
        any,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /// @param saved told when it was saved; what was refused stands in [#refused]
  void save(Runnable saved) {
    var on = account.get();
    if (on == null) {
      refused.set(new RuleOutcome.NoSuchAccount());
      return;
    }
    var draft = draft(on);
    desk.tasks().run(() -> desk.bank().saveRule(draft), outcome -> show(outcome, saved));
  }

  private void show(RuleOutcome outcome, Runnable saved) {
    if (outcome instanceof RuleOutcome.Saved) saved.run();
    else refused.set(outcome);
  }

  private RuleDraft draft(Account on) {
    var who = member.get();
    var work = assignment.get();
    return new RuleDraft(
        changed.map(BankRule::id),
        desk.book(),
        changed.map(BankRule::position),
        name.get(),
        way.get().direction(),
        given(counterparty),
        given(iban),
        given(text),
        on.id(),
        Optional.ofNullable(who == null ? null : who.id()),
        Optional.ofNullable(work == null ? null : work.id()),
        given(entryText));
  }

  private static Optional<String> given(StringProperty text) {
    return Optional.of(text.get().strip()).filter(said -> !said.isEmpty());
  }
}
