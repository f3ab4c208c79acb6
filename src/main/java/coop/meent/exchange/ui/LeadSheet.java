package coop.meent.exchange.ui;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.base.Refusal;
import coop.meent.base.Texts;
import coop.meent.exchange.ExchangeOutcome;
import coop.meent.exchange.Fit;
import coop.meent.exchange.LeadStanding;
import coop.meent.exchange.LeadState;
import coop.meent.exchange.LeadThanks.Part;
import coop.meent.exchange.LeadWord;
import coop.meent.exchange.ui.LeadDesk.WorkName;
import coop.meent.member.ui.PaperFile;
import coop.meent.store.Space;
import coop.meent.ui.ChoiceNames;
import coop.meent.ui.FormField;
import coop.meent.ui.FormParts;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.ReadersLine;
import coop.meent.ui.StatusBadge;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;

/// One lead beside the table: what it asks, who fits and why, what each said, and what came of it.
final class LeadSheet {

  /// Those who do not fit come last; more of them help nobody.
  private static final int SHOWN = 12;

  private final LeadDesk room;
  private final LeadStanding one;
  private final Consumer<String> done;
  private final Texts texts;
  private final NoticeBar notice;

  /// @param done says what was done, and shows how it stands now
  LeadSheet(LeadDesk room, LeadStanding one, Consumer<String> done) {
    this.room = room;
    this.one = one;
    this.done = done;
    texts = room.texts();
    notice = new NoticeBar(texts);
  }

  void open() {
    room.desk().tasks().run(() -> room.exchange().fits(one.lead()), this::show);
  }

  private boolean isMine() {
    return one.lead().passer().equals(room.me());
  }

  private void show(List<Fit> fits) {
    var form = FormParts.form(notice);
    form.getChildren().addAll(head());
    form.getChildren().addAll(outcome());
    form.getChildren().addAll(thanks());
    var buttons = buttons();
    if (!buttons.isEmpty()) form.getChildren().add(FormParts.deeds(buttons.toArray(Node[]::new)));
    form.getChildren().addAll(colleagues(fits));
    form.getChildren().add(new ReadersLine(room.desk(), Space.COMMON));
    room.desk().navigation().open(one.lead().work().what(), form);
  }

  private List<Node> head() {
    var work = one.lead().work();
    List<Node> head = new ArrayList<>();
    head.add(new StatusBadge(LeadRow.badge(one, texts)));
    head.add(pair("exchange.field.client", work.clientName()));
    head.add(
        pair(
            "exchange.field.skill",
            room.text("exchange.asks", room.skill(work.skill()), work.level())));
    head.add(pair("exchange.field.hours", Integer.toString(work.hours())));
    head.add(pair("exchange.field.from", texts.date(work.from())));
    head.add(pair("exchange.field.to", texts.date(work.to())));
    head.add(pair("exchange.passer", room.name(one.lead().passer())));
    head.add(pair("exchange.field.answerBy", texts.date(one.lead().answerBy())));
    head.add(Prose.plain(one.lead().terms().in(texts)));
    one.lead()
        .clause()
        .ifPresent(clause -> head.add(Prose.note(room.text("exchange.clause", clause))));
    return head;
  }

  private Node pair(String key, String what) {
    return FormParts.pair(room.text(key), what, false);
  }

  private List<Node> outcome() {
    List<Node> parts = new ArrayList<>();
    one.taker()
        .ifPresent(who -> {
          parts.add(Prose.title(room.text("exchange.taken", room.name(who))));
          one.tellBy().ifPresent(day -> parts.add(Prose.note(room.text("exchange.tellBy", day))));
        });
    one.outcome()
        .flatMap(LeadWord::words)
        .ifPresent(words -> parts.add(Prose.plain("“" + words + "”")));
    return parts;
  }

  /// To each of the two their own part alone; where the office sits, nothing more.
  private List<Node> thanks() {
    List<Node> parts = new ArrayList<>();
    var mine =
        room.thanks().parts(room.me()).stream()
            .filter(part -> part.lead().equals(one.lead().id()))
            .toList();
    if (mine.isEmpty()) return parts;
    boolean isReceived = mine.getFirst().isReceived();
    var sum = Money.sum(mine.stream().map(Part::gross).toList());
    parts.add(
        Prose.title(
            room.text(
                isReceived ? "exchange.thanks.received" : "exchange.thanks.owed",
                texts.euro(sum))));
    for (var part : mine)
      parts.add(
          FormParts.item(
              FormParts.pair(texts.date(part.on()), texts.euro(part.gross()), false),
              Prose.note(part.in(texts)),
              FormParts.button(
                  "thanksPaper" + part.on(),
                  room.text("exchange.thanks.paper"),
                  () -> save(part))));
    return parts;
  }

  private void save(Part part) {
    var name =
        part.bill()
            .map(bill -> bill.number().toString())
            .orElse(room.text("exchange.paper.title") + " " + part.on());
    new PaperFile(room.desk(), room.members()).save(name, room.papers().part(part));
  }

  private List<Node> colleagues(List<Fit> fits) {
    List<Node> parts = new ArrayList<>();
    parts.add(Prose.title(room.text("exchange.fits")));
    if (fits.isEmpty()) parts.add(Prose.note(room.text("exchange.fits.none")));
    fits.stream().limit(SHOWN).forEach(fit -> parts.add(colleague(fit)));
    return parts;
  }

