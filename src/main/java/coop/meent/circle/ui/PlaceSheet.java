package coop.meent.circle.ui;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.base.Texts;
import coop.meent.circle.CircleFacts;
import coop.meent.circle.CircleMovement;
import coop.meent.circle.Correction;
import coop.meent.circle.GiftLine;
import coop.meent.circle.HelpLine;
import coop.meent.circle.HelpReceipt;
import coop.meent.circle.Receipt;
import coop.meent.circle.ThanksCard;
import coop.meent.member.Member;
import coop.meent.ui.FormField;
import coop.meent.ui.FormParts;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// One member's place in a circle, beside the table: level, balance, and all that went in and out
/// with the reason of each.
final class PlaceSheet {

  private final CircleDesk room;
  private final CircleFacts facts;
  private final Member member;
  private final NoticeBar pageNotice;
  private final Runnable after;
  private final Texts texts;

  PlaceSheet(
      CircleDesk room, CircleFacts facts, Member member, NoticeBar pageNotice, Runnable after) {
    this.room = room;
    this.facts = facts;
    this.member = member;
    this.pageNotice = pageNotice;
    this.after = after;
    texts = room.desk().texts();
  }

  /// What happened on a day.
  private record Event(LocalDate on, Node shown) {}

  /// @param names of everybody
  void open(Map<MemberId, String> names) {
    var id = member.id();
    var month = YearMonth.from(room.today());
    var form = FormParts.form();
    var events = events(names);
    var level = facts.roll().level(id, month).or(() -> facts.roll().level(id, facts.nextMonth()));
    if (!events.isEmpty() || id.equals(room.me().id())) {
      var figure = new Label(texts.euro(facts.balance(id, room.today())));
      figure.getStyleClass().add("figure");
      figure.setId("placeBalance");
      form.getChildren().add(figure);
    }
    level.ifPresent(one ->
        form.getChildren().add(FormParts.pair(texts.get("circle.level"), texts.euro(one), false)));
    facts
        .deposit(id, facts.nextMonth())
        .ifPresent(one ->
            form.getChildren()
                .add(FormParts.pair(texts.get("circle.deposit"), texts.euro(one), false)));
    facts
        .cap(id, facts.nextMonth())
        .ifPresent(one ->
            form.getChildren()
                .add(FormParts.pair(texts.get("circle.cap"), texts.euro(one), false)));
    if (mayChange() && level.isPresent())
      form.getChildren()
          .add(
              FormParts.deeds(
                  FormParts.button(
                      "changeLevel",
                      texts.get("circle.level.change"),
                      () -> new LevelForm(room, facts, member, pageNotice, after).open()),
                  FormParts.button("leaveCircle", texts.get("circle.leave"), this::leave)));
    toPayOut().ifPresent(form.getChildren()::add);
    form.getChildren().add(Prose.title(texts.get("circle.events")));
    if (events.isEmpty()) form.getChildren().add(Prose.note(texts.get("circle.events.none")));
    for (var event : events) form.getChildren().add(event.shown);
    room.desk().navigation().open(member.name(), form);
  }

  /// Of who left, where the circle keeps the money.
  private Optional<Node> toPayOut() {
    var balance = facts.balance(member.id(), room.today());
    boolean isTo =
        room.circles().mayRun()
            && facts.circle().hasOneAccount()
            && facts.hasLeft(member.id(), facts.nextMonth())
            && balance.isPositive();
    if (!isTo) return Optional.empty();
    var words = texts.get("circle.payOut", texts.euro(balance));
    return Optional.of(
        FormParts.button(
            "payOut",
            words,
            () ->
                room.act(
                    () ->
                        room.circles()
                            .payOut(facts.circle().id(), member.id(), balance, room.today()),
                    pageNotice,
                    texts.get("circle.payOut.done", texts.euro(balance)),
                    after)));
  }

  private boolean mayChange() {
    return room.circles().mayRule() || member.id().equals(room.me().id());
  }

  private void leave() {
    var last =
        facts
            .rules(YearMonth.from(room.today()))
            .map(rules -> rules.gifts().joining().lastMonth(room.today()));
    room.desk()
        .dialogs()
        .confirm(
            new coop.meent.ui.Dialogs.Question(
                texts.get("circle.leave.title", member.name()),
                texts.get("circle.leave.text", last.map(room::month).orElse("")),
                texts.get("circle.leave.deed"),
                false),
            () ->
                room.act(
                    () -> room.circles().leave(facts.circle().id(), member.id(), room.today()),
                    pageNotice,
                    texts.get("circle.left", member.name()),
                    after));
  }

