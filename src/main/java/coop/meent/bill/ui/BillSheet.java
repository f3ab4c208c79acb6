package coop.meent.bill.ui;

import coop.meent.base.Id.BillId;
import coop.meent.base.Original;
import coop.meent.base.RefusedException;
import coop.meent.base.Texts;
import coop.meent.bill.Answer;
import coop.meent.bill.Approval;
import coop.meent.bill.Bill;
import coop.meent.bill.BillFinding;
import coop.meent.bill.BillLine;
import coop.meent.bill.BillOutcome;
import coop.meent.bill.BillState;
import coop.meent.bill.Standing;
import coop.meent.document.PdfWriter;
import coop.meent.document.ui.FirstPage;
import coop.meent.ledger.Account;
import coop.meent.ledger.JournalEntry;
import coop.meent.receipt.MediaType;
import coop.meent.receipt.Receipt;
import coop.meent.receipt.ReceiptFile;
import coop.meent.receipt.ReceiptService.Held;
import coop.meent.receipt.Removal;
import coop.meent.ui.DateField;
import coop.meent.ui.Dialogs;
import coop.meent.ui.FileSaver;
import coop.meent.ui.FormField;
import coop.meent.ui.FormParts;
import coop.meent.ui.Notice;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.StatusBadge;
import coop.meent.ui.Tone;
import coop.meent.vat.VatTerms;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.VBox;

/// One bill beside the list: how it stands, what stands out, its lines, who said what, its receipts
/// with a picture of them, and what can be done now.
final class BillSheet {

  private static final double WIDTH = 300;

  private final BillDesk desk;
  private final BillId id;
  private final Runnable changed;
  private final Texts texts;
  private final NoticeBar notice;
  private final TextField reason = new TextField();
  private final DateField on;

  /// All that is shown, read off the screen.
  private record Found(
      Standing standing,
      List<BillFinding> findings,
      List<Answer> answers,
      Map<String, Account> accounts,
      List<JournalEntry> entries,
      List<Seen> receipts,
      Optional<Placed> placed,
      boolean mayAnswer,
      boolean mayBook) {}

  /// Where a claim would go, and what else there is to choose from.
  private record Placed(Answer.Placing proposed, List<VatTerms> codes) {}

  /// A receipt with a picture of it, where one can be made.
  private record Seen(Held held, Optional<Image> picture) {}

  BillSheet(BillDesk desk, BillId id, Runnable changed) {
    this.desk = desk;
    this.id = id;
    this.changed = changed;
    texts = desk.texts();
    notice = new NoticeBar(texts);
    on = new DateField(texts);
  }

  /// @param told of what was done with it
  void open(Notice told) {
    notice.notice().set(told);
    open();
  }

  void open() {
    desk.desk().tasks().run(this::read, found -> found.ifPresent(this::show));
  }

  private Optional<Found> read() {
    var bills = desk.bills();
    return bills
        .bill(id)
        .map(standing ->
            new Found(
                standing,
                bills.findings(standing.bill()),
                bills.answers(id),
                bills.accounts().stream()
                    .collect(
                        Collectors.toMap(
                            one -> one.id().toString(),
                            one -> one,
                            (one, _) -> one,
                            LinkedHashMap::new)),
                List.copyOf(bills.entries(id).values()),
                bills.receipts().of(id.uuid()).stream().map(this::seen).toList(),
                placed(standing),
                bills.mayAnswer(desk.me()),
                bills.mayBook()));
  }

  /// Of a claim that waits, where the books are here to say so.
  private Optional<Placed> placed(Standing standing) {
    var bill = standing.bill();
    if (standing.state() != BillState.WAITING || !bill.isClaim()) return Optional.empty();
    if (!desk.bills().mayAnswer(desk.me())) return Optional.empty();
    try {
      return Optional.of(new Placed(desk.bills().proposed(bill), desk.bills().codes(bill.date())));
    } catch (RefusedException _) {
      return Optional.empty(); // approving says what it lacks
    }
  }

  private Seen seen(Held held) {
    var type = held.receipt().mediaType();
    if (!held.isHere() || type.isEmpty()) return new Seen(held, Optional.empty());
    if (type.get() == MediaType.PDF)
      return new Seen(held, FirstPage.of(desk.bills().receipts().open(held.receipt())));
    if (!type.get().isPicture()) return new Seen(held, Optional.empty());
    var bytes = desk.bills().receipts().open(held.receipt());
    var image = new Image(new ByteArrayInputStream(bytes), WIDTH * 2, 0, true, true);
    return new Seen(held, Optional.of(image).filter(one -> !one.isError()));
  }

