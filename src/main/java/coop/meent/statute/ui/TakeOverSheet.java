package coop.meent.statute.ui;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Refusal;
import coop.meent.statute.Law;
import coop.meent.statute.RuleDraft;
import coop.meent.statute.StatuteOutcome;
import coop.meent.store.Space;
import coop.meent.ui.DateField;
import coop.meent.ui.FormField;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.ReadersLine;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// What the law says of every rule that nobody laid down, article by article with how sure it is,
/// and the deed that takes it all over.
final class TakeOverSheet {

  private final StatutesDesk room;
  private final BiConsumer<String, DeedId> saved;
  private final NoticeBar notice;
  private final DateField from;
  private final TextField resolution = new TextField();

  TakeOverSheet(StatutesDesk room, BiConsumer<String, DeedId> saved) {
    this.room = room;
    this.saved = saved;
    notice = new NoticeBar(room.desk().texts());
    from = new DateField(room.desk().texts());
  }

  void open() {
    room.desk().tasks().run(() -> room.statutes().model(room.people().founded()), this::show);
  }

  private void show(List<RuleDraft> model) {
    var texts = room.desk().texts();
    from.setId("takeOverFrom");
    resolution.setId("takeOverResolution");
    var form = new VBox(notice, Prose.note(texts.get("statute.takeOver.why")));
    form.getStyleClass().add("form");
    for (var draft : model) form.getChildren().add(item(draft));
    if (!model.isEmpty()) from.setValue(model.getFirst().from());
    var deed = new Button(texts.get("statute.takeOver.deed", model.size()));
    deed.setId("takeOverDeed");
    deed.getStyleClass().add("primary");
    deed.setDefaultButton(true);
    deed.setOnAction(event -> act());
    form.getChildren()
        .addAll(
            new FormField(texts.get("statute.from"), from),
            new FormField(texts.get("statute.resolution"), resolution),
            new ReadersLine(room.desk(), Space.COMMON),
            deed);
    room.desk().navigation().open(texts.get("statute.takeOver.title"), form);
  }

  private VBox item(RuleDraft draft) {
    var texts = room.desk().texts();
    var key = draft.key();
    var value = key.read(draft.value()).orElseThrow().in(texts);
    var law = key.legalDefault().orElseThrow();
    var item =
        new VBox(
            2,
            Prose.strong(key.in(texts) + ": " + value),
            Prose.note(
                Law.cited(law.article()).in(texts)
                    + " · "
                    + texts.get("statute.status." + law.status().name())));
    item.getStyleClass().add("rule-item");
    return item;
  }

  private void act() {
    var day = from.typed();
    if (day.isEmpty()) {
      from.requestFocus();
      return;
    }
    var by = Optional.of(resolution.getText().strip()).filter(text -> !text.isEmpty());
    room.desk().tasks().run(() -> room.statutes().takeOver(day.get(), by), this::tell);
  }

  private void tell(StatuteOutcome outcome) {
    switch (outcome) {
      case StatuteOutcome.Saved(var versions, var deed) ->
          saved.accept(room.desk().texts().count("statute.taken", versions.size()), deed);
      case Refusal refusal -> notice.refuse(refusal);
    }
  }
}
