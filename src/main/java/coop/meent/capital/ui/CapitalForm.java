package coop.meent.capital.ui;

import coop.meent.base.Money;
import coop.meent.base.Texts;
import coop.meent.capital.CapitalOutcome;
import coop.meent.capital.CapitalStanding;
import coop.meent.store.Space;
import coop.meent.ui.DateField;
import coop.meent.ui.FormField;
import coop.meent.ui.MoneyField;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.ReadersLine;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// Asks how much is asked of a member, or paid out, on which day, and why.
final class CapitalForm {

  enum Kind {
    ASK,
    PAY_OUT
  }

  private final CapitalDesk room;
  private final Kind kind;
  private final CapitalStanding standing;
  private final Consumer<CapitalView.Said> done;
  private final Texts texts;
  private final NoticeBar notice;
  private final MoneyField amount;
  private final DateField day;
  private final TextField reason = new TextField();

  CapitalForm(
      CapitalDesk room, Kind kind, CapitalStanding standing, Consumer<CapitalView.Said> done) {
    this.room = room;
    this.kind = kind;
    this.standing = standing;
    this.done = done;
    texts = room.desk().texts();
    notice = new NoticeBar(texts);
    amount = new MoneyField(texts);
    day = new DateField(texts);
  }

  void open() {
    amount.setId("capitalAmount");
    day.setId("capitalDay");
    reason.setId("capitalReason");
    day.setNear(room.today());
    day.setValue(room.today());
    if (kind == Kind.ASK)
      standing.toAsk().filter(Money::isPositive).ifPresent(rest -> amount.value().set(rest));
    var deed = new Button(texts.get("capital.form." + kind.name() + ".deed"));
    deed.setId("capitalDeed");
    deed.setDefaultButton(true);
    deed.getStyleClass().add("primary");
    deed.setOnAction(event -> act());
    var form =
        new VBox(
            notice,
            Prose.note(texts.get("capital.form." + kind.name(), texts.euro(standing.balance()))),
            new FormField(texts.get("capital.request.amount"), amount),
            new FormField(texts.get("capital.form.day"), day),
            new FormField(texts.get("capital.form.reason"), reason),
            new ReadersLine(room.desk(), Space.withMember(standing.member().id())),
            deed);
    form.getStyleClass().add("form");
    var title = texts.get("capital.form." + kind.name() + ".title", standing.member().name());
    room.desk().navigation().open(title, form);
  }

  private void act() {
    var money = amount.value().get();
    var on = day.typed();
    if (money == null) {
      amount.requestFocus();
      notice.refuse(new CapitalOutcome.NoAmount());
      return;
    }
    if (on.isEmpty()) {
      day.requestFocus();
      return;
    }
    room.desk().tasks().run(() -> run(money, on.get()), this::tell);
  }

  private CapitalOutcome run(Money money, LocalDate on) {
    var who = standing.member().id();
    var why = Optional.of(reason.getText()).filter(text -> !text.isBlank());
    return switch (kind) {
      case ASK -> room.capital().ask(who, wanted(money), on, why);
      case PAY_OUT -> room.capital().payOut(who, money, on, why);
    };
  }

  /// What the rules ask is asked by the rule, so that its version is kept with it.
  private Optional<Money> wanted(Money money) {
    return standing.toAsk().filter(money::equals).isPresent()
        ? Optional.empty()
        : Optional.of(money);
  }

  private void tell(CapitalOutcome outcome) {
    CapitalOutcome.refusal(outcome).ifPresent(why -> notice.refuse(why));
    if (outcome instanceof CapitalOutcome.Done made) {
      var words =
          texts.get(
              "capital.form." + kind.name() + ".done",
              made.member().name(),
              made.entry().orElse(""));
      var undone =
          kind == Kind.ASK ? Optional.of(made.deed()) : Optional.<coop.meent.base.Id.DeedId>empty();
      done.accept(new CapitalView.Said(words, made.member().id(), undone));
    }
  }
}
