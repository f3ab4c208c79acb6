package coop.meent.job.ui;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Money;
import coop.meent.base.Refusal;
import coop.meent.job.Per;
import coop.meent.job.PriceDraft;
import coop.meent.job.PriceOutcome;
import coop.meent.job.ReferencePrice;
import coop.meent.job.ReferencePrice.Resolution;
import coop.meent.job.SavingWords;
import coop.meent.job.Subject;
import coop.meent.store.Space;
import coop.meent.ui.DateField;
import coop.meent.ui.FormFields;
import coop.meent.ui.FormParts;
import coop.meent.ui.MoneyField;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.ReadersLine;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// Prices that count, with the form to set one: for oneself, or for all by what the assembly
/// decided.
final class PriceForm {

  private final SavingDesk room;
  private final BiConsumer<String, DeedId> done;
  private final NoticeBar notice;
  private final VBox form;
  private final ComboBox<Subject> subject;
  private final MoneyField price;
  private final ComboBox<Per> per;
  private final DateField from;
  private final TextField source;
  private final ComboBox<Boolean> forAll;
  private final TextField resolution;
  private final DateField resolved;

  private record Found(List<Subject> subjects, List<ReferencePrice> prices, boolean mayForAll) {}

  /// @param done told what was done
  static void open(SavingDesk room, BiConsumer<String, DeedId> done) {
    var saving = room.saving();
    room.desk()
        .tasks()
        .run(
            () ->
                new Found(
                    saving.subjects(), saving.prices(room.me()), saving.maySetForAll(room.me())),
            found -> new PriceForm(room, found, done).show(found));
  }

  private PriceForm(SavingDesk room, Found found, BiConsumer<String, DeedId> done) {
    this.room = room;
    this.done = done;
    notice = new NoticeBar(room.texts());
    form = FormParts.form(notice, Prose.note(room.text("saving.form")));
    var fields = new FormFields(form, room.texts(), room.today(), "price-", "saving.field.");
    subject = fields.firstOf("subject", found.subjects, Subject::name);
    price = fields.money("price", Optional.empty());
    per = fields.firstOf("per", List.of(Per.values()), one -> one.in(room.texts()));
    from = fields.day("from", room.today().withDayOfYear(1));
    source = fields.words("source", "");
    var whom = found.mayForAll ? List.of(false, true) : List.of(false);
    forAll =
        fields.firstOf("whom", whom, all -> room.text(all ? "saving.whom.all" : "saving.whom.me"));
    var hidden = new FormFields(new VBox(), room.texts(), room.today(), "price-", "saving.field.");
    var office = found.mayForAll ? fields : hidden;
    resolution = office.words("resolution", "");
    resolved = office.day("resolved", room.today());
  }

  private void show(Found found) {
    var parts = form.getChildren();
    var all = new VBox(new ReadersLine(room.desk(), Space.COMMON));
    var mine = new VBox(new ReadersLine(room.desk(), Space.own(room.me())));
    for (Node line : List.of(all, mine)) line.managedProperty().bind(line.visibleProperty());
    forAll.valueProperty().subscribe(chosen -> showReaders(all, mine, chosen));
    parts.addAll(all, mine, FormParts.primary("priceDeed", room.text("saving.set"), this::act));
    if (!found.prices.isEmpty()) parts.add(Prose.title(room.text("saving.prices")));
    for (var one : found.prices) parts.add(known(one, found.mayForAll));
    room.desk().navigation().open(room.text("saving.price"), form);
  }

  private void showReaders(Node all, Node mine, boolean isForAll) {
    all.setVisible(isForAll);
    mine.setVisible(!isForAll);
    resolution.setDisable(!isForAll);
    resolved.setDisable(!isForAll);
  }

  private Node known(ReferencePrice one, boolean mayForAll) {
    var texts = room.texts();
    var lines =
        List.of(
            FormParts.pair(
                one.subject().name(),
                texts.get("saving.each", texts.euro(one.price()), one.per().in(texts)),
                false),
            Prose.note(
                SavingWords.why(new coop.meent.job.Saving.Piece(one, 0, Money.ZERO), texts)));
    if (one.isForAll() && !mayForAll) return FormParts.item(lines.toArray(Node[]::new));
    var back =
        FormParts.button(
            "price-back-" + one.id(),
            room.text("job.deed.back"),
            () ->
                room.desk()
                    .tasks()
                    .run(
                        () -> room.saving().takeBack(one.id(), room.me()),
                        outcome -> tell(outcome, "saving.done.back")));
    return FormParts.item(lines, List.of(back));
  }

  /// Something is missing, or cannot be read.
  record NotFilledIn() implements Refusal {}

  private void act() {
    var day = from.typed();
    var decided = resolved.typed();
    var amount = price.value().get();
    boolean isForAll = forAll.getValue();
    if (subject.getValue() == null
        || amount == null
        || day.isEmpty()
        || (isForAll && decided.isEmpty())) {
      notice.refuse(new NotFilledIn());
      return;
    }
    Optional<Resolution> by =
        isForAll ? decided.map(on -> new Resolution(resolution.getText(), on)) : Optional.empty();
    var draft =
        new PriceDraft(subject.getValue(), amount, per.getValue(), day.get(), source.getText(), by);
    room.desk()
        .tasks()
        .run(
            () -> room.saving().set(draft, room.me()), outcome -> tell(outcome, "saving.done.set"));
  }

  private void tell(PriceOutcome outcome, String key) {
    switch (outcome) {
      case PriceOutcome.Done(var _, var deed) -> done.accept(room.text(key), deed);
      case Refusal refusal -> notice.refuse(refusal);
    }
  }
}
