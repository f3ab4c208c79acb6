package coop.meent.circle.ui;

import coop.meent.base.AtomicFile;
import coop.meent.base.Money;
import coop.meent.base.Refusal;
import coop.meent.base.Texts;
import coop.meent.circle.CircleFacts;
import coop.meent.circle.CircleMonths.Preview;
import coop.meent.circle.GiftLine;
import coop.meent.circle.KeptShapes;
import coop.meent.circle.MonthSheet;
import coop.meent.circle.PaymentBatch;
import coop.meent.circle.RunMonth;
import coop.meent.circle.Transfer;
import coop.meent.gift.Shortage;
import coop.meent.ui.Badge;
import coop.meent.ui.ChoiceNames;
import coop.meent.ui.Columns;
import coop.meent.ui.Desk;
import coop.meent.ui.Dialogs;
import coop.meent.ui.EmptyState;
import coop.meent.ui.FormField;
import coop.meent.ui.FormParts;
import coop.meent.ui.Fxml;
import coop.meent.ui.Heading;
import coop.meent.ui.Latest;
import coop.meent.ui.Notice;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.RowTable;
import coop.meent.ui.Shortcut;
import coop.meent.ui.Tone;
import coop.meent.ui.View;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.geometry.Dimension2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// A circle's month: who asks for what, who gives what with the proof, what is to be paid and how
/// far that is. The next month is shown as it would come out.
public final class MonthsView implements View {

  private final CircleDesk room;
  private final Desk desk;
  private final Texts texts;
  private final Latest latest;
  private final Latest looking;
  private final Parent root;
  private final ObservableList<GiftRow> gifts = FXCollections.observableArrayList();
  private final ObservableList<Transfer> transfers = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Heading> heading = new ReadOnlyObjectWrapper<>();
  private boolean isFilling;

  @FXML private NoticeBar notice;
  @FXML private VBox nothing;
  @FXML private VBox content;
  @FXML private ComboBox<YearMonth> month;
  @FXML private ComboBox<Shortage> way;
  @FXML private FormField wayField;
  @FXML private Label sentence;
  @FXML private Label outlook;
  @FXML private VBox targets;
  @FXML private FlowPane deeds;
  @FXML private RowTable<GiftRow> giftTable;
  @FXML private VBox payments;
  @FXML private RowTable<Transfer> transferTable;

  /// A gift and to whom it goes.
  record GiftRow(String donor, String recipient, Money gives, String proof) {}

  /// What is read at once.
  private record Found(
      Optional<CircleFacts> facts,
      Optional<YearMonth> month,
      Optional<RunMonth> run,
      Optional<MonthSheet> sheet,
      Optional<Refusal> refusal,
      List<GiftLine> mine,
      List<Transfer> transfers,
      int seen,
      boolean mayRun) {}

  public MonthsView(CircleDesk room) {
    this.room = room;
    desk = room.desk();
    texts = desk.texts();
    latest = new Latest(desk.tasks());
    looking = new Latest(desk.tasks());
    heading.set(Heading.of(texts.get("circle.months")));
    root = Fxml.load(this, texts);
    month.setConverter(new ChoiceNames<>(room::month));
    month
        .valueProperty()
        .subscribe((before, now) -> {
          if (!isFilling && now != null) load();
        });
    way.setConverter(new ChoiceNames<>(one -> texts.get("circle.way." + one.name())));
    way.getItems().setAll(Shortage.REPORT, Shortage.ALIKE, Shortage.SECOND_ROUND);
    addColumns();
    giftTable.show(gifts);
    giftTable.setPlaceholder(
        new EmptyState(
            Feather.SUN, texts.get("circle.month.quiet"), texts.get("circle.month.quiet.why")));
    giftTable.onOpen(row ->
        desk.navigation()
            .open(
                row.donor(),
                FormParts.form(
                    FormParts.pair(row.recipient(), texts.euro(row.gives()), true),
                    Prose.plain(row.proof()))));
    transferTable.show(transfers);
    transferTable.onOpen(this::open);
  }

  private void addColumns() {
    var given = new Columns<GiftRow>(texts);
    giftTable.column("donor", given.text(texts.get("circle.donor"), 180, GiftRow::donor));
    giftTable.column(
        "recipient", given.text(texts.get("circle.recipient"), 180, GiftRow::recipient));
    giftTable.column("gives", given.amount(texts.get("circle.gives"), GiftRow::gives));
    giftTable.column("proof", given.text(texts.get("circle.proof"), 360, GiftRow::proof));
    var paid = new Columns<Transfer>(texts);
    transferTable.column("payer", paid.text(texts.get("circle.payer"), 180, one -> payer(one)));
    transferTable.column(
        "payee", paid.text(texts.get("circle.payee"), 180, one -> room.name(one.to())));
    transferTable.column("amount", paid.amount(texts.get("circle.amount"), Transfer::amount));
    transferTable.column("paid", paid.amount(texts.get("circle.paid"), Transfer::paid));
    transferTable.column("state", paid.badge(texts.get("member.state"), 130, this::state));
  }