  private Node colleague(Fit fit) {
    var said =
        one.answerOf(fit.member())
            .map(word ->
                room.text(
                    word.kind() == LeadWord.Kind.YES ? "exchange.said.yes" : "exchange.said.no"))
            .orElseGet(() -> fit.fits() ? room.text("exchange.said.nothing") : "");
    var why =
        fit.reasons().stream().map(reason -> reason.in(texts)).collect(Collectors.joining(" "));
    return FormParts.item(
        FormParts.pair(room.name(fit.member()), said, fit.fits()), Prose.note(why));
  }

  private List<Node> buttons() {
    List<Node> buttons = new ArrayList<>();
    var id = one.lead().id();
    var state = one.state();
    boolean isOpen =
        state == LeadState.OPEN || state == LeadState.OFFERED || state == LeadState.MISSED;
    if (isMine() && (isOpen || state == LeadState.GIVEN) && !one.willing().isEmpty())
      buttons.add(primary("leadGive", "exchange.give", this::give));
    if (isMine() && isOpen)
      buttons.add(
          button(
              "leadWithdraw",
              "exchange.withdraw",
              () -> run("withdraw", () -> room.exchange().withdraw(id, room.me()))));
    if (!isMine() && isOpen) {
      var mine = one.answerOf(room.me()).map(LeadWord::kind);
      if (mine.filter(LeadWord.Kind.YES::equals).isEmpty())
        buttons.add(
            primary(
                "leadYes",
                "exchange.could",
                () -> run("answer", () -> room.exchange().answer(id, room.me(), true))));
      if (mine.filter(LeadWord.Kind.NO::equals).isEmpty())
        buttons.add(
            button(
                "leadNo",
                "exchange.couldNot",
                () -> run("answer", () -> room.exchange().answer(id, room.me(), false))));
    }
    if (one.taker().filter(room.me()::equals).isPresent())
      buttons.add(primary("leadTell", "exchange.tell", this::tell));
    return buttons;
  }

  private void give() {
    var form = FormParts.form(notice, Prose.note(room.text("exchange.form.give")));
    var whom = new ComboBox<MemberId>(FXCollections.observableArrayList(one.willing()));
    whom.setConverter(new ChoiceNames<>(room::name));
    whom.setValue(one.willing().getFirst());
    whom.setId("lead-whom");
    var deed =
        primary(
            "leadDeed",
            "exchange.give",
            () ->
                run(
                    "give",
                    () -> room.exchange().give(one.lead().id(), whom.getValue(), room.me())));
    form.getChildren()
        .addAll(
            new FormField(room.text("exchange.field.whom"), whom),
            new ReadersLine(room.desk(), Space.COMMON),
            deed);
    room.desk().navigation().open(one.lead().work().what(), form);
  }

  private void tell() {
    var form = FormParts.form(notice, Prose.note(room.text("exchange.form.tell")));
    var won = new ComboBox<Boolean>(FXCollections.observableArrayList(true, false));
    won.setConverter(new ChoiceNames<>(is -> room.text(is ? "exchange.won" : "exchange.lost")));
    won.setValue(true);
    won.setId("lead-won");
    var words = new TextField();
    words.setId("lead-words");
    List<Optional<WorkName>> works = new ArrayList<>(List.of(Optional.empty()));
    for (var work : room.works().get()) works.add(Optional.of(work));
    var work = new ComboBox<>(FXCollections.observableArrayList(works));
    work.setConverter(
        new ChoiceNames<>(
            known -> known.map(WorkName::name).orElse(room.text("exchange.work.none"))));
    work.setValue(known(works));
    work.setId("lead-work");
    var deed =
        primary(
            "leadDeed",
            "exchange.tell",
            () ->
                run(
                    "tell",
                    () ->
                        room.exchange()
                            .tell(
                                one.lead().id(),
                                room.me(),
                                won.getValue(),
                                words.getText(),
                                work.getValue().map(WorkName::id))));
    form.getChildren()
        .addAll(
            new FormField(room.text("exchange.field.won"), won),
            new FormField(room.text("exchange.field.words"), words),
            new FormField(room.text("exchange.field.work"), work),
            new ReadersLine(room.desk(), Space.COMMON),
            deed);
    room.desk().navigation().open(one.lead().work().what(), form);
  }

  private Optional<WorkName> known(List<Optional<WorkName>> works) {
    return works.stream()
        .filter(work -> work.map(WorkName::id).equals(one.work()))
        .findFirst()
        .orElse(Optional.empty());
  }

  private void run(String deed, Supplier<ExchangeOutcome> work) {
    room.desk()
        .tasks()
        .run(
            work,
            outcome -> {
              switch (outcome) {
                case ExchangeOutcome.Done _ ->
                    done.accept(room.text("exchange.form." + deed + ".done"));
                case Refusal refusal -> notice.refuse(refusal);
              }
            });
  }

  private Button primary(String id, String key, Runnable deed) {
    var button = button(id, key, deed);
    button.getStyleClass().add("primary");
    return button;
  }

  private Button button(String id, String key, Runnable deed) {
    return FormParts.button(id, room.text(key), deed);
  }
}
