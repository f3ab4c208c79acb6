package coop.meent.audit.ui;

import coop.meent.audit.EntryTrace;
import coop.meent.audit.Look;
import coop.meent.audit.Question;
import coop.meent.audit.Step;
import coop.meent.base.Id.AccountId;
import coop.meent.base.Money;
import coop.meent.ledger.Account;
import coop.meent.ledger.Posting;
import coop.meent.store.Space;
import coop.meent.ui.FormField;
import coop.meent.ui.FormParts;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.ReadersLine;
import coop.meent.ui.StatusBadge;
import coop.meent.ui.WordsArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// One entry of the sample with all there is to judge it by, or a question about the year; and what
/// whoever sits here can do: judge it, ask, answer, or close a question.
final class LookSheet {

  private static final int LINES = 3;

  private final AuditDesk room;
  private final AuditView.Shown shown;
  private final AuditRow row;
  private final NoticeBar notice;
  private final WordsArea words = new WordsArea();

  LookSheet(AuditDesk room, AuditView.Shown shown, AuditRow row) {
    this.room = room;
    this.shown = shown;
    this.row = row;
    notice = new NoticeBar(room.texts());
  }

  void open() {
    room.desk().tasks().run(() -> room.audits().accounts(), this::open);
  }

  private void open(Map<AccountId, Account> accounts) {
    words.setId("auditReply");
    words.setPrefRowCount(LINES);
    List<Node> parts = new ArrayList<>();
    parts.add(notice);
    parts.add(new StatusBadge(row.state(room.texts())));
    row.look().ifPresent(look -> parts.addAll(entry(look, accounts)));
    var questions =
        row.look().map(Look::questions).orElseGet(() -> row.question().stream().toList());
    for (var question : questions) parts.addAll(question(question));
    room.desk().navigation().open(title(), FormParts.form(parts.toArray(Node[]::new)));
  }

  private String title() {
    return row.look()
        .map(look -> room.text("audit.look.title", look.entry().reference()))
        .or(() -> row.question().map(one -> room.text("audit.question.title", one.number())))
        .orElse("");
  }

  private List<Node> entry(Look look, Map<AccountId, Account> accounts) {
    var texts = room.texts();
    List<Node> parts = new ArrayList<>();
    var entry = look.entry();
    parts.add(Prose.strong(entry.text()));
    parts.add(
        Prose.note(
            room.text(
                "audit.look.on",
                texts.date(entry.date()),
                texts.date(room.day(entry.recordedAt())))));
    entry
        .document()
        .ifPresent(paper -> parts.add(Prose.note(room.text("ledger.entry.document", paper))));
    parts.add(FormParts.pair(room.text("audit.size"), texts.euro(look.size()), true));
    parts.add(Prose.note(look.why().in(texts)));
    for (var posting : entry.postings()) parts.add(line(posting, accounts));
    parts.add(Prose.title(room.text("audit.trace")));
    parts.addAll(trace(look.trace()));
    parts.add(deeds(look));
    for (var step : look.marks())
      parts.add(
          Prose.note(
              room.text(
                  "audit.mark." + step.kind().name(),
                  room.audits().name(step.by()),
                  texts.date(room.day(step.recordedAt())))));
    for (var step : look.discounted())
      parts.add(Prose.note(room.text("audit.mark.void", room.audits().name(step.by()))));
    return parts;
  }

  private Node line(Posting posting, Map<AccountId, Account> accounts) {
    var account =
        Optional.ofNullable(accounts.get(posting.account()))
            .map(one -> one.label().in(room.texts()))
            .orElse("?");
    return FormParts.pair(account, side(posting.amount()), false);
  }

  private String side(Money amount) {
    var key = amount.isNegative() ? "ledger.credit.amount" : "ledger.debit.amount";
    return room.text(key, room.texts().money(amount.abs()));
  }

  private List<Node> trace(EntryTrace trace) {
    var texts = room.texts();
    List<Node> parts = new ArrayList<>();
    for (var hand : trace.hands())
      parts.add(
          Prose.note(
              room.text("audit.hand", room.audits().name(hand.who()), hand.part().in(texts))));
    for (var bank : trace.bank())
      parts.add(
          Prose.note(
              room.text(
                  "audit.bank", texts.date(bank.day()), bank.words(), texts.euro(bank.amount()))));
    for (var paper : trace.papers())
      parts.add(
          Prose.note(
              room.text(paper.isHere() ? "audit.receipt" : "audit.receipt.away", paper.name())));
    if (trace.papers().isEmpty()) parts.add(Prose.note(room.text("audit.receipt.none")));
    return parts;
  }