  private String payer(Transfer one) {
    return one.from().map(room::name).orElse(texts.get("circle.account"));
  }

  private Badge state(Transfer one) {
    var state = one.state(room.today());
    var tone =
        switch (state) {
          case OPEN -> Tone.INFO;
          case PARTIAL -> Tone.WAIT;
          case LATE -> Tone.LOOK;
          case PAID, THANKED -> Tone.OK;
        };
    return new Badge(tone, state.in(texts));
  }

  private void open(Transfer one) {
    desk.navigation()
        .open(
            room.name(one.to()),
            FormParts.form(
                FormParts.pair(texts.get("circle.payer"), payer(one), false),
                FormParts.pair(texts.get("circle.amount"), texts.euro(one.amount()), true),
                FormParts.pair(texts.get("circle.paid"), texts.euro(one.paid()), false),
                Prose.note(texts.get("circle.mark", one.endToEnd())),
                Prose.note(texts.get("circle.due", one.due()))));
  }

  private void load() {
    var wanted = Optional.ofNullable(month.getValue());
    latest.run(() -> find(wanted), this::show);
  }

  private Found find(Optional<YearMonth> wanted) {
    var facts = room.find(room.circles().circles());
    if (facts.isEmpty())
      return new Found(
          facts,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          List.of(),
          0,
          false);
    var one = facts.get();
    var shown =
        wanted
            .filter(month -> !month.isBefore(one.firstMonth()))
            .filter(month -> !month.isAfter(one.nextMonth()))
            .orElse(one.nextMonth());
    var run = one.month(shown);
    var sheet = run.flatMap(month -> room.months().sheet(one, month));
    var kept = sheet;
    var transfers =
        run.map(month -> room.months().transfers(one, month, kept)).orElse(List.of());
    Optional<Refusal> refusal = Optional.empty();
    if (run.isEmpty()) {
      switch (room.months().preview(one, shown)) {
        case Preview.Ready(var ready, var why) -> {
          sheet = Optional.of(ready);
          refusal = why;
        }
        case Preview.Not(var why) -> refusal = Optional.of(why);
      }
    }
    return new Found(
        facts,
        Optional.of(shown),
        run,
        sheet,
        refusal,
        run.map(one::gifts).orElse(List.of()),
        transfers,
        room.months().payments().seen(one).size(),
        room.circles().mayRun());
  }

  private static void see(Node node, boolean isSeen) {
    node.setVisible(isSeen);
    node.setManaged(isSeen);
  }

  private void show(Found found) {
    see(content, found.facts.isPresent());
    see(nothing, found.facts.isEmpty());
    if (found.facts.isEmpty()) {
      nothing
          .getChildren()
          .setAll(
              new EmptyState(
                  Feather.HEART, texts.get("circle.empty"), texts.get("circle.empty.why")));
      return;
    }
    var facts = found.facts.get();
    heading.set(new Heading(texts.get("circle.months"), facts.circle().name()));
    choose(facts, found.month.orElse(facts.nextMonth()));
    sentence.setText(said(found));
    targets.getChildren().setAll(targets(found));
    gifts.setAll(rows(found));
    transfers.setAll(found.transfers);
    see(payments, !found.transfers.isEmpty());
    boolean isShort =
        found.run.isEmpty()
            && found.mayRun
            && found.sheet.filter(one -> one.shortfall().isPositive()).isPresent();
    see(wayField, isShort);
    found.sheet.ifPresent(one -> {
      if (!isShort || way.getValue() == null) way.setValue(chosen(one.basis().way()));
    });
    deeds.getChildren().setAll(deeds(facts, found));
    warn(found);
    looking.run(() -> forecast(facts), outlook::setText);
  }

  /// The figure never stands without what it rests on.
  private String forecast(CircleFacts facts) {
    return KeptShapes.outlook(facts, room.today())
        .map(one -> one.sentence().in(texts) + " " + one.assumption().in(texts))
        .orElse("");
  }

  private static Shortage chosen(Shortage way) {
    return way == Shortage.ALLIANCE ? Shortage.REPORT : way;
  }

