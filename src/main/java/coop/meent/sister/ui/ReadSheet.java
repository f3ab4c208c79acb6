package coop.meent.sister.ui;

import coop.meent.base.Texts;
import coop.meent.sister.Arrival;
import coop.meent.sister.Interest;
import coop.meent.sister.Offered;
import coop.meent.store.Space;
import coop.meent.ui.Badge;
import coop.meent.ui.FormParts;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.ReadersLine;
import coop.meent.ui.StatusBadge;
import coop.meent.ui.Tone;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;

/// What a letter says and would change, before it is taken in.
final class ReadSheet {

  private final SisterDesk room;
  private final Path file;
  private final Consumer<String> done;
  private final Texts texts;
  private final NoticeBar notice;
  private final VBox form;

  ReadSheet(SisterDesk room, Path file, Consumer<String> done) {
    this.room = room;
    this.file = file;
    this.done = done;
    texts = room.texts();
    notice = new NoticeBar(texts);
    form = FormParts.form(notice, Prose.note(file.getFileName().toString()));
  }

  void open() {
    room.desk().navigation().open(room.text("sister.letter"), form);
    room.act(() -> room.sisters().look(file), notice, this::show);
  }

  private void show(Arrival arrival) {
    switch (arrival) {
      case Arrival.Introduced introduced -> introduced(introduced);
      case Arrival.Offers offers -> offers(offers);
      case Arrival.Asked asked -> {
        form.getChildren()
            .add(
                Prose.plain(
                    room.text("sister.read.asked", asked.sister().name(), room.name(asked.who()))));
        wish(form, asked.interest(), room);
        form.getChildren()
            .addAll(
                Prose.note(
                    room.text("sister.read.asked.next", room.name(asked.who()), asked.until())),
                new ReadersLine(room.desk(), Space.COMMON));
      }
      case Arrival.Answered answered -> answered(answered);
    }
    form.getChildren()
        .add(
            FormParts.primary(
                "takeDeed",
                room.text("sister.take"),
                () ->
                    room.act(
                        () -> room.sisters().take(file, room.id()),
                        notice,
                        one -> done.accept(room.text("sister.taken", one.sister().name())))));
  }

  /// Its code is not shown: whoever could copy it would compare nothing.
  private void introduced(Arrival.Introduced one) {
    form.getChildren()
        .addAll(
            Prose.title(one.sister().name()),
            new StatusBadge(new Badge(tone(one.news()), one.news().in(texts))),
            FormParts.pair(room.text("sister.contact"), one.sister().contact(), false),
            Prose.note(room.text("sister.read.introduced." + one.news())));
  }

  private static Tone tone(Arrival.Introduced.News news) {
    return switch (news) {
      case FIRST -> Tone.WAIT;
      case SAME -> Tone.OK;
      case OTHER_KEYS -> Tone.LOOK;
    };
  }

  private void offers(Arrival.Offers one) {
    form.getChildren()
        .addAll(
            Prose.title(texts.count("sister.read.offers", one.people().size())),
            Prose.note(room.text("sister.read.until", one.sister().name(), one.until())));
    add("sister.news.NEW", one.fresh());
    add("sister.news.CHANGED", one.changed());
    add("sister.news.GONE", one.gone());
    int same = one.people().size() - one.fresh().size() - one.changed().size();
    if (same > 0) form.getChildren().add(Prose.note(texts.count("sister.read.same", same)));
    form.getChildren().add(new ReadersLine(room.desk(), Space.COMMON));
  }

  private void add(String title, List<Offered> people) {
    if (people.isEmpty()) return;
    form.getChildren().add(Prose.title(room.text(title)));
    for (var one : people)
      form.getChildren()
          .add(
              FormParts.item(
                  Prose.plain(room.text("sister.somebody", one.code())),
                  Prose.plain(SisterDesk.skills(one)),
                  Prose.note(
                      one.region().in(texts)
                          + " · "
                          + room.rate(one.band())
                          + " · "
                          + room.text("sister.free.short", SisterDesk.freeShort(one)))));
  }

  /// For what somebody is wanted.
  static void wish(VBox form, Interest one, SisterDesk room) {
    form.getChildren()
        .addAll(
            Prose.strong(one.what()),
            FormParts.pair(room.text("sister.field.hours"), Integer.toString(one.hours()), false),
            FormParts.pair(
                room.text("sister.when"), room.texts().span(one.from(), one.to()), false),
            FormParts.pair(room.text("market.rate"), room.rate(one.band()), false));
  }

  private void answered(Arrival.Answered one) {
    var answer = one.answer();
    form.getChildren()
        .addAll(
            Prose.title(room.text(answer.isYes() ? "sister.read.yes" : "sister.read.notNow")),
            Prose.note(room.text("sister.read.about", one.ask().interest().what())));
    answer
        .detail()
        .ifPresent(detail -> {
          form.getChildren()
              .addAll(
                  FormParts.pair(room.text("sister.detail.name"), detail.name(), true),
                  FormParts.pair(room.text("sister.detail.contact"), detail.contact(), false));
          if (!detail.words().isEmpty())
            form.getChildren().add(Prose.plain("“" + detail.words() + "”"));
          form.getChildren().add(Prose.note(room.text("sister.read.yours")));
        });
  }
}
