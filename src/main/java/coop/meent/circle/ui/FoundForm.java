package coop.meent.circle.ui;

import coop.meent.base.Texts;
import coop.meent.circle.CircleRules;
import coop.meent.circle.CircleService;
import coop.meent.gift.Preset;
import coop.meent.store.Space;
import coop.meent.ui.ChoiceNames;
import coop.meent.ui.FormField;
import coop.meent.ui.FormParts;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.ReadersLine;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/// Founds a circle: its name, the rulebook to start from, and the decision behind it.
final class FoundForm {

  private final CircleDesk room;
  private final NoticeBar pageNotice;
  private final Runnable after;
  private final Texts texts;
  private final NoticeBar notice;
  private final TextField name = new TextField();
  private final ComboBox<Preset> preset = new ComboBox<>();
  private final ComboBox<YearMonth> from = new ComboBox<>();
  private final TextField resolution = new TextField();
  private final TextField iban = new TextField();
  private final Label open = Prose.note("");

  FoundForm(CircleDesk room, NoticeBar pageNotice, Runnable after) {
    this.room = room;
    this.pageNotice = pageNotice;
    this.after = after;
    texts = room.desk().texts();
    notice = new NoticeBar(texts);
  }

  void open() {
    name.setId("circleName");
    preset.setId("circlePreset");
    from.setId("circleFrom");
    resolution.setId("circleResolution");
    iban.setId("circleIban");
    preset.setConverter(new ChoiceNames<>(one -> one.in(texts)));
    preset.getItems().setAll(Preset.values());
    preset.valueProperty().subscribe((before, now) -> open.setText(left(now)));
    preset.setValue(Preset.SMALL_CIRCLE);
    from.setConverter(new ChoiceNames<>(room::month));
    var now = YearMonth.from(room.today());
    for (int i = -12; i <= 12; i++) from.getItems().add(now.plusMonths(i));
    from.setValue(now);
    var deed = FormParts.primary("foundDeed", texts.get("circle.found.deed"), this::act);
    var account = new FormField(texts.get("circle.iban"), iban);
    account.setHint(texts.get("circle.iban.hint"));
    var decided = new FormField(texts.get("circle.resolution"), resolution);
    decided.setHint(texts.get("circle.resolution.hint"));
    room.desk()
        .navigation()
        .open(
            texts.get("circle.found"),
            FormParts.form(
                notice,
                Prose.note(texts.get("circle.found.why")),
                new FormField(texts.get("circle.name"), name),
                new FormField(texts.get("circle.preset"), preset),
                open,
                new FormField(texts.get("circle.from"), from),
                account,
                decided,
                new ReadersLine(room.desk(), Space.COMMON),
                deed));
    name.requestFocus();
  }

  private String left(Preset chosen) {
    var points = chosen.open().stream().map(one -> one.in(texts)).collect(Collectors.joining(", "));
    return texts.get("circle.preset.open", points);
  }

  private void act() {
    var founding =
        new CircleService.Founding(
            name.getText(),
            from.getValue(),
            CircleRules.of(preset.getValue()),
            resolution.getText(),
            Optional.of(iban.getText()).filter(text -> !text.isBlank()),
            Optional.empty());
    room.act(
        () -> room.circles().found(founding),
        notice,
        texts.get("circle.found.done", name.getText().strip()),
        () -> {
          pageNotice.notice().set(null);
          after.run();
        });
  }
}
