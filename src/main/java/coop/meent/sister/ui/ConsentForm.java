package coop.meent.sister.ui;

import coop.meent.sister.Band;
import coop.meent.sister.Consent;
import coop.meent.sister.Region;
import coop.meent.store.Space;
import coop.meent.ui.FormFields;
import coop.meent.ui.FormParts;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.ReadersLine;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;

/// Whether one may be offered to sisters, and exactly what they would be told.
final class ConsentForm {

  private final SisterDesk room;
  private final Consumer<String> done;
  private final NoticeBar notice;

  ConsentForm(SisterDesk room, Consumer<String> done) {
    this.room = room;
    this.done = done;
    notice = new NoticeBar(room.texts());
  }

  /// @param would what a sister would be told; empty where there is nothing to tell
  private record Now(Optional<Consent> said, List<String> would) {}

  void open() {
    room.desk().tasks().run(this::find, this::show);
  }

  private Now find() {
    var said = room.sisters().standing().consent(room.id());
    var tried =
        said.filter(Consent::isYes)
            .orElseGet(() ->
                new Consent(new java.util.UUID(0, 0), room.id(), true, Region.ANYWHERE, Band.OPEN));
    var would =
        room.sisters()
            .preview(tried)
            .map(one -> List.of(SisterDesk.skills(one.offered()), room.free(one.offered())))
            .orElse(List.of());
    return new Now(said, would);
  }

  private void show(Now now) {
    var form = FormParts.form(notice, Prose.note(room.text("sister.consent.why")));
    var fields = new FormFields(form, room.texts(), room.today(), "consent-", "sister.field.");
    var said = now.said.filter(Consent::isYes);
    var region = fields.choice("region", List.of(Region.values()), one -> one.in(room.texts()));
    region.setValue(said.map(Consent::region).orElse(Region.ANYWHERE));
    var band = new BandFields(fields, said.map(Consent::band).orElse(Band.OPEN));
    preview(form, now.would);
    form.getChildren().add(new ReadersLine(room.desk(), Space.COMMON));
    var yes =
        FormParts.primary(
            "consentYes",
            room.text(said.isPresent() ? "sister.consent.change" : "sister.consent.yes"),
            () ->
                band.typed()
                    .ifPresentOrElse(
                        rates -> say(true, region.getValue(), rates),
                        () -> notice.refuse(new BandFields.NotFilledIn())));
    if (said.isEmpty()) form.getChildren().add(FormParts.deeds(yes));
    else
      form.getChildren()
          .add(
              FormParts.deeds(
                  yes,
                  FormParts.button(
                      "consentNo",
                      room.text("sister.consent.no"),
                      () -> say(false, Region.ANYWHERE, Band.OPEN))));
    room.desk().navigation().open(room.text("sister.consent"), form);
  }

  private void preview(VBox form, List<String> would) {
    form.getChildren().add(Prose.title(room.text("sister.consent.would")));
    if (would.isEmpty()) form.getChildren().add(Prose.note(room.text("sister.consent.nothing")));
    for (var line : would) form.getChildren().add(Prose.plain(line));
    if (!would.isEmpty()) form.getChildren().add(Prose.note(room.text("sister.consent.rounded")));
  }

  private void say(boolean isYes, Region region, Band band) {
    room.act(
        () -> room.sisters().consent(isYes, region, band, room.id()),
        notice,
        one ->
            done.accept(room.text(one.isYes() ? "sister.consent.said" : "sister.consent.ended")));
  }
}
