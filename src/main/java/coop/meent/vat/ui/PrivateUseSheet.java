package coop.meent.vat.ui;

import coop.meent.base.Money;
import coop.meent.base.Rate;
import coop.meent.base.Refusal;
import coop.meent.base.RefusedException;
import coop.meent.base.Texts;
import coop.meent.ledger.Account;
import coop.meent.ui.ChoiceField;
import coop.meent.ui.FormField;
import coop.meent.ui.FormParts;
import coop.meent.ui.Latest;
import coop.meent.ui.MoneyField;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.ReadersLine;
import coop.meent.vat.PrivateCar;
import coop.meent.vat.PrivateUse;
import coop.meent.vat.PrivateUseOutcome;
import coop.meent.vat.PrivateUseService;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What of the year was for private use: proposed with its reasons, changed where somebody knows
/// better, and booked into the year's last return.
final class PrivateUseSheet {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final VatPage page;
  private final VatDesk desk;
  private final Texts texts;
  private final VatChoice.Look look;
  private final int year;
  private final Latest latest;
  private final NoticeBar notice;
  private final VBox lines = new VBox(8);
  private final VBox cars = new VBox(8);
  private final TextField kilometres = new TextField();
  private final ChoiceField<Account> account;
  private final TextField share = new TextField();
  private final MoneyField amount;
  private final TextField reason = new TextField();
  private final Button deed = new Button();
  private @Nullable PrivateUse shown;

  PrivateUseSheet(VatPage page, VatChoice.Look look, int year) {
    this.page = page;
    this.look = look;
    this.year = year;
    desk = page.desk();
    texts = desk.texts();
    latest = new Latest(desk.tasks());
    notice = new NoticeBar(texts);
    account = new ChoiceField<>(texts);
    amount = new MoneyField(texts);
  }

  private record Found(List<PrivateCar> cars, PrivateUse use) {}

  void open() {
    lines.setId("privateLines");
    cars.setId("privateCars");
    kilometres.setId("privateKilometres");
    account.setId("privateAccount");
    share.setId("privateShare");
    amount.setId("privateAmount");
    reason.setId("privateReason");
    deed.setId("privateDeed");
    deed.setText(texts.get("vat.private.deed"));
    deed.getStyleClass().add("primary");
    deed.setDefaultButton(true);
    deed.setDisable(look.refusal().isPresent());
    deed.setOnAction(event -> book());
    kilometres.textProperty().subscribe(typed -> reckon());
    share.textProperty().subscribe(typed -> reckon());
    account.value().subscribe(chosen -> reckon());
    desk.desk()
        .navigation()
        .open(texts.get("vat.private.title", String.valueOf(year)), FormParts.form(parts()));
  }

  private Node[] parts() {
    var byKilometres = new FormField(texts.get("vat.private.kilometres"), kilometres);
    byKilometres.setHint(texts.get("vat.private.kilometres.hint"));
    var other = new FormField(texts.get("vat.private.account"), account);
    other.setHint(texts.get("vat.private.account.hint"));
    var why = new FormField(texts.get("vat.private.reason"), reason);
    why.setHint(texts.get("vat.private.reason.hint"));
    return new Node[] {
      notice,
      Prose.plain(texts.get("vat.private.lead")),
      lines,
      Prose.title(texts.get("vat.private.cars")),
      cars,
      FormParts.button("addCar", texts.get("vat.private.car.add"), () -> car(Optional.empty())),
      byKilometres,
      other,
      new FormField(texts.get("vat.private.share"), share),
      new FormField(texts.get("vat.private.amount"), amount),
      why,
      Prose.note(texts.get("vat.private.status")),
      new ReadersLine(desk.desk(), look.book().space()),
      deed
    };
  }

  private void car(Optional<PrivateCar> known) {
    new CarSheet(page, look, year, known).open();
  }

  private void reckon() {
    var book = look.book().id();
    var wish = wish();
    latest.run(
        () -> {
          var uses = desk.vat().privateUse();
          return new Found(uses.cars(book), uses.show(book, year, wish));
        },
        this::show);
  }

  private PrivateUse.Wish wish() {
    SequencedMap<String, Rate> shares = new LinkedHashMap<>();
    var chosen = account.value().get();
    if (chosen != null) percent(share).ifPresent(rate -> shares.put(chosen.number(), rate));
    return new PrivateUse.Wish(percent(kilometres), shares);
  }

  /// What is no part of a hundred is not taken.
  private static Optional<Rate> percent(TextField field) {
    try {
      var typed = new BigDecimal(field.getText().strip().replace(',', '.'));
      boolean isPart = typed.signum() >= 0 && typed.compareTo(HUNDRED) <= 0;
      return isPart ? Optional.of(Rate.percent(typed.toPlainString())) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private void show(Found found) {
    var use = found.use;
    var before = shown;
    boolean isTyped = before != null && !before.proposed().equals(amount.value().get());
    shown = use;
    lines.getChildren().setAll(use.lines().stream().map(this::line).toList());
    if (use.lines().isEmpty())
      lines
          .getChildren()
          .add(Prose.note(texts.get("vat.private.nothing", texts.euro(use.deducted()))));
    else
      lines
          .getChildren()
          .add(FormParts.pair(texts.get("vat.private.proposed"), texts.euro(use.proposed()), true));
    if (!use.booked().isZero())
      lines
          .getChildren()
          .add(Prose.note(texts.get("vat.private.booked", texts.euro(use.booked()))));
    if (!isTyped) amount.value().set(use.proposed().isZero() ? null : use.proposed());
    cars.getChildren().setAll(found.cars.stream().map(this::row).toList());
    if (found.cars.isEmpty()) cars.getChildren().add(Prose.note(texts.get("vat.private.car.none")));
    if (account.value().get() == null)
      account.choices(
          List.copyOf(use.others().keySet()),
          one -> one.number() + " " + one.name(texts.language()));
  }

  private Node line(PrivateUse.Line line) {
    return FormParts.pair(line.in(texts), texts.euro(line.vat()), false);
  }

  private Node row(PrivateCar car) {
    var button =
        FormParts.button(
            "car-" + car.name(),
            texts.get("vat.private.car.change", car.name()),
            () -> car(Optional.of(car)));
    button.getStyleClass().add("quiet");
    return button;
  }

  private void book() {
    var typed = amount.value().get();
    var decision =
        new PrivateUseService.Decision(wish(), Optional.ofNullable(typed), reason.getText());
    var book = look.book().id();
    desk.tasks()
        .run(
            () -> {
              try {
                return new Tried(
                    Optional.of(desk.vat().privateUse().book(book, year, decision, texts)),
                    Optional.empty());
              } catch (RefusedException e) {
                return new Tried(Optional.empty(), Optional.of(e.refusal()));
              }
            },
            this::tell);
  }

  /// @param refused by the books, such as a day that is locked
  private record Tried(Optional<PrivateUseOutcome> outcome, Optional<Refusal> refused) {}

  private void tell(Tried tried) {
    tried.refused.ifPresent(notice::refuse);
    tried.outcome.ifPresent(outcome -> {
      switch (outcome) {
        case PrivateUseOutcome.Booked(var _, var reference, Money vat) ->
            page.done(texts.get("vat.private.done", texts.euro(vat), reference));
        case Refusal refusal -> notice.refuse(refusal);
        case PrivateUseOutcome.Kept kept -> throw new IllegalStateException(kept.toString());
      }
    });
  }
}
