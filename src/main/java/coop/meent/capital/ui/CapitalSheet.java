package coop.meent.capital.ui;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Texts;
import coop.meent.capital.CapitalAccount;
import coop.meent.capital.CapitalOutcome;
import coop.meent.capital.CapitalStanding;
import coop.meent.capital.Movement;
import coop.meent.capital.MovementKind;
import coop.meent.capital.SeenPayment;
import coop.meent.member.ui.PaperFile;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.StatusBadge;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The capital of one member beside the table: what stands there, what can be done now, the lots it
/// is made of, and all that happened.
final class CapitalSheet {

  private final CapitalDesk room;
  private final MemberId who;
  private final LocalDate day;
  private final Consumer<CapitalView.Said> done;
  private final Texts texts;
  private final NoticeBar notice;

  private record Found(Optional<CapitalStanding> standing, boolean mayDecide) {}

  CapitalSheet(CapitalDesk room, MemberId who, LocalDate day, Consumer<CapitalView.Said> done) {
    this.room = room;
    this.who = who;
    this.day = day;
    this.done = done;
    texts = room.desk().texts();
    notice = new NoticeBar(texts);
  }

  void open() {
    room.desk()
        .tasks()
        .run(
            () ->
                new Found(
                    room.capital().standings(day).stream()
                        .filter(one -> one.member().id().equals(who))
                        .findFirst(),
                    room.capital().mayDecide(who)),
            this::show);
  }

  private void show(Found found) {
    if (found.standing.isEmpty()) return;
    var standing = found.standing.get();
    var form = new VBox(notice);
    form.getStyleClass().add("form");
    form.getChildren().addAll(head(standing));
    form.getChildren().add(deeds(standing, found.mayDecide));
    for (var seen : standing.seen()) if (found.mayDecide) form.getChildren().add(payment(seen));
    var lots = standing.account().lots(day);
    if (!lots.isEmpty()) {
      form.getChildren().add(Prose.title(texts.get("capital.lots.title")));
      for (var lot : lots) form.getChildren().add(lot(lot));
    }
    form.getChildren().add(Prose.title(texts.get("capital.events")));
    var movements = standing.account().until(day);
    if (movements.isEmpty()) form.getChildren().add(Prose.note(texts.get("capital.none")));
    for (var one : movements.reversed())
      form.getChildren().add(movement(one, standing.account(), found.mayDecide));
    room.desk().navigation().open(standing.member().name(), form);
  }

  private List<Node> head(CapitalStanding standing) {
    var badge = new StatusBadge(new CapitalRow(standing).state(texts));
    badge.setId("capitalState");
    var figure = new Label(texts.euro(standing.balance()));
    figure.setId("capitalBalance");
    figure.getStyleClass().add("figure");
    List<Node> head = new ArrayList<>(List.of(figure, badge));
    if (!day.equals(room.today())) head.add(Prose.note(texts.get("member.paper.asOf", day)));
    standing
        .ask()
        .ifPresent(ask ->
            head.add(
                Prose.note(texts.get("capital.askedOn", texts.euro(ask.open()), ask.since()))));
    if (standing.state() == CapitalStanding.State.TO_ASK)
      head.add(Prose.note(texts.get("capital.toAsk", texts.euro(standing.toAsk().orElseThrow()))));
    return head;
  }

  private Node deeds(CapitalStanding standing, boolean mayDecide) {
    var deeds = new FlowPane(8, 8);
    boolean isAsked = standing.ask().isPresent();
    if (mayDecide && standing.isMember() && !isAsked)
      deeds
          .getChildren()
          .add(button("ask", "capital.ask", () -> form(CapitalForm.Kind.ASK, standing)));
    if (isAsked) {
      deeds
          .getChildren()
          .add(
              button(
                  "saveRequest",
                  "capital.request.save",
                  () ->
                      new PaperFile(room.desk(), room.members())
                          .save(
                              texts.get("capital.request.title"),
                              language -> room.papers().request(who, language))));
      if (mayDecide)
        deeds.getChildren().add(button("withdrawAsk", "capital.withdraw", this::withdraw));
    }
    deeds
        .getChildren()
        .add(
            button(
                "saveCertificate",
                "capital.certificate.save",
                () ->
                    new PaperFile(room.desk(), room.members())
                        .save(
                            texts.get("capital.certificate.title"),
                            language -> room.papers().certificate(who, day, language))));
    if (mayDecide && standing.balance().isPositive())
      deeds
          .getChildren()
          .add(button("payOut", "capital.payOut", () -> form(CapitalForm.Kind.PAY_OUT, standing)));
    deeds.getChildren().add(button("openCard", "capital.card", () -> room.opens().member(who)));
    return deeds;
  }