  private void show(Found found) {
    var bill = found.standing.bill();
    var form = FormParts.form(notice);
    form.getChildren().addAll(head(found.standing));
    for (var finding : found.findings) form.getChildren().add(finding(finding, found.standing));
    form.getChildren().add(deeds(found));
    if (!bill.lines().isEmpty()) {
      form.getChildren().add(Prose.title(desk.text("bill.lines")));
      for (var line : bill.lines()) {
        var account = found.accounts.get(line.account().toString());
        form.getChildren()
            .add(
                FormParts.item(
                    FormParts.pair(line.text(), net(bill, line), true),
                    FormParts.pair(
                        account == null ? "" : account.label().in(texts),
                        line.vatCode() + "  " + texts.euro(line.vat()),
                        false)));
      }
    }
    form.getChildren().add(Prose.title(desk.text("receipt.many")));
    if (found.receipts.isEmpty()) form.getChildren().add(Prose.note(desk.text("receipt.none")));
    for (var one : found.receipts) form.getChildren().add(receipt(one, found.mayAnswer));
    form.getChildren()
        .add(FormParts.deeds(FormParts.button("addReceipt", desk.text("receipt.add"), this::add)));
    form.getChildren().add(Prose.title(desk.text("bill.answers")));
    if (found.answers.isEmpty()) form.getChildren().add(Prose.note(desk.text("bill.answers.none")));
    for (var one : found.answers) form.getChildren().add(said(one));
    new DroppedFiles(desk).on(form, this::attach);
    desk.desk().navigation().open(bill.number() + "  " + bill.payeeName(), form);
  }

  private String net(Bill bill, BillLine line) {
    var euros = texts.euro(line.net());
    return line.original()
        .map(one -> Original.amount(texts, one.net(), bill.currency()) + " · " + euros)
        .orElse(euros);
  }

  private List<Node> head(Standing standing) {
    var bill = standing.bill();
    var figure = new Label(texts.euro(bill.gross()));
    figure.setId("billGross");
    figure.getStyleClass().add("figure");
    var badge = new StatusBadge(BillsView.badge(standing, desk));
    badge.setId("billState");
    List<Node> head = new ArrayList<>(List.of(figure, badge, Prose.plain(bill.text())));
    head.add(FormParts.pair(desk.text("bill.date"), texts.date(bill.date()), false));
    head.add(FormParts.pair(desk.text("bill.due"), texts.date(bill.due()), false));
    head.add(FormParts.pair(desk.text("bill.vat"), texts.euro(bill.vat()), false));
    head.add(FormParts.pair(desk.text("bill.open"), texts.euro(standing.open()), false));
    bill.original().ifPresent(original -> head.addAll(original(standing, original)));
    bill.supplierNumber()
        .ifPresent(one -> head.add(FormParts.pair(desk.text("bill.supplierNumber"), one, false)));
    bill.iban().ifPresent(one -> head.add(FormParts.pair(desk.text("bill.iban"), one, false)));
    head.add(FormParts.pair(desk.text("bill.maker"), desk.name(bill.maker()), false));
    bill.claim()
        .ifPresent(claim -> {
          head.add(FormParts.pair(desk.text("bill.cost"), claim.kind().in(texts), false));
          if (claim.businessPercent() < 100)
            head.add(
                Prose.note(
                    desk.text(
                        "bill.whole.of", texts.euro(claim.whole()), claim.businessPercent())));
        });
    return head;
  }

  /// What it is in its own currency, at what rate, and how it is paid.
  private List<Node> original(Standing standing, Original original) {
    List<Node> shown = new ArrayList<>();
    shown.add(FormParts.pair(desk.text("bill.original"), original.in(texts), false));
    shown.add(FormParts.pair(desk.text("bill.original.rate"), original.rate().in(texts), false));
    if (standing.isForeign() && !standing.open().isZero()) {
      standing
          .openOriginal()
          .filter(open -> !open.equals(original))
          .ifPresent(open ->
              shown.add(FormParts.pair(desk.text("bill.original.open"), open.in(texts), false)));
      if (standing.isToPay()) shown.add(Prose.note(desk.text("bill.original.bank")));
    }
    return shown;
  }

