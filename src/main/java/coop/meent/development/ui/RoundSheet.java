package coop.meent.development.ui;

import coop.meent.base.Texts;
import coop.meent.development.Evidence;
import coop.meent.development.RoundStanding;
import coop.meent.development.RoundState;
import coop.meent.store.Space;
import coop.meent.ui.FormParts;
import coop.meent.ui.Prose;
import coop.meent.ui.ReadersLine;
import coop.meent.ui.StatusBadge;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;

/// One round beside the table: what it is for, who put in what, what becomes of it by its own rule.
final class RoundSheet {

  private final DevelopmentDesk room;
  private final RoundStanding one;
  private final RoundForms forms;
  private final Texts texts;

  RoundSheet(DevelopmentDesk room, RoundStanding one, DevelopmentSaying done) {
    this.room = room;
    this.one = one;
    forms = new RoundForms(room, done);
    texts = room.texts();
  }

  void open() {
    room.desk().tasks().run(this::find, this::show);
  }

  private List<Evidence.Paper> find() {
    boolean mayPay = one.state() == RoundState.MADE && room.development().answers(room.me());
    return mayPay ? room.development().roundPapers(room.me()) : List.of();
  }

  private void show(List<Evidence.Paper> papers) {
    var form = FormParts.form();
    form.getChildren().addAll(head());
    form.getChildren().addAll(put());
    form.getChildren().addAll(spent());
    var buttons = new ArrayList<Node>();
    if (one.state() == RoundState.OPEN) {
      var pledge =
          FormParts.button("roundPledge", room.text("development.pledge"), () -> forms.pledge(one));
      pledge.getStyleClass().add("primary");
      buttons.add(pledge);
    }
    if (!papers.isEmpty())
      buttons.add(
          FormParts.button("roundPay", room.text("development.pay"), () -> forms.pay(one, papers)));
    if (!buttons.isEmpty()) form.getChildren().add(FormParts.deeds(buttons.toArray(Node[]::new)));
    form.getChildren().add(new ReadersLine(room.desk(), Space.COMMON));
    room.desk().navigation().open(one.round().name(), form);
  }

  private List<Node> head() {
    var round = one.round();
    List<Node> head = new ArrayList<>();
    var figure = new Label(texts.euro(one.raised()));
    figure.getStyleClass().add("figure");
    head.add(figure);
    head.add(new StatusBadge(RoundRow.badge(one, texts)));
    head.add(Prose.plain(round.aim()));
    if (one.state() == RoundState.OPEN && one.missing().isPositive())
      head.add(Prose.strong(room.text("development.round.missing", texts.euro(one.missing()))));
    head.add(pair("development.least", texts.euro(round.money().least())));
    head.add(pair("development.most", texts.euro(round.money().most())));
    head.add(pair("development.field.opens", texts.date(round.opens())));
    head.add(pair("development.field.closes", texts.date(round.closes())));
    head.add(pair("development.field.leftOver", round.leftOver().in(texts)));
    head.add(Prose.note(room.text("development.round.rule", room.name(round.opener()))));
    return head;
  }

  private List<Node> put() {
    List<Node> parts = new ArrayList<>();
    parts.add(Prose.title(room.text("development.round.put")));
    if (one.pledges().isEmpty()) parts.add(Prose.note(room.text("development.round.nobody")));
    boolean isTaken = one.state() == RoundState.MADE || one.state() == RoundState.FINISHED;
    var amounts = isTaken ? one.taken() : one.pledges();
    amounts.entrySet().stream()
        .sorted(Comparator.comparing(entry -> room.name(entry.getKey())))
        .forEach(entry ->
            parts.add(
                FormParts.pair(room.name(entry.getKey()), texts.euro(entry.getValue()), false)));
    if (one.fromPool().isPositive())
      parts.add(pair("development.pool.to", texts.euro(one.fromPool())));
    return parts;
  }

  private List<Node> spent() {
    List<Node> parts = new ArrayList<>();
    if (one.payments().isEmpty()) return parts;
    parts.add(Prose.title(room.text("development.paid")));
    for (var payment : one.payments())
      parts.add(FormParts.pair(payment.number(), texts.euro(payment.amount()), false));
    one.back().entrySet().stream()
        .sorted(Comparator.comparing(entry -> room.name(entry.getKey())))
        .forEach(entry ->
            parts.add(
                FormParts.pair(
                    room.text("development.round.back", room.name(entry.getKey())),
                    texts.euro(entry.getValue()),
                    false)));
    if (one.backToPool().isPositive())
      parts.add(
          FormParts.pair(
              room.text("development.round.backToPool"), texts.euro(one.backToPool()), false));
    if (one.left().isPositive())
      parts.add(FormParts.pair(room.text("development.round.left"), texts.euro(one.left()), true));
    return parts;
  }

  private Node pair(String key, String figure) {
    return FormParts.pair(room.text(key), figure, false);
  }
}
