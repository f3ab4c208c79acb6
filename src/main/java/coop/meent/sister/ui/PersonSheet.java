package coop.meent.sister.ui;

import coop.meent.sister.AskState;
import coop.meent.sister.Band;
import coop.meent.sister.LetterKind;
import coop.meent.sister.OurAsk;
import coop.meent.sister.SisterPerson;
import coop.meent.sister.SisterService.Wish;
import coop.meent.store.Space;
import coop.meent.ui.FormFields;
import coop.meent.ui.FormParts;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.ReadersLine;
import coop.meent.ui.StatusBadge;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;

/// Somebody whom a sister offers: what is told of them, what we asked and what came of it, and for
/// a coordinator the letter that asks.
final class PersonSheet {

  private static final int MONTHS = 3;

  private final SisterDesk room;
  private final SisterPerson one;
  private final Consumer<String> done;
  private final NoticeBar notice;

  PersonSheet(SisterDesk room, SisterPerson one, Consumer<String> done) {
    this.room = room;
    this.one = one;
    this.done = done;
    notice = new NoticeBar(room.texts());
  }

  void open() {
    var row = new PersonRow(one);
    var form = FormParts.form(notice, new StatusBadge(row.state(room.texts())));
    var offered = one.offered();
    pair(form, "sister.sister", one.sister().name());
    pair(form, "sister.region", offered.region().in(room.texts()));
    pair(form, "market.rate", room.rate(offered.band()));
    pair(form, "sister.until", room.texts().date(one.until()));
    form.getChildren().add(Prose.title(room.text("sister.skills")));
    for (var ability : offered.abilities())
      form.getChildren()
          .add(FormParts.pair(ability.skill(), room.text("sister.level", ability.level()), false));
    form.getChildren()
        .addAll(Prose.title(room.text("sister.free")), Prose.plain(room.free(offered)));
    one.asked().ifPresent(ask -> asked(form, ask));
    boolean canAsk = one.asked().filter(ask -> ask.state() == AskState.WAITS).isEmpty();
    if (room.isCoordinator() && canAsk) wish(form);
    room.desk().navigation().open(row.who(room.texts()), form);
  }

  private void pair(VBox form, String key, String what) {
    form.getChildren().add(FormParts.pair(room.text(key), what, false));
  }

  private void asked(VBox form, OurAsk ask) {
    form.getChildren()
        .addAll(
            Prose.title(room.text("sister.asked")),
            Prose.plain(ask.interest().what()),
            Prose.note(room.text("sister.asked." + ask.state(), ask.until())));
    ask.detail()
        .ifPresent(detail -> {
          pair(form, "sister.detail.name", detail.name());
          pair(form, "sister.detail.contact", detail.contact());
          if (!detail.words().isEmpty())
            form.getChildren().add(Prose.plain("“" + detail.words() + "”"));
        });
    if (ask.state() == AskState.YES && ask.detail().isEmpty())
      form.getChildren().add(Prose.note(room.text("sister.detail.elsewhere")));
  }

  private void wish(VBox form) {
    form.getChildren()
        .addAll(Prose.title(room.text("sister.wish")), Prose.note(room.text("sister.wish.why")));
    var fields = new FormFields(form, room.texts(), room.today(), "wish-", "sister.field.");
    var what = fields.words("what", "");
    var hours = fields.words("hours", "16");
    var from = fields.day("from", room.today());
    var to = fields.day("to", room.today().plusMonths(MONTHS));
    var band = new BandFields(fields, Band.OPEN);
    var deed =
        FormParts.primary(
            "wishDeed",
            room.text("sister.wish.deed"),
            () -> {
              var rates = band.typed();
              var first = from.typed();
              var last = to.typed();
              if (rates.isEmpty() || first.isEmpty() || last.isEmpty()) {
                notice.refuse(new BandFields.NotFilledIn());
                return;
              }
              send(
                  new Wish(
                      what.getText(),
                      FormFields.whole(hours),
                      first.get(),
                      last.get(),
                      rates.get()));
            });
    form.getChildren().addAll(new ReadersLine(room.desk(), Space.COMMON), deed);
  }

  private void send(Wish wish) {
    var sister = one.sister();
    room.lay(
        LetterKind.INTEREST,
        sister.name(),
        file ->
            room.act(
                () -> room.sisters().ask(sister.id(), one.offered().mark(), wish, file, room.id()),
                notice,
                _ -> done.accept(room.text("sister.sent", file.getFileName(), sister.name()))));
  }
}