  private void choose(CircleFacts facts, YearMonth shown) {
    isFilling = true;
    List<YearMonth> all = new ArrayList<>();
    for (var one = facts.nextMonth(); !one.isBefore(facts.firstMonth()); one = one.minusMonths(1))
      all.add(one);
    if (!month.getItems().equals(all)) month.getItems().setAll(all);
    month.setValue(shown);
    isFilling = false;
  }

  private String said(Found found) {
    var shown = found.month.map(room::month).orElse("");
    if (found.sheet.isEmpty())
      return found.run.isPresent()
          ? texts.get(
              "circle.month.mine",
              shown,
              texts.euro(Money.sum(found.mine.stream().map(GiftLine::paid).toList())))
          : "";
    var sheet = found.sheet.get();
    if (sheet.receipts().isEmpty())
      return texts.get(
          found.run.isPresent() ? "circle.month.was.quiet" : "circle.month.would.quiet", shown);
    return texts.get(
        found.run.isPresent() ? "circle.month.was" : "circle.month.would",
        shown,
        texts.euro(sheet.given()),
        texts.count("circle.recipients", sheet.receipts().size()));
  }

  private List<Node> targets(Found found) {
    List<Node> lines = new ArrayList<>();
    found.sheet.ifPresent(sheet -> {
      for (var receipt : sheet.receipts()) {
        lines.add(
            FormParts.pair(room.name(receipt.member()), texts.euro(receipt.received()), true));
        lines.add(Prose.note(receipt.in(texts)));
      }
      for (var way : sheet.ways())
        lines.add(
            FormParts.pair(
                texts.get("circle.way." + way.shortage().name())
                    + ": "
                    + String.join(
                        ", ",
                        way.received().entrySet().stream()
                            .map(one -> room.name(one.getKey()) + " " + texts.euro(one.getValue()))
                            .toList()),
                texts.get("circle.way.missing", texts.euro(way.missing())),
                false));
    });
    return lines;
  }

  private List<GiftRow> rows(Found found) {
    if (found.sheet.isPresent()) {
      var sheet = found.sheet.get();
      return sheet.lines().stream()
          .map(line ->
              new GiftRow(
                  room.name(line.donor()),
                  room.name(sheet.recipient(line.position())),
                  line.paid(),
                  line.in(texts)))
          .toList();
    }
    return found.mine.stream()
        .map(line ->
            new GiftRow(
                room.name(line.donor()),
                line.recipient()
                    .map(room::name)
                    .orElse(texts.get("circle.gift.position", line.position())),
                line.paid(),
                line.in(texts)))
        .toList();
  }

  private List<Node> deeds(CircleFacts facts, Found found) {
    List<Node> buttons = new ArrayList<>();
    if (!found.mayRun || found.month.isEmpty()) return buttons;
    var shown = found.month.get();
    var id = facts.circle().id();
    if (found.run.isEmpty()) {
      var run =
          FormParts.button(
              "runMonth", texts.get("circle.run", room.month(shown)), () -> run(facts, shown));
      run.getStyleClass().add("primary");
      run.setDisable(found.refusal.isPresent());
      buttons.add(run);
      return buttons;
    }
    if (found.run.get().isContested()) {
      for (var one : facts.months())
        if (one.month().equals(shown))
          buttons.add(
              FormParts.button(
                  "keep-" + one.mark().substring(0, 6),
                  texts.get(
                      "circle.keep",
                      room.months()
                          .sheet(facts, one)
                          .map(sheet -> texts.euro(sheet.given()))
                          .orElse(one.mark().substring(0, 8))),
                  () ->
                      room.act(
                          () -> room.months().keep(id, one.id()),
                          notice,
                          texts.get("circle.kept"),
                          this::load)));
      return buttons;
    }
    boolean isOpen = found.transfers.stream().anyMatch(one -> one.open().isPositive());
    if (isOpen) {
      var pay = FormParts.button("payMonth", texts.get("circle.pay"), () -> pay(facts, shown));
      pay.getStyleClass().add("primary");
      buttons.add(pay);
      if (found.seen > 0)
        buttons.add(
            FormParts.button(
                "bookTransfers",
                texts.count("circle.transfers.seen", found.seen),
                () ->
                    room.act(
                        () -> room.months().payments().book(id),
                        notice,
                        texts.get("circle.transfers.booked"),
                        this::load)));
      buttons.add(
          FormParts.button(
              "notePaid",
              texts.get("circle.paid.note"),
              () ->
                  room.act(
                      () -> room.months().payments().noteAll(id, shown, room.today()),
                      notice,
                      texts.get("circle.paid.noted"),
                      this::load)));
    }
    boolean isLast = facts.months().getLast().month().equals(shown);
    boolean isUnpaid = found.transfers.stream().allMatch(one -> one.paid().isZero());
    if (isLast && isUnpaid)
      buttons.add(
          FormParts.button(
              "withdrawMonth", texts.get("circle.withdraw"), () -> withdraw(facts, shown)));
    return buttons;
  }