  private void form(CapitalForm.Kind kind, CapitalStanding standing) {
    new CapitalForm(room, kind, standing, done).open();
  }

  private Button button(String id, String key, Runnable deed) {
    var button = new Button(texts.get(key));
    button.setId(id);
    button.setOnAction(event -> deed.run());
    return button;
  }

  private Node payment(SeenPayment seen) {
    var line = seen.line().content();
    var book = button("bookPayment", "capital.book", () -> book(seen));
    book.getStyleClass().add("primary");
    var item =
        new VBox(
            4,
            Prose.strong(
                texts.get("capital.seen", texts.euro(line.amount()), texts.date(line.booked()))),
            Prose.note(seen.line().description()),
            Prose.note(texts.get("capital.seen.why", seen.match())),
            book);
    item.getStyleClass().add("rule-item");
    return item;
  }

  private void book(SeenPayment seen) {
    room.desk()
        .tasks()
        .run(
            () -> room.capital().paid(who, seen.line().id()),
            outcome -> tell(outcome, "capital.booked", false));
  }

  private void withdraw() {
    room.desk()
        .tasks()
        .run(
            () -> room.capital().withdrawAsk(who, room.today(), Optional.empty()),
            outcome -> tell(outcome, "capital.withdrawn", true));
  }

  private void tell(CapitalOutcome outcome, String key, boolean canBeUndone) {
    var refusal = CapitalOutcome.refusal(outcome);
    refusal.ifPresent(why -> notice.refuse(why));
    if (outcome instanceof CapitalOutcome.Done made)
      done.accept(
          new CapitalView.Said(
              texts.get(key, made.member().name(), made.entry().orElse("")),
              who,
              canBeUndone ? Optional.of(made.deed()) : Optional.<DeedId>empty()));
  }

  private Node lot(CapitalAccount.Lot lot) {
    var what = lot.origin().known().map(kind -> kind.in(texts)).orElse("");
    var words = new VBox(2, Prose.strong(what), Prose.note(texts.date(lot.on())));
    if (!lot.left().equals(lot.amount()))
      words.getChildren().add(Prose.note(texts.get("capital.lot.of", texts.euro(lot.amount()))));
    return amountItem(words, texts.euro(lot.left()));
  }

  private Node movement(Movement one, CapitalAccount account, boolean mayDecide) {
    var what = one.known().map(kind -> kind.in(texts)).orElse(one.kind());
    var words = new VBox(2, Prose.strong(what), Prose.note(texts.date(one.on())));
    one.reason().ifPresent(why -> words.getChildren().add(Prose.note(why)));
    var deeds = new HBox(8);
    one.entry()
        .filter(any -> room.capital().book().book().isPresent())
        .ifPresent(entry ->
            deeds
                .getChildren()
                .add(quiet("capital.entry.open", () -> room.desk().navigation().go(entry))));
    if (mayDecide && canBeTakenBack(one, account))
      deeds.getChildren().add(quiet("capital.takeBack", () -> takeBack(one)));
    if (!deeds.getChildren().isEmpty()) words.getChildren().add(deeds);
    return amountItem(words, texts.euro(one.amount()));
  }

  private static boolean canBeTakenBack(Movement one, CapitalAccount account) {
    var kind = one.known();
    boolean isOwn =
        kind.filter(any -> any == MovementKind.PAID_IN || any == MovementKind.PAID_OUT).isPresent();
    return isOwn
        && account.movements().stream()
            .noneMatch(other -> other.takesBack().filter(one.id()::equals).isPresent());
  }

  private Button quiet(String key, Runnable deed) {
    var button = button("", key, deed);
    button.getStyleClass().add("quiet");
    return button;
  }

  private void takeBack(Movement one) {
    room.desk()
        .tasks()
        .run(
            () -> room.capital().takeBack(one.id()),
            outcome -> tell(outcome, "capital.takenBack", false));
  }

  private static Node amountItem(VBox words, String amount) {
    var figure = new Label(amount);
    figure.setMinWidth(Region.USE_PREF_SIZE);
    figure.getStyleClass().add("strong");
    HBox.setHgrow(words, Priority.ALWAYS);
    var item = new HBox(12, words, figure);
    item.getStyleClass().add("rule-item");
    return item;
  }
}
