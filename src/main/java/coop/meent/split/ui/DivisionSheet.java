package coop.meent.split.ui;

import coop.meent.base.Id.MemberId;
import coop.meent.member.Member;
import coop.meent.split.BillState;
import coop.meent.split.SelfBillService;
import coop.meent.split.TeamShare;
import coop.meent.split.TeamSplit;
import coop.meent.ui.DateField;
import coop.meent.ui.FormField;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// A division: each share to the cent and why, its invoice and what the member said of it; and the
/// deeds on it.
final class DivisionSheet {

  private final TeamDesk room;
  private final TeamRow row;
  private final TeamSplit split;
  private final Consumer<TeamRow> divideAgain;
  private final NoticeBar notice;
  private final DateField day;
  private final TextField reason = new TextField();
  private Map<MemberId, Member> people = Map.of();

  DivisionSheet(TeamDesk room, TeamRow row, Consumer<TeamRow> divideAgain) {
    this.room = room;
    this.row = row;
    this.divideAgain = divideAgain;
    split = row.split().orElseThrow();
    notice = new NoticeBar(room.texts());
    day = new DateField(room.texts());
  }

  void open() {
    room.desk().tasks().run(room::people, this::show);
  }

  private void show(Map<MemberId, Member> known) {
    people = known;
    var texts = room.texts();
    var form = new VBox(notice);
    form.getStyleClass().add("form");
    form.getChildren()
        .add(
            Prose.note(
                room.text("split.divide.what", row.client(), row.work(), texts.euro(split.net()))));
    form.getChildren()
        .add(
            Prose.note(
                room.text(
                    "split.kept",
                    Words.number(texts, split.marginPercent()),
                    texts.euro(split.net()),
                    texts.euro(split.kept()),
                    texts.euro(split.net().minus(split.kept())))));
    if (row.isOff()) form.getChildren().add(Prose.strong(room.text("split.off")));
    form.getChildren().add(Prose.title(room.text("split.shares")));
    for (var share : row.shares()) form.getChildren().add(share(share));
    form.getChildren().addAll(deeds());
    room.desk().navigation().open(room.text("split.division.title", split.invoiceNumber()), form);
  }

  private String name(MemberId member) {
    return Optional.ofNullable(people.get(member)).map(Member::name).orElse("?");
  }

  private Node share(TeamShare share) {
    var texts = room.texts();
    List<Node> more = new ArrayList<>();
    for (var one : row.bills()) if (one.share().id().equals(share.id())) more.addAll(bill(one));
    return SharePart.of(
        name(share.member()),
        texts.euro(share.amount()),
        Words.why(texts, share.part(), share.net().minus(share.kept()), share.key()),
        more.toArray(Node[]::new));
  }

  private List<Node> bill(SelfBillService.Standing one) {
    var bill = one.bill();
    var open = new Hyperlink(bill.number() + " · " + one.state().in(room.texts()));
    open.setId("bill-" + bill.number());
    open.setOnAction(event -> new BillSheet(room, one).open());
    List<Node> nodes = new ArrayList<>(List.of(open));
    one.answer()
        .filter(answer -> !answer.isAccepted() && one.state() == BillState.OBJECTED)
        .flatMap(answer -> answer.reason())
        .ifPresent(why -> nodes.add(Prose.note(room.text("split.objection", why))));
    return nodes;
  }

  private List<Node> deeds() {
    List<Node> deeds = new ArrayList<>();
    var booked = new Hyperlink(room.text("split.entry.open"));
    booked.setId("splitEntry");
    booked.setOnAction(event -> room.entry().accept(split.entry()));
    deeds.add(booked);
    if (!split.stands()) {
      if (row.billed().isPresent()) deeds.add(again());
      return deeds;
    }
    if (!row.unbilled().isEmpty()) deeds.addAll(billing());
    deeds.addAll(takingBack());
    return deeds;
  }

  private Node again() {
    var again = new Button(room.text("split.again"));
    again.setId("splitAgain");
    again.setOnAction(event -> divideAgain.accept(row));
    return again;
  }

  private List<Node> billing() {
    day.setId("billDay");
    day.setNear(room.today());
    day.setValue(room.today().isBefore(split.invoiceDate()) ? split.invoiceDate() : room.today());
    var deed = new Button(room.texts().count("split.bill.deed", row.unbilled().size()));
    deed.setId("billDeed");
    deed.getStyleClass().add("primary");
    deed.setDefaultButton(true);
    deed.setOnAction(event -> bill());
    return List.of(
        Prose.title(room.text("split.bill")),
        Prose.note(room.text("split.bill.why")),
        new FormField(room.text("split.bill.day"), day),
        deed);
  }

  private void bill() {
    var on = day.typed();
    if (on.isEmpty()) {
      day.requestFocus();
      return;
    }
    room.run(
        () -> room.team().bills().bill(split.id(), on.get(), Set.of()),
        notice,
        bills -> room.done(room.texts().count("split.bill.done", bills.size())));
  }

  private List<Node> takingBack() {
    reason.setId("takeBackReason");
    var deed = new Button(room.text("split.takeBack.deed"));
    deed.setId("takeBackDeed");
    deed.setOnAction(event -> takeBack());
    // Enter in the field takes back; it is never meant for the deed above it.
    reason.setOnAction(event -> takeBack());
    return List.of(
        Prose.title(room.text("split.takeBack")),
        Prose.note(room.text("split.takeBack.why")),
        new FormField(room.text("split.reason"), reason),
        deed);
  }

  private void takeBack() {
    room.run(
        () -> room.team().splits().withdraw(split.id(), reason.getText()),
        notice,
        gone -> room.done(room.text("split.takeBack.done", gone.invoiceNumber())));
  }
}
