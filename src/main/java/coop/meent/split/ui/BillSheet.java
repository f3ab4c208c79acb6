package coop.meent.split.ui;

import coop.meent.member.ui.PaperFile;
import coop.meent.split.BillState;
import coop.meent.split.SelfBill;
import coop.meent.split.SelfBillService;
import coop.meent.store.Space;
import coop.meent.ui.FormField;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.ReadersLine;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// A self-billed invoice: what it says and how it came about. Whose it is accepts it or objects;
/// the office credits it.
final class BillSheet {

  private final TeamDesk room;
  private final SelfBillService.Standing one;
  private final SelfBill bill;
  private final NoticeBar notice;
  private final TextField reason = new TextField();

  BillSheet(TeamDesk room, SelfBillService.Standing one) {
    this.room = room;
    this.one = one;
    bill = one.bill();
    notice = new NoticeBar(room.texts());
  }

  void open() {
    var texts = room.texts();
    var share = one.share();
    var form = new VBox(notice);
    form.getStyleClass().add("form");
    var nodes = form.getChildren();
    nodes.add(
        Prose.note(
            room.text(
                "split.bill.of",
                texts.date(bill.issued()),
                share.invoiceNumber(),
                share.clientName(),
                share.work())));
    nodes.add(SharePart.of(room.text("split.paper.net"), texts.euro(bill.net()), why()));
    nodes.add(SharePart.of(vat(), texts.euro(bill.vat()), vatWhy()));
    nodes.add(SharePart.of(room.text("split.paper.total"), texts.euro(bill.gross()), state()));
    bill.reason().ifPresent(why -> nodes.add(Prose.note(room.text("split.credited.why", why))));
    one.answer()
        .flatMap(answer -> answer.reason())
        .ifPresent(why -> nodes.add(Prose.note(room.text("split.objection", why))));
    var paper = new Button(room.text("split.paper.save"));
    paper.setId("billPaper");
    paper.setOnAction(event ->
        new PaperFile(room.desk(), room.members())
            .save(
                bill.number().toString(),
                room.papers().bill(one),
                () -> room.files().attached(one)));
    nodes.add(paper);
    nodes.addAll(deeds());
    room.desk().navigation().open(bill.number().toString(), form);
  }

  private String why() {
    var share = one.share();
    var texts = room.texts();
    var kept =
        room.text(
            "split.kept",
            Words.number(texts, share.marginPercent()),
            texts.euro(share.net()),
            texts.euro(share.kept()),
            texts.euro(share.net().minus(share.kept())));
    return kept
        + " "
        + Words.why(texts, share.part(), share.net().minus(share.kept()), share.key());
  }

  private String vat() {
    return room.text("split.paper.vatOf", Words.number(room.texts(), bill.vatPercent()));
  }

  private String vatWhy() {
    return room.text(bill.vat().isZero() ? "split.paper.kor" : "split.paper.vatWhy");
  }

  private String state() {
    if (one.state() != BillState.OPEN || bill.silenceDays().isEmpty())
      return one.state().in(room.texts());
    var last = bill.issued().plusDays(bill.silenceDays().get());
    return room.text("split.silence", room.texts().date(last));
  }

  private List<Node> deeds() {
    boolean isMine = bill.member().equals(room.me().id());
    boolean isOpen =
        one.state() == BillState.OPEN
            || one.state() == BillState.OBJECTED
            || one.state() == BillState.ACCEPTED_BY_SILENCE;
    if (isMine && isOpen) return answering();
    boolean isCreditable = !bill.isCredit() && one.state() != BillState.CREDITED;
    return isCreditable && !isMine ? crediting() : List.of();
  }

  private List<Node> answering() {
    reason.setId("objectReason");
    var accept = new Button(room.text("split.accept"));
    accept.setId("acceptBill");
    accept.getStyleClass().add("primary");
    accept.setOnAction(event ->
        room.run(
            () -> room.team().bills().accept(bill.id(), room.me().id()),
            notice,
            answer -> room.done(room.text("split.accept.done", bill.number()))));
    var object = new Button(room.text("split.object"));
    object.setId("objectBill");
    object.setOnAction(event -> object());
    reason.setOnAction(event -> object());
    List<Node> nodes = new ArrayList<>();
    nodes.add(accept);
    nodes.add(Prose.title(room.text("split.object.title")));
    nodes.add(new FormField(room.text("split.reason"), reason));
    nodes.add(object);
    nodes.add(new ReadersLine(room.desk(), Space.withMember(bill.member())));
    return nodes;
  }

  private void object() {
    room.run(
        () -> room.team().bills().object(bill.id(), room.me().id(), reason.getText()),
        notice,
        answer -> room.done(room.text("split.object.done", bill.number())));
  }

  private void credit() {
    room.run(
        () -> room.team().bills().credit(bill.id(), room.today(), reason.getText()),
        notice,
        note -> room.done(room.text("split.credit.done", bill.number(), note.number())));
  }

  private List<Node> crediting() {
    reason.setId("creditReason");
    one.answer().flatMap(answer -> answer.reason()).ifPresent(reason::setText);
    var credit = new Button(room.text("split.credit.deed"));
    credit.setId("creditBill");
    credit.setOnAction(event -> credit());
    reason.setOnAction(event -> credit());
    return List.of(
        Prose.title(room.text("split.credit")),
        Prose.note(room.text("split.credit.why")),
        new FormField(room.text("split.reason"), reason),
        credit);
  }
}
