package coop.meent.handover.ui;

import coop.meent.base.Id.HandoverId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Refusal;
import coop.meent.handover.AwayWork;
import coop.meent.handover.HandoverOutcome;
import coop.meent.handover.StandIn;
import coop.meent.ui.Card;
import coop.meent.ui.FormParts;
import coop.meent.ui.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// One assignment of somebody who is away: who could stand in and why, how ready the dossier is,
/// and the word to the client.
record AwayWorkPart(HandoverDesk room, Runnable done, Consumer<Refusal> refused) {

  private static final int SHOWN = 3;

  Card card(AwayWork work) {
    var texts = room.desk().texts();
    var handover = work.transfer().handover();
    List<Node> lines = new ArrayList<>();
    lines.add(Prose.plain(work.client() + " · " + work.transfer().state().in(texts)));
    work.dossier()
        .ifPresentOrElse(
            one -> lines.add(Prose.note(room.text("away.ui.ready", one.percent(), lacking(one)))),
            () -> lines.add(Prose.note(room.text("away.ui.unread"))));
    lines.add(
        Prose.note(
            work.substitution()
                .map(words -> words.in(texts))
                .orElseGet(() -> room.text("away.ui.noContract"))));
    if (work.transfer().isOpen()) {
      lines.add(Prose.title(room.text("away.ui.standIns")));
      for (var one : work.standIns().stream().limit(SHOWN).toList()) lines.add(standIn(work, one));
      if (work.standIns().isEmpty()) lines.add(Prose.note(room.text("away.ui.standIns.none")));
      if (!work.others().isEmpty()) lines.add(others(work));
    }
    List<Node> deeds = new ArrayList<>();
    work.mail()
        .ifPresent(mail ->
            deeds.add(
                FormParts.button(
                    "mail-" + handover.id().uuid(),
                    room.text("away.ui.mail", work.client()),
                    () -> new MailForm(room, handover.id(), mail, done).open())));
    deeds.add(
        FormParts.button(
            "toHandover-" + handover.id().uuid(),
            room.text("away.ui.handover"),
            () -> room.ways().open(work.assignment().id())));
    lines.add(FormParts.deeds(deeds.toArray(Node[]::new)));
    return new Card(
        work.assignment().number() + " " + work.assignment().name(), lines.toArray(Node[]::new));
  }

  /// Who could not, by the reason why: told only to who asks.
  private Node others(AwayWork work) {
    var texts = room.desk().texts();
    Map<String, List<String>> byReason = new TreeMap<>();
    for (var one : work.others())
      byReason
          .computeIfAbsent(one.reasons().getFirst().in(texts), _ -> new ArrayList<>())
          .add(one.name());
    var why = new VBox(4);
    byReason.forEach((reason, names) ->
        why.getChildren().add(Prose.note(reason + ": " + String.join(", ", names))));
    why.setVisible(false);
    why.managedProperty().bind(why.visibleProperty());
    var count = texts.count("away.ui.notNow", work.others().size());
    var more =
        FormParts.button(
            "notNow-" + work.transfer().handover().id().uuid(),
            count,
            () -> why.setVisible(!why.isVisible()));
    more.getStyleClass().add("quiet");
    return new VBox(4, FormParts.deeds(more), why);
  }

  private String lacking(coop.meent.handover.Dossier dossier) {
    return dossier.lacking().stream()
        .limit(4)
        .map(one -> one.block().in(room.desk().texts()))
        .collect(Collectors.joining(", "));
  }

  private Node standIn(AwayWork work, StandIn one) {
    var texts = room.desk().texts();
    var why =
        one.reasons().stream().map(reason -> reason.in(texts)).collect(Collectors.joining(" · "));
    var handover = work.transfer().handover();
    var name = Prose.strong(one.name());
    if (work.transfer().asked().contains(one.member()))
      return FormParts.item(name, Prose.note(why), Prose.note(room.text("away.ui.asked")));
    var ask =
        FormParts.button(
            "ask-" + one.member().uuid() + "-" + handover.id().uuid(),
            room.text("away.ui.ask"),
            () -> ask(handover.id(), one.member()));
    ask.setAccessibleText(room.text("away.ui.ask") + ": " + one.name());
    return FormParts.item(List.of(name, Prose.note(why)), List.of(ask));
  }

  private void ask(HandoverId handover, MemberId who) {
    room.desk()
        .tasks()
        .run(
            () -> room.transfers().ask(handover, who, room.me().id()),
            outcome -> {
              switch (outcome) {
                case HandoverOutcome.Done _ -> done.run();
                case Refusal refusal -> refused.accept(refusal);
              }
            });
  }
}
