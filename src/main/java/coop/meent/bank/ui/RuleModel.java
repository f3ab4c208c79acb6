package coop.meent.bank.ui;

import coop.meent.bank.BankRule;
import coop.meent.bank.BankRule.Direction;
import coop.meent.bank.RuleDraft;
import coop.meent.bank.RuleOutcome;
import coop.meent.base.Id.BookId;
import coop.meent.base.Id.RuleId;
import coop.meent.base.Refusal;
import coop.meent.ledger.Account;
import coop.meent.ledger.ui.DimensionChoices.MemberName;
import coop.meent.ui.Notice;
import coop.meent.ui.Tone;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// A rule while it is written.
final class RuleModel {

  /// @param id of the rule that is changed; empty for a new one
  record Start(
      Optional<RuleId> id,
      Optional<Integer> position,
      Optional<BookId> book,
      String name,
      Optional<Direction> direction,
      String counterparty,
      String iban,
      String text,
      Optional<Account> account,
      Optional<MemberName> member,
      String entryText) {

    /// For lines like this one.
    static Start of(BankRow row, Optional<Account> account) {
      var content = row.line().content();
      var way = content.amount().isNegative() ? Direction.OUT : Direction.IN;
      return new Start(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          row.who(),
          Optional.of(way),
          content.counterpartyIban().isPresent() ? "" : row.who(),
          content.counterpartyIban().orElse(""),
          "",
          account,
          Optional.empty(),
          "");
    }

    static Start of(BankRule rule, BankOverview overview) {
      return new Start(
          Optional.of(rule.id()),
          Optional.of(rule.position()),
          Optional.of(rule.book()),
          rule.name(),
          rule.direction(),
          rule.counterparty().orElse(""),
          rule.counterpartyIban().orElse(""),
          rule.text().orElse(""),
          Optional.ofNullable(overview.byId().get(rule.account())),
          overview.choices().members().stream()
              .filter(one -> rule.member().equals(Optional.of(one.id())))
              .findFirst(),
          rule.entryText().orElse(""));
    }
  }

  private final BankDesk desk;
  private final Start start;
  private final BookId book;
  final StringProperty name = new SimpleStringProperty("");
  final ObjectProperty<Way> way = new SimpleObjectProperty<>(Way.BOTH);
  final StringProperty counterparty = new SimpleStringProperty("");
  final StringProperty iban = new SimpleStringProperty("");
  final StringProperty text = new SimpleStringProperty("");
  final ObjectProperty<@Nullable Account> account = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable MemberName> member = new SimpleObjectProperty<>();
  final StringProperty entryText = new SimpleStringProperty("");
  final ObjectProperty<@Nullable Notice> notice = new SimpleObjectProperty<>();

  RuleModel(BankDesk desk, Start start, BookId book) {
    this.desk = desk;
    this.start = start;
    this.book = start.book.orElse(book);
    name.set(start.name);
    way.set(Way.of(start.direction));
    counterparty.set(start.counterparty);
    iban.set(start.iban);
    text.set(start.text);
    account.set(start.account.orElse(null));
    member.set(start.member.orElse(null));
    entryText.set(start.entryText);
  }

  void save(Consumer<BankRule> saved) {
    var on = account.get();
    if (on == null) {
      notice.set(
          new Notice(
              Tone.LOOK,
              desk.texts().get("bank.book.noAccount"),
              desk.texts().get("bank.book.noAccount.next")));
      return;
    }
    var draft = draft(on);
    desk.tasks().run(() -> desk.bank().saveRule(draft), outcome -> show(outcome, saved));
  }

  private RuleDraft draft(Account on) {
    return new RuleDraft(
        start.id,
        book,
        start.position,
        name.get().strip(),
        way.get().direction(),
        given(counterparty),
        given(iban),
        given(text),
        on.id(),
        Optional.ofNullable(member.get()).map(MemberName::id),
        Optional.empty(),
        given(entryText));
  }

  private static Optional<String> given(StringProperty typed) {
    return Optional.of(typed.get().strip()).filter(given -> !given.isEmpty());
  }

  private void show(RuleOutcome outcome, Consumer<BankRule> saved) {
    if (outcome instanceof RuleOutcome.Saved(var rule)) saved.accept(rule);
    else if (outcome instanceof Refusal refusal) notice.set(Notice.refused(desk.texts(), refusal));
  }
}
