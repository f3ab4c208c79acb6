package coop.meent.cover.ui;

import coop.meent.base.Money;
import coop.meent.cover.CoverOutcome;
import coop.meent.cover.Policy;
import coop.meent.cover.PolicyDraft;
import coop.meent.cover.PolicyHistory;
import coop.meent.cover.PolicyKind;
import coop.meent.cover.PolicyTerms;
import coop.meent.store.Space;
import coop.meent.ui.ChoiceNames;
import coop.meent.ui.DateField;
import coop.meent.ui.MoneyField;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;

/// A policy that was bought, with what it costs; or what is known of it, to be changed.
final class PolicyForm {

  private static final int YEAR = 12;
  private static final int MONTH = 30;

  private final CoverDesk room;
  private final Optional<PolicyHistory> known;
  private final CoverForm form;
  private final TextField name;
  private final ComboBox<PolicyKind> kind;
  private final TextField insurer;
  private final TextField number;
  private final DateField from;
  private final TextField months;
  private final TextField notice;
  private final Optional<Price> price;

  /// Asked of a new policy; of one that is known the terms change by themselves.
  private record Price(MoneyField yearly, MoneyField deductible) {}

  PolicyForm(CoverDesk room, Optional<PolicyHistory> known, Consumer<CoverView.Said> done) {
    this.room = room;
    this.known = known;
    var policy = known.map(PolicyHistory::policy);
    form = new CoverForm(room, policy.isPresent() ? "change" : "add", policy.map(Policy::id), done);
    name = form.words("name", policy.map(Policy::name).orElse(""));
    kind = form.add("kind", kinds(policy.map(Policy::kind)));
    insurer = form.words("insurer", policy.map(Policy::insurer).orElse(""));
    number = form.words("number", policy.flatMap(Policy::number).orElse(""));
    from = form.day("from", policy.map(Policy::from).orElse(room.today()));
    months = form.words("months", String.valueOf(policy.map(Policy::termMonths).orElse(YEAR)));
    notice = form.words("notice", String.valueOf(policy.map(Policy::noticeDays).orElse(MONTH)));
    price = policy.isPresent() ? Optional.empty() : Optional.of(price());
  }

  private ComboBox<PolicyKind> kinds(Optional<PolicyKind> chosen) {
    var box = new ComboBox<>(FXCollections.observableArrayList(PolicyKind.values()));
    box.setConverter(new ChoiceNames<>(one -> one.in(room.desk().texts())));
    box.setValue(chosen.orElse(PolicyKind.PROFESSIONAL_LIABILITY));
    return box;
  }

  private Price price() {
    return new Price(
        form.money("yearly", Optional.empty()), form.money("deductible", Optional.empty()));
  }

  void open() {
    var title = known.map(one -> one.policy().name()).orElseGet(() -> room.text("cover.add.title"));
    form.open(title, Space.COMMON, this::read);
  }

  private Optional<Supplier<CoverOutcome>> read() {
    return from.typed().flatMap(this::read);
  }

  private Optional<Supplier<CoverOutcome>> read(LocalDate first) {
    var draft =
        new PolicyDraft(
            name.getText(),
            kind.getValue(),
            insurer.getText(),
            Optional.of(number.getText()),
            first,
            whole(months),
            whole(notice));
    if (known.isPresent()) {
      var id = known.get().policy().id();
      return Optional.of(() -> room.cover().change(id, draft));
    }
    var yearly = price.orElseThrow().yearly().value().get();
    if (yearly == null) return Optional.empty();
    var deductible = Optional.ofNullable(price.orElseThrow().deductible().value().get());
    var terms = new PolicyTerms(first, yearly, deductible.orElse(Money.ZERO));
    return Optional.of(() -> room.cover().add(draft, terms));
  }

  /// What is no number is no term either, and refused as such.
  private static int whole(TextField field) {
    var typed = field.getText().strip();
    return typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : -1;
  }
}
