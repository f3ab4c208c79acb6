package coop.meent.exchange.ui;

import coop.meent.exchange.LeadThanks;
import coop.meent.exchange.Terms;
import coop.meent.exchange.ThanksOutcome;
import coop.meent.exchange.ThanksService.Due;
import coop.meent.store.Space;
import coop.meent.ui.FormParts;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.ReadersLine;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;

/// At the office: thanks that are due by what clients paid, and why each; booked all at once.
final class DueSheet {

  private final LeadDesk room;
  private final Consumer<String> done;
  private final NoticeBar notice;

  /// @param done says what was done, and shows how it stands now
  DueSheet(LeadDesk room, Consumer<String> done) {
    this.room = room;
    this.done = done;
    notice = new NoticeBar(room.texts());
  }

  void open() {
    room.desk().tasks().run(() -> room.thanks().due(), this::show);
  }

  private void show(List<Due> due) {
    var form = FormParts.form(notice, Prose.note(room.text("exchange.due.why")));
    if (due.isEmpty()) form.getChildren().add(Prose.plain(room.text("exchange.due.none")));
    due.forEach(one -> form.getChildren().add(item(one)));
    form.getChildren().add(new ReadersLine(room.desk(), Space.OFFICE));
    if (due.stream().anyMatch(one -> one.hindrance().isEmpty())) {
      var book = FormParts.button("thanksBook", room.text("exchange.due.deed"), this::book);
      book.getStyleClass().add("primary");
      form.getChildren().add(FormParts.deeds(book));
    }
    room.desk().navigation().open(room.text("exchange.due"), form);
  }

  private Node item(Due one) {
    var texts = room.texts();
    var lead = one.lead().lead();
    List<Node> parts = new ArrayList<>();
    parts.add(FormParts.pair(lead.work().what(), texts.euro(one.more().all()), true));
    parts.add(
        FormParts.pair(
            room.text("exchange.due.toPasser", room.name(lead.passer())),
            texts.euro(one.more().passerGross()),
            false));
    if (!one.more().coop().isZero())
      parts.add(
          FormParts.pair(
              room.text("exchange.due.toCoop"), texts.euro(one.more().coopGross()), false));
    parts.add(
        Prose.note(
            room.text(
                lead.terms() instanceof Terms.Fixed ? "exchange.due.how.fixed" : "exchange.due.how",
                room.name(one.taker()),
                texts.euro(one.plan().counted()),
                lead.terms(),
                texts.euro(one.booked().passer().plus(one.booked().coop())))));
    one.hindrance()
        .ifPresent(why -> parts.add(Prose.plain(texts.refusal(why) + " " + texts.next(why))));
    return FormParts.item(parts.toArray(Node[]::new));
  }

  private void book() {
    room.desk()
        .tasks()
        .run(
            () -> room.thanks().book(),
            outcome -> {
              switch (outcome) {
                case ThanksOutcome.Refused<List<LeadThanks>>(var why) -> notice.refuse(why);
                case ThanksOutcome.Done<List<LeadThanks>>(var booked, var _) ->
                    done.accept(room.texts().count("exchange.due.done", booked.size()));
              }
            });
  }
}