  private Node finding(BillFinding finding, Standing standing) {
    var bar = new NoticeBar(texts);
    var next = standing.state() == BillState.WAITING ? desk.text("bill.finding.next") : "";
    bar.notice().set(new Notice(Tone.WAIT, finding.in(texts), next));
    return bar;
  }

  private Node deeds(Found found) {
    var standing = found.standing;
    var bill = standing.bill();
    var box = new VBox(8);
    List<Button> buttons = new ArrayList<>();
    boolean isOffice = found.mayAnswer;
    boolean isMine =
        bill.maker().equals(desk.me()) || bill.member().filter(desk.me()::equals).isPresent();
    var state = standing.state();
    if (isOffice && !isMine && state == BillState.WAITING) {
      on.setId("billOn");
      on.setNear(desk.today());
      on.setValue(bill.date());
      box.getChildren().add(new FormField(desk.text("bill.on"), on));
      var places =
          found.placed.map(one ->
              new PlacingFields(
                  desk, one.proposed, List.copyOf(found.accounts.values()), one.codes));
      places.ifPresent(one -> box.getChildren().addAll(one.nodes()));
      var approve =
          FormParts.button("approve", desk.text("bill.approve"), () -> approve(bill, places));
      approve.getStyleClass().add("primary");
      buttons.add(approve);
      buttons.add(FormParts.button("refuse", desk.text("bill.refuse"), () -> refuse(bill)));
    }
    if (isOffice && isMine && state == BillState.WAITING)
      box.getChildren().add(Prose.note(desk.text("bill.someoneElse")));
    if (isOffice && found.mayBook && state == BillState.APPROVED)
      buttons.add(
          FormParts.button(
              "book",
              desk.text("bill.book"),
              () -> run(() -> desk.bills().book(id, desk.me(), Optional.empty()), "bill.booked")));
    boolean isFree = state == BillState.WAITING || state == BillState.REFUSED;
    if (isFree && (isMine || isOffice)) {
      if (!bill.isClaim() && isOffice)
        buttons.add(FormParts.button("replace", desk.text("bill.replace"), () -> replace(bill)));
      buttons.add(
          FormParts.button(
              "withdraw",
              desk.text("bill.withdraw"),
              () ->
                  run(
                      () -> desk.bills().withdraw(id, desk.me(), reason.getText()),
                      "bill.withdrawn")));
    }
    boolean isAnswered = standing.isApproved() || standing.isRefused();
    if (isOffice && isAnswered && standing.paid().isZero() && !standing.isWithdrawn())
      buttons.add(
          FormParts.button(
              "takeBack",
              desk.text("bill.takeBack"),
              () ->
                  run(
                      () -> desk.bills().takeBack(id, desk.me(), reason.getText()),
                      "bill.takenBack")));
    if (!buttons.isEmpty()) {
      reason.setId("billReason");
      box.getChildren().add(new FormField(desk.text("bill.reason.say"), reason));
    }
    buttons.add(FormParts.button("saveSheet", desk.text("bill.sheet"), () -> save(bill)));
    for (var entry : found.entries)
      buttons.add(
          FormParts.button(
              "entry" + entry.reference(),
              desk.text("bill.entry.open", entry.reference()),
              () -> desk.openEntry().accept(entry.id())));
    box.getChildren().add(FormParts.deeds(buttons.toArray(Button[]::new)));
    return box;
  }

  private void approve(Bill bill, Optional<PlacingFields> places) {
    if (places.isPresent() && !places.get().settle()) return;
    var day = on.typed().filter(one -> !one.equals(bill.date()));
    var how =
        new Approval(
            places.flatMap(PlacingFields::account), places.flatMap(PlacingFields::code), day);
    run(() -> desk.bills().approve(id, desk.me(), how), "bill.approved");
  }

  private void refuse(Bill bill) {
    run(() -> desk.bills().refuse(bill.id(), desk.me(), reason.getText()), "bill.refused");
  }

  private void replace(Bill bill) {
    new BillForm(
            desk,
            entered -> {
              changed.run();
              new BillSheet(desk, entered.id(), changed).open();
            })
        .replace(bill);
  }

  private <T> void run(Supplier<BillOutcome<T>> deed, String said) {
    desk.desk().tasks().run(deed, outcome -> tell(outcome, said));
  }

