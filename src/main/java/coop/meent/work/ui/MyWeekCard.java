package coop.meent.work.ui;

import coop.meent.base.Id.BookId;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Id.MemberId;
import coop.meent.ledger.JournalEntry;
import coop.meent.ledger.LedgerService;
import coop.meent.ui.Desk;
import coop.meent.ui.HelpMark;
import coop.meent.ui.HomeCard;
import coop.meent.ui.Latest;
import coop.meent.ui.Prose;
import coop.meent.work.WorkService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// On Home: the week of the person at this laptop, as far as the file knows it.
public final class MyWeekCard implements HomeCard {

  private static final int MOST_JOBS = 5;

  private final Desk desk;
  private final Kept kept;
  private final MemberId me;
  private final Clock clock;
  private final Consumer<EntryId> openEntry;
  private final Latest latest;
  private final VBox content = new VBox();
  private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");

  /// Where the week is read from.
  public record Kept(WorkService work, LedgerService ledger, BookId book) {}

  public MyWeekCard(Desk desk, Kept kept, MemberId me, Clock clock, Consumer<EntryId> openEntry) {
    this.desk = desk;
    this.kept = kept;
    this.me = me;
    this.clock = clock;
    this.openEntry = openEntry;
    latest = new Latest(desk.tasks());
    content.setId("myWeek");
    content.getStyleClass().add("week");
  }

  @Override
  public Place place() {
    return Place.MAIN;
  }

  @Override
  public String title() {
    return desk.texts().get("work.home.week");
  }

  @Override
  public ObservableValue<String> note() {
    return note.getReadOnlyProperty();
  }

  @Override
  public Node content() {
    return content;
  }

  @Override
  public void refresh() {
    latest.run(
        () -> MyWeek.read(kept.work, kept.ledger, kept.book, me, LocalDate.now(clock)), this::show);
  }

  private void show(MyWeek week) {
    var texts = desk.texts();
    note.set(
        texts.get(
            "work.home.days",
            texts.shortDate(week.week().from()),
            texts.shortDate(week.week().to())));
    var rows = content.getChildren();
    rows.clear();
    week.jobs().stream().limit(MOST_JOBS).map(this::job).forEach(rows::add);
    int more = week.jobs().size() - MOST_JOBS;
    if (more > 0) rows.add(Prose.note(texts.count("work.home.more", more)));
    week.entries().stream().map(this::entry).forEach(rows::add);
    long others = week.entryCount() - week.entries().size();
    if (others > 0) rows.add(Prose.note(texts.count("work.home.moreEntries", others)));
    if (rows.isEmpty()) rows.add(Prose.note(texts.get("work.home.empty")));
    var lock =
        week.locked()
            .map(day -> texts.get("work.home.locked", day))
            .orElseGet(() -> texts.get("work.home.unlocked"));
    var line = new HBox(4, Prose.note(lock), new HelpMark(texts, "lock"));
    line.getStyleClass().add("week-lock");
    rows.add(line);
  }

  private HBox job(MyWeek.Job job) {
    var texts = desk.texts();
    var until =
        job.assignment()
            .to()
            .map(day -> texts.get("work.home.until", texts.shortDate(day)))
            .orElseGet(() -> texts.get("work.home.open"));
    return row(new Label(job.assignment().name()), job.client(), until);
  }

  private HBox entry(JournalEntry entry) {
    var link = new Hyperlink(entry.text());
    link.setOnAction(event -> openEntry.accept(entry.id()));
    return row(link, entry.reference(), desk.texts().shortDate(entry.date()));
  }

  private static HBox row(javafx.scene.control.Labeled what, String why, String when) {
    what.setWrapText(true);
    what.setMinHeight(Region.USE_PREF_SIZE);
    var second = new Label(why);
    second.getStyleClass().add("note");
    second.setWrapText(true);
    second.setMinHeight(Region.USE_PREF_SIZE);
    var words = new VBox(what, second);
    HBox.setHgrow(words, Priority.ALWAYS);
    var last = new Label(when);
    last.getStyleClass().add("note");
    last.setMinWidth(Region.USE_PREF_SIZE);
    var row = new HBox(12, words, last);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("movement");
    return row;
  }
}
