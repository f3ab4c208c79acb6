package coop.meent.sister.ui;

import coop.meent.sister.LetterKind;
import coop.meent.sister.OfferDraft;
import coop.meent.sister.Sister;
import coop.meent.ui.DateField;
import coop.meent.ui.FormFields;
import coop.meent.ui.FormParts;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/// Exactly what an offer to one sister would say, before it is written.
final class OfferForm {

  private static final int WEEKS = 8;

  private final SisterDesk room;
  private final Consumer<String> done;
  private final NoticeBar notice;

  OfferForm(SisterDesk room, Consumer<String> done) {
    this.room = room;
    this.done = done;
    notice = new NoticeBar(room.texts());
  }

  void open() {
    room.desk()
        .tasks()
        .run(
            () ->
                room.sisters().standing().sisters().values().stream()
                    .filter(Sister::counts)
                    .toList(),
            this::show);
  }

  private void show(List<Sister> known) {
    var form = FormParts.form(notice, Prose.note(room.text("sister.offer.why")));
    if (known.isEmpty()) form.getChildren().add(Prose.plain(room.text("sister.offer.nobody")));
    else {
      var fields = new FormFields(form, room.texts(), room.today(), "offer-", "sister.field.");
      var sister = fields.firstOf("sister", known, Sister::name);
      var until = fields.day("until", room.today().plusWeeks(WEEKS));
      var preview = new VBox(8);
      form.getChildren().add(preview);
      sister.valueProperty().addListener((_, _, one) -> look(one, until, preview));
      look(sister.getValue(), until, preview);
    }
    room.desk().navigation().open(room.text("sister.offer"), form);
  }

  private void look(Sister one, DateField until, VBox preview) {
    preview.getChildren().clear();
    room.act(() -> room.sisters().draft(one.id()), notice, draft -> show(draft, until, preview));
  }

  private void show(OfferDraft draft, DateField until, VBox preview) {
    var parts = preview.getChildren();
    parts.setAll(Prose.title(room.texts().count("sister.offer.people", draft.people().size())));
    for (var one : draft.people()) {
      var offered = one.offered();
      parts.add(
          FormParts.item(
              FormParts.pair(
                  room.text("sister.somebody", offered.code()), room.name(one.who()), false),
              Prose.plain(SisterDesk.skills(offered)),
              Prose.note(
                  offered.region().in(room.texts())
                      + " · "
                      + room.rate(offered.band())
                      + " · "
                      + room.text("sister.free.short", SisterDesk.freeShort(offered)))));
    }
    if (!draft.people().isEmpty()) parts.add(Prose.note(room.text("sister.offer.names")));
    if (!draft.leftOut().isEmpty()) parts.add(Prose.title(room.text("sister.leftOut")));
    for (var one : draft.leftOut())
      parts.add(
          FormParts.item(
              Prose.plain(room.name(one.who())), Prose.note(one.why().in(room.texts()))));
    var few = new CheckBox(room.text("sister.offer.few"));
    few.setId("offer-few");
    few.setWrapText(true);
    if (draft.isFew())
      parts.addAll(
          Prose.plain(room.text("sister.offer.few.why", draft.people().size(), OfferDraft.LEAST)),
          few);
    parts.add(
        FormParts.primary(
            "offerDeed",
            room.text("sister.offer.deed"),
            () -> write(draft, until, few.isSelected())));
  }

  private void write(OfferDraft draft, DateField until, boolean isFewAllowed) {
    var last = until.typed();
    if (last.isEmpty()) {
      notice.refuse(new BandFields.NotFilledIn());
      return;
    }
    var sister = draft.sister();
    room.lay(
        LetterKind.OFFER,
        sister.name(),
        file ->
            room.act(
                () -> room.sisters().offer(sister.id(), last.get(), isFewAllowed, file, room.id()),
                notice,
                _ -> done.accept(room.text("sister.sent", file.getFileName(), sister.name()))));
  }
}