  private <T> void tell(BillOutcome<T> outcome, String said) {
    switch (outcome) {
      case BillOutcome.Refused<T>(var why) -> notice.refuse(why);
      case BillOutcome.Done<T> _ -> {
        desk.desk().notices().done(desk.text(said));
        changed.run();
        new BillSheet(desk, id, changed).open();
      }
    }
  }

  private void save(Bill bill) {
    Function<Path, coop.meent.base.Written> writing =
        target ->
            new PdfWriter()
                .write(desk.papers().sheet(bill), desk.papers().attachments(bill), target);
    new FileSaver(desk.desk()).pdf(bill.number().toString(), writing);
  }

  private void add() {
    new DroppedFiles(desk).choose(this::attach);
  }

  private void attach(List<Path> paths) {
    run(
        () -> {
          BillOutcome<Bill> last =
              new BillOutcome.Refused<>(new coop.meent.bill.BillRefusal.NotHere());
          for (var path : paths) last = attach(path);
          return last;
        },
        "receipt.added");
  }

  private BillOutcome<Bill> attach(Path path) {
    try {
      return desk.bills().attach(id, ReceiptFile.read(path), desk.me(), false, false);
    } catch (coop.meent.base.RefusedException e) {
      return new BillOutcome.Refused<>(e.refusal());
    }
  }

  private Node receipt(Seen seen, boolean mayAnswer) {
    var receipt = seen.held.receipt();
    var item =
        FormParts.item(
            Prose.strong(receipt.name()),
            Prose.note(
                desk.text(
                    seen.held.isRemoved()
                        ? "receipt.removed"
                        : seen.held.isHere() ? "receipt.kept" : "receipt.away",
                    texts.date(receipt.keepUntil()))));
    seen.picture.ifPresent(image -> {
      var view = new ImageView(image);
      view.setPreserveRatio(true);
      view.setFitWidth(WIDTH);
      view.setAccessibleText(receipt.name());
      item.getChildren().add(view);
    });
    if (seen.held.isRemoved()) return item;
    if (desk.today().isAfter(receipt.keepUntil()) && mayAnswer)
      item.getChildren()
          .add(
              FormParts.deeds(
                  FormParts.button(
                      "removeReceipt", desk.text("receipt.remove"), () -> askRemoval(receipt))));
    if (seen.held.isHere())
      item.getChildren()
          .add(
              FormParts.deeds(
                  FormParts.button(
                      "saveReceipt",
                      desk.text("receipt.save"),
                      () ->
                          new FileSaver(desk.desk())
                              .save(
                                  "receipt.save",
                                  "receipt.many",
                                  receipt.name().replaceFirst("\\.[^.]*$", ""),
                                  receipt.mediaType().map(MediaType::ending).orElse("bin"),
                                  target -> desk.bills().receipts().save(receipt, target)))));
    else desk.fetching().ifPresent(one -> item.getChildren().add(fetch(one, receipt)));
    return item;
  }

  /// What is gone everywhere cannot come back, so it is asked first.
  private void askRemoval(Receipt receipt) {
    desk.desk()
        .dialogs()
        .confirm(
            new Dialogs.Question(
                desk.text("receipt.remove.title", receipt.name()),
                desk.text("receipt.remove.why", texts.date(receipt.keepUntil())),
                desk.text("receipt.remove.deed"),
                true),
            () ->
                desk.desk()
                    .tasks()
                    .run(
                        () -> desk.bills().receipts().remove(receipt.id(), desk.me()),
                        this::removed));
  }

  private void removed(Removal removal) {
    switch (removal) {
      case Removal.Refused(var why) -> notice.refuse(why);
      case Removal.Removed(var receipt) ->
          new BillSheet(desk, id, changed)
              .open(new Notice(Tone.OK, desk.text("receipt.removed.done", receipt.name()), ""));
    }
  }

  private Node fetch(Fetching fetching, Receipt receipt) {
    return FormParts.deeds(
        FormParts.button(
            "fetchReceipt",
            desk.text("receipt.fetch"),
            () -> fetching.fetch(receipt, told -> new BillSheet(desk, id, changed).open(told))));
  }

  private Node said(Answer answer) {
    return FormParts.item(
        FormParts.pair(
            desk.name(answer.by()) + ": " + desk.text("bill.answer." + answer.kind().name()),
            texts.shortDate(answer.on()),
            false),
        Prose.note(answer.reason().orElse("")));
  }
}
