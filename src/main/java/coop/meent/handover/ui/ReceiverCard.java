package coop.meent.handover.ui;

import coop.meent.base.Id.MemberId;
import coop.meent.handover.StandIn;
import coop.meent.member.Member;
import coop.meent.ui.Card;
import coop.meent.ui.ChoiceField;
import coop.meent.ui.FormField;
import coop.meent.ui.FormParts;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;

/// Who is asked to take it over, and who could be: proposals with their reasons, or anybody by
/// name. Everybody says yes or no themselves.
///
/// @param notice where a refusal is told
record ReceiverCard(HandoverDesk room, HandoverView.Found found, Acts acts, NoticeBar notice) {

  private static final int SHOWN = 3;

  Card card() {
    List<Node> lines = new ArrayList<>();
    boolean mayAsk = mayAsk();
    for (var asked : found.transfer().asked()) lines.add(asked(asked, mayAsk));
    if (!mayAsk && lines.isEmpty()) lines.add(Prose.note(room.text("handover.who.others")));
    if (mayAsk) {
      var proposals =
          found.standIns().stream()
              .filter(one -> !found.transfer().asked().contains(one.member()))
              .limit(SHOWN)
              .toList();
      if (!proposals.isEmpty()) lines.add(Prose.title(room.text("away.ui.standIns")));
      for (var one : proposals) lines.add(proposal(one));
      lines.add(
          FormParts.deeds(
              FormParts.button("askOther", room.text("handover.askOther"), this::choose)));
    }
    return new Card(room.text("handover.who"), lines.toArray(Node[]::new));
  }

  private boolean mayAsk() {
    var me = room.me().id();
    return me.equals(found.handover().giver())
        || me.equals(found.assignment().holder())
        || room.isCoordinator();
  }

  private Node asked(MemberId asked, boolean mayAsk) {
    var item =
        FormParts.item(Prose.strong(room.name(asked)), Prose.note(room.text("away.ui.asked")));
    if (mayAsk && !found.transfer().accepted().contains(asked)) {
      var no =
          FormParts.button(
              "unask-" + asked.uuid(),
              room.text("handover.unask"),
              () ->
                  acts.act(
                      () -> room.transfers().unask(found.handover().id(), asked, room.me().id()),
                      notice));
      no.getStyleClass().add("quiet");
      no.setAccessibleText(room.text("handover.unask") + ": " + room.name(asked));
      item.getChildren().add(FormParts.deeds(no));
    }
    return item;
  }

  private Node proposal(StandIn one) {
    var texts = room.desk().texts();
    var why =
        one.reasons().stream().map(reason -> reason.in(texts)).collect(Collectors.joining(" · "));
    var ask =
        FormParts.button(
            "ask-" + one.member().uuid(),
            room.text("away.ui.ask"),
            () -> ask(one.member(), notice));
    ask.setAccessibleText(room.text("away.ui.ask") + ": " + one.name());
    return FormParts.item(Prose.strong(one.name()), Prose.note(why), FormParts.deeds(ask));
  }

  void ask(MemberId whom, NoticeBar near) {
    acts.act(() -> room.transfers().ask(found.handover().id(), whom, room.me().id()), near);
  }

  void choose() {
    var near = new NoticeBar(room.desk().texts());
    var who = new ChoiceField<Member>(room.desk().texts());
    who.setId("askWho");
    who.choices(room.present(), Member::name);
    var deed =
        FormParts.primary(
            "askWhoDeed",
            room.text("away.ui.ask"),
            () -> {
              var chosen = who.value().get();
              if (chosen == null) who.requestFocus();
              else ask(chosen.id(), near);
            });
    room.desk()
        .navigation()
        .open(
            room.text("handover.askOther"),
            FormParts.form(
                near,
                Prose.plain(room.text("handover.askOther.why")),
                new FormField(room.text("handover.form.who"), who),
                deed));
  }
}
