package coop.meent.fund.ui;

import coop.meent.assembly.DecisionOutcome;
import coop.meent.base.Refusal;
import coop.meent.base.Texts;
import coop.meent.fund.FundOutcome;
import coop.meent.fund.FundRequest;
import coop.meent.fund.Instalment;
import coop.meent.fund.RequestStanding;
import coop.meent.fund.RequestState;
import coop.meent.store.Space;
import coop.meent.ui.FormParts;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.ReadersLine;
import coop.meent.ui.StatusBadge;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/// One request beside the table: what was asked, who decide, how it went out and comes back.
final class RequestSheet {

  private final FundsDesk room;
  private final RequestStanding one;
  private final boolean mayBook;
  private final FundSaying done;
  private final Texts texts;
  private final NoticeBar notice;

  RequestSheet(FundsDesk room, RequestStanding one, boolean mayBook, FundSaying done) {
    this.room = room;
    this.one = one;
    this.mayBook = mayBook;
    this.done = done;
    texts = room.texts();
    notice = new NoticeBar(texts);
  }

  void open() {
    var form = FormParts.form(notice);
    form.getChildren().addAll(head());
    form.getChildren().addAll(voting());
    form.getChildren().addAll(back());
    var buttons = deeds();
    if (!buttons.isEmpty()) form.getChildren().add(FormParts.deeds(buttons.toArray(Node[]::new)));
    form.getChildren().add(new ReadersLine(room.desk(), one.round().space()));
    room.desk().navigation().open(room.name(one.request().member()), form);
  }

  private List<Node> head() {
    var request = one.request();
    List<Node> head = new ArrayList<>();
    var figure = new Label(texts.euro(request.amount()));
    figure.getStyleClass().add("figure");
    head.add(figure);
    head.add(new StatusBadge(RequestRow.badge(one, texts)));
    head.add(FormParts.pair(room.text("fund.field.fund"), request.fund().in(texts), false));
    head.add(FormParts.pair(room.text("fund.asked"), texts.date(request.asked()), false));
    request
        .invoice()
        .ifPresent(back ->
            head.add(FormParts.pair(room.text("fund.field.invoice"), back.number(), false)));
    return head;
  }

  private List<Node> voting() {
    List<Node> parts = new ArrayList<>();
    parts.add(Prose.title(room.text("fund.voting")));
    parts.add(Prose.note(one.round().question()));
    parts.add(
        Prose.note(
            room.text(
                "assembly.round.count",
                one.result().needed(),
                one.round().voters().size(),
                one.result().agreed())));
    if (one.state() != RequestState.ASKED) return parts;
    one.round()
        .deadline()
        .ifPresent(
            day -> parts.add(FormParts.pair(room.text("fund.until"), texts.date(day), false)));
    if (one.round().voters().contains(room.me()))
      parts.add(
          FormParts.deeds(
              button("requestAgree", "assembly.round.agree", () -> vote(true)),
              button("requestAgainst", "assembly.round.refuse", () -> vote(false))));
    return parts;
  }

  private List<Node> back() {
    if (one.paidOut().isEmpty() || one.request().back().isEmpty()) return List.of();
    List<Node> parts = new ArrayList<>();
    parts.add(Prose.title(room.text("fund.back.title")));
    parts.add(FormParts.pair(room.text("fund.returned"), texts.euro(one.returned()), false));
    parts.add(FormParts.pair(room.text("fund.out"), texts.euro(one.outstanding()), true));
    if (one.due().isPositive())
      parts.add(FormParts.pair(room.text("fund.due"), texts.euro(one.due()), true));
    if (one.request().back().get() instanceof FundRequest.Back.ByInvoice)
      parts.add(Prose.note(room.text("fund.back.invoice")));
    for (Instalment part : one.plan())
      parts.add(
          FormParts.pair(room.text("fund.back.by", part.due()), texts.euro(part.amount()), false));
    return parts;
  }

  private List<Node> deeds() {
    List<Node> buttons = new ArrayList<>();
    var request = one.request();
    boolean isMine = request.member().equals(room.me());
    if (isMine && one.state() == RequestState.ASKED)
      buttons.add(button("requestWithdraw", "fund.withdraw", this::withdraw));
    if (!mayBook) return buttons;
    if (one.state() == RequestState.APPROVED) {
      var pay =
          button(
              "requestPay",
              "fund.pay",
              () -> run("pay", () -> room.funds().payOut(request.id(), room.today())));
      pay.getStyleClass().add("primary");
      buttons.add(pay);
    }
    if (one.state() == RequestState.TO_PAY && one.atBank().isZero())
      one.paidOut()
          .ifPresent(movement ->
              buttons.add(
                  button(
                      "requestTakeBack",
                      "fund.takeBack",
                      () -> run("takeBack", () -> room.funds().takeBack(movement.id())))));
    if (one.outstanding().isPositive())
      buttons.add(button("requestBack", "fund.giveBack", this::giveBack));
    return buttons;
  }

  private void giveBack() {
    var form = new FundForm(room, "back", done);
    var amount = form.money("amount", Optional.of(one.outstanding()));
    var id = one.request().id();
    form.open(
        room.name(one.request().member()),
        Space.withMember(one.request().member()),
        () ->
            Optional.ofNullable(amount.value().get())
                .map(money -> () -> room.funds().giveBack(id, money)));
  }

  private void vote(boolean agrees) {
    decide("vote", () -> room.funds().vote(one.request().round(), room.me(), agrees));
  }

  private void withdraw() {
    decide("withdraw", () -> room.funds().withdraw(one.request()));
  }

  private void decide(String deed, Supplier<DecisionOutcome> work) {
    room.desk()
        .tasks()
        .run(
            work,
            outcome -> {
              switch (outcome) {
                case DecisionOutcome.Done _ -> said(deed);
                case Refusal refusal -> notice.refuse(refusal);
              }
            });
  }

  private <T> void run(String deed, Supplier<FundOutcome<T>> work) {
    room.desk()
        .tasks()
        .run(
            work,
            outcome -> {
              switch (outcome) {
                case FundOutcome.Refused<T>(var why) -> notice.refuse(why);
                case FundOutcome.Done<T> _ -> said(deed);
              }
            });
  }

  private void said(String deed) {
    done.said(room.text("fund.form." + deed + ".done"), Optional.empty());
  }

  private Button button(String id, String key, Runnable deed) {
    return FormParts.button(id, room.text(key), deed);
  }
}