  private void run(CircleFacts facts, YearMonth shown) {
    var chosen = Optional.ofNullable(way.getValue()).filter(any -> wayField.isVisible());
    desk.dialogs()
        .confirm(
            new Dialogs.Question(
                texts.get("circle.run.title", room.month(shown)),
                texts.get("circle.run.text"),
                texts.get("circle.run", room.month(shown)),
                false),
            () ->
                room.act(
                    () -> room.months().run(facts.circle().id(), shown, chosen),
                    notice,
                    texts.get("circle.run.done", room.month(shown)),
                    this::load));
  }

  private void withdraw(CircleFacts facts, YearMonth shown) {
    var reason = new TextField();
    reason.setId("withdrawReason");
    var bar = new NoticeBar(texts);
    var deed =
        FormParts.button(
            "withdrawDeed",
            texts.get("circle.withdraw.deed", room.month(shown)),
            () ->
                room.act(
                    () -> room.months().withdraw(facts.circle().id(), shown, reason.getText()),
                    bar,
                    texts.get("circle.withdrawn", room.month(shown)),
                    this::load));
    deed.getStyleClass().add("primary");
    desk.navigation()
        .open(
            texts.get("circle.withdraw"),
            FormParts.form(
                bar,
                Prose.note(texts.get("circle.withdraw.why")),
                new FormField(texts.get("circle.reason"), reason),
                deed));
  }

  private void pay(CircleFacts facts, YearMonth shown) {
    desk.tasks()
        .run(
            () -> room.months().payments().batch(facts.circle().id(), shown, room.today()),
            batch -> {
              switch (batch) {
                case PaymentBatch.Not(var why) -> notice.notice().set(Notice.refused(texts, why));
                case PaymentBatch.Ready ready -> save(ready, facts, shown);
              }
            });
  }

  private void save(PaymentBatch.Ready ready, CircleFacts facts, YearMonth shown) {
    desk.dialogs()
        .saveFile(
            new Dialogs.FileKind(
                texts.get("circle.pay"), texts.get("circle.pay.kind"), List.of("*.xml")),
            facts.circle().name() + " " + shown + ".xml",
            target ->
                desk.tasks()
                    .run(
                        () -> write(ready, target),
                        count ->
                            desk.notices()
                                .done(
                                    texts.get(
                                        "circle.pay.done", count, texts.euro(ready.total())))));
  }

  private static int write(PaymentBatch.Ready ready, Path target) {
    try {
      for (int i = 0; i < ready.files().size(); i++)
        AtomicFile.replace(
            i == 0
                ? target
                : target.resolveSibling(
                    target.getFileName().toString().replace(".xml", "-" + (i + 1) + ".xml")),
            ready.bytes(i));
      return ready.count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void warn(Found found) {
    @Nullable Notice told = null;
    var sheet = found.sheet;
    if (found.run.filter(RunMonth::isContested).isPresent())
      told =
          new Notice(
              Tone.LOOK,
              texts.get("circle.contested", found.month.map(room::month).orElse("")),
              texts.get("circle.contested.next"));
    else if (sheet.filter(one -> one.shortfall().isPositive()).isPresent())
      told =
          new Notice(
              Tone.LOOK,
              texts.get(
                  "circle.short",
                  found.month.map(room::month).orElse(""),
                  texts.euro(sheet.get().shortfall()),
                  texts.euro(sheet.get().asked())),
              texts.get("circle.short.next"));
    else if (found.refusal.isPresent())
      told =
          new Notice(
              Tone.INFO, texts.refusal(found.refusal.get()), texts.next(found.refusal.get()));
    notice.notice().set(told);
  }

  @Override
  public List<Shortcut> shortcuts() {
    return new ArrayList<>(giftTable.shortcuts(texts));
  }

  @Override
  public void enter() {
    month.requestFocus();
  }

  @Override
  public Dimension2D leastSize() {
    return new Dimension2D(720, 640);
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public ObservableValue<Heading> heading() {
    return heading.getReadOnlyProperty();
  }

  @Override
  public void shown() {
    load();
  }

  @Override
  public void refresh() {
    load();
  }
}