  /// The newest first.
  private List<Event> events(Map<MemberId, String> names) {
    List<Event> events = new ArrayList<>();
    for (var one : facts.movements(member.id())) events.add(new Event(one.on(), movement(one)));
    for (var gift : facts.gifts(member.id()))
      facts
          .month(gift.month())
          .ifPresent(month ->
              events.add(
                  new Event(month.month().atEndOfMonth(), gift(gift, month.month(), names))));
    for (var one : facts.corrections(member.id()))
      facts
          .month(one.settledIn())
          .ifPresent(month ->
              events.add(
                  new Event(month.month().atEndOfMonth(), correction(one, month.month(), names))));
    for (var one : facts.receipts(member.id()))
      events.add(new Event(one.month().atEndOfMonth(), receipt(one)));
    for (var one : facts.help(member.id()))
      events.add(new Event(one.month().atEndOfMonth(), help(one, names)));
    for (var one : facts.helped(member.id()))
      events.add(new Event(one.month().atEndOfMonth(), helped(one)));
    events.sort(Comparator.comparing(Event::on).reversed());
    return events;
  }

  private Node movement(CircleMovement one) {
    var what = one.known().map(kind -> kind.in(texts)).orElse(one.kind());
    var item = item(what, one.amount(), texts.date(one.on()));
    one.note().ifPresent(why -> item.getChildren().add(Prose.note(why.in(texts))));
    facts.payBacks().stream()
        .filter(back -> back.movement().equals(one))
        .map(back ->
            back.isOpen()
                ? texts.get("circle.back.open", texts.euro(back.open()))
                : texts.get("circle.back.paid"))
        .forEach(words -> item.getChildren().add(Prose.note(words)));
    if (!one.fee().isZero())
      item.getChildren().add(Prose.note(texts.get("circle.fee.with", texts.euro(one.fee()))));
    return item;
  }

  private Node gift(GiftLine gift, YearMonth month, Map<MemberId, String> names) {
    var to = gift.recipient().map(one -> names.getOrDefault(one, ""));
    var what =
        to.map(name -> texts.get("circle.gift.to", name))
            .orElse(texts.get("circle.gift.position", gift.position()));
    var item = item(what, gift.paid().negate(), room.month(month));
    item.getChildren().add(Prose.note(gift.in(texts)));
    facts
        .thanks(gift)
        .ifPresent(card ->
            item.getChildren().add(Prose.strong(texts.get("circle.gift.thanked", card.in(texts)))));
    return item;
  }

  private Node correction(Correction one, YearMonth month, Map<MemberId, String> names) {
    var what =
        one.recipient()
            .map(to -> texts.get("circle.carry.with", names.getOrDefault(to, "")))
            .orElse(texts.get("circle.carry"));
    var item = item(what, one.received().minus(one.amount()), room.month(month));
    item.getChildren().add(Prose.note(facts.proof(one).in(texts)));
    return item;
  }

  private Node help(HelpLine one, Map<MemberId, String> names) {
    var to = one.recipient().map(who -> names.getOrDefault(who, ""));
    var what =
        to.map(name -> texts.get("circle.gift.to", name))
            .orElse(texts.get("circle.gift.position", one.position()));
    var item =
        item(
            one.isBack() ? texts.get("circle.help.from") : what,
            one.paid().negate(),
            room.month(one.month()));
    item.getChildren().add(Prose.note(one.in(texts)));
    return item;
  }

  private Node helped(HelpReceipt one) {
    var what = texts.get(one.isBack() ? "circle.help.back" : "circle.help.from");
    var item = item(what, one.received().minus(one.own()), room.month(one.month()));
    item.getChildren().add(Prose.note(one.in(texts)));
    return item;
  }

  private Node receipt(Receipt one) {
    var item = item(texts.get("circle.gift.received"), one.received(), room.month(one.month()));
    item.getChildren().add(Prose.note(facts.proof(one).in(texts)));
    boolean isMine = member.id().equals(room.me().id());
    if (isMine)
      item.getChildren()
          .add(FormParts.button("thank", texts.get("circle.thank"), () -> thank(one)));
    return item;
  }

  private void thank(Receipt one) {
    var card = OneOf.of("thanksCard", List.of(ThanksCard.values()), texts);
    card.setValue(ThanksCard.THANKS);
    var deed =
        FormParts.primary(
            "thankDeed",
            texts.get("circle.thank"),
            () ->
                room.act(
                    () ->
                        room.months()
                            .thank(facts.circle().id(), one.month(), member.id(), card.getValue()),
                    pageNotice,
                    texts.get("circle.thank.done"),
                    after));
    room.desk()
        .navigation()
        .open(
            texts.get("circle.thank.title", room.month(one.month())),
            FormParts.form(
                Prose.note(texts.get("circle.thank.why")),
                new FormField(texts.get("circle.thank.card"), card),
                deed));
    card.requestFocus();
  }

  private VBox item(String what, Money amount, String when) {
    return FormParts.item(FormParts.pair(what, texts.euro(amount), true), Prose.note(when));
  }
}