  private Node deeds(Look look) {
    List<Button> buttons = new ArrayList<>();
    boolean isOwn = look.trace().part(shown.me()).isPresent();
    if (shown.isCommittee() && !isOwn) {
      buttons.add(
          FormParts.primary("auditInOrder", room.text("audit.mark.deed"), () -> mark(look, true)));
      buttons.add(
          FormParts.button("auditSeen", room.text("audit.mark.seen"), () -> mark(look, false)));
      buttons.add(
          FormParts.button(
              "auditAskEntry",
              room.text("audit.ask.entry"),
              () -> new AskForm(room, shown.standing(), Optional.of(look)).open()));
    }
    buttons.add(
        FormParts.button(
            "auditOpenEntry",
            room.text("audit.look.open"),
            () -> room.desk().navigation().go(look.entry().id())));
    look.trace()
        .source()
        .ifPresent(source ->
            buttons.add(
                FormParts.button(
                    "auditSource",
                    room.text("audit.look.source"),
                    () -> room.desk().navigation().go(source))));
    var deeds = FormParts.deeds(buttons.toArray(Node[]::new));
    if (!shown.isCommittee() || !isOwn) return deeds;
    var why =
        Prose.note(
            room.text(
                "audit.look.own", look.trace().part(shown.me()).orElseThrow().in(room.texts())));
    return new VBox(8, why, deeds);
  }

  private void mark(Look look, boolean isInOrder) {
    room.run(
        () -> room.audits().mark(shown.standing().year(), look.entry().id(), isInOrder, shown.me()),
        notice,
        done ->
            room.done(
                room.text(
                    isInOrder ? "audit.mark.done" : "audit.mark.seen.done",
                    look.entry().reference())));
  }

  private List<Node> question(Question one) {
    List<Node> parts = new ArrayList<>();
    if (row.look().isPresent())
      parts.add(Prose.title(room.text("audit.question.title", one.number())));
    parts.add(said(one.asked(), true));
    for (var answer : one.answers()) parts.add(said(answer, false));
    one.closed().ifPresent(step -> parts.add(closed(step)));
    if (!one.isOpen() || !(shown.isAnswering() || shown.isCommittee())) return parts;
    boolean isFirst = row.look().isEmpty() || isFirstOpen(one);
    if (!isFirst) return parts;
    var field =
        new FormField(room.text(shown.isAnswering() ? "audit.answer" : "audit.close.words"), words);
    parts.add(field);
    parts.add(new ReadersLine(room.desk(), Space.OFFICE));
    parts.add(
        shown.isAnswering()
            ? FormParts.deeds(
                FormParts.primary("auditAnswer", room.text("audit.answer.deed"), () -> answer(one)))
            : FormParts.deeds(
                FormParts.button("auditClose", room.text("audit.close.deed"), () -> close(one))));
    return parts;
  }

  /// One question is answered or closed at a time.
  private boolean isFirstOpen(Question one) {
    return row.look()
        .flatMap(look -> look.questions().stream().filter(Question::isOpen).findFirst())
        .filter(one::equals)
        .isPresent();
  }

  private Node said(Step step, boolean isQuestion) {
    var head =
        room.text(
            "audit.said.head",
            room.audits().name(step.by()),
            room.texts().date(room.day(step.recordedAt())));
    var text = isQuestion ? Prose.strong(step.words()) : Prose.plain(step.words());
    return FormParts.item(text, Prose.note(head));
  }

  private Node closed(Step step) {
    var head =
        room.text(
            "audit.closed.by",
            room.audits().name(step.by()),
            room.texts().date(room.day(step.recordedAt())));
    return step.words().isEmpty()
        ? Prose.note(head)
        : FormParts.item(Prose.plain(step.words()), Prose.note(head));
  }

  private void answer(Question one) {
    var text = words.getText();
    room.run(
        () -> room.audits().answer(shown.standing().year(), one.id(), text, shown.me()),
        notice,
        done -> room.done(room.text("audit.answer.done", one.number())));
  }

  private void close(Question one) {
    var text = words.getText();
    room.run(
        () -> room.audits().close(shown.standing().year(), one.id(), text, shown.me()),
        notice,
        done -> room.done(room.text("audit.close.done", one.number())));
  }
}
