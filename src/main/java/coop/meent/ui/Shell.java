package coop.meent.ui;

import coop.meent.base.Id;
import coop.meent.base.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The frame around every page: the rail, the title row, the page, the status line. Knows no
/// feature: pages come from outside, see [#pages].
public final class Shell implements Navigation {

  private static final int DIGITS = 10;

  private final Desk desk;
  private final Parent root;
  private final Rail rail;
  private final Sheet sheet;
  private final Finding finding;
  private final Toasts toasts;
  private final ShortcutSheet shortcuts;
  private final ShellKeys keys;
  private final Map<Page, View> views = new HashMap<>();
  private List<Page> pages = List.of();
  private Consumer<Choices.Step> step = any -> {};
  private @Nullable Page page;
  private Readership readership = Readership.ALONE;
  private Subscription heading = Subscription.EMPTY;
  private Consumer<Id> places =
      thing -> {
        throw new IllegalArgumentException("no place for " + thing);
      };

  @FXML private VBox railPlace;
  @FXML private VBox railFrame;
  @FXML private Label brandName;
  @FXML private Label cooperative;
  @FXML private Button person;
  @FXML private Label title;
  @FXML private Label trail;
  @FXML private PagePlace content;
  @FXML private StackPane sheetPlace;
  @FXML private StackPane toastPlace;
  @FXML private StackPane commandPlace;
  @FXML private StackPane palettePlace;
  @FXML private HBox titleRow;
  @FXML private StackPane shortcutPlace;
  @FXML private HBox jobPlace;
  @FXML private Label firstFact;
  @FXML private Label secondFact;

  /// One that remembers nothing after it is closed.
  public Shell(Texts texts, Tasks tasks, Theme theme) {
    this(texts, tasks, theme, Memory.ofThisWindow());
  }

  public Shell(Texts texts, Tasks tasks, Theme theme, Memory memory) {
    this(texts, tasks, theme, memory, window -> Dialogs.over(texts, theme, window));
  }

  /// @param dialogs over the window that it is given
  public Shell(
      Texts texts,
      Tasks tasks,
      Theme theme,
      Memory memory,
      Function<Supplier<Window>, Dialogs> dialogs) {
    root = Fxml.load(this, texts);
    toasts = new Toasts(texts);
    toastPlace.getChildren().setAll(toasts);
    desk =
        new Desk(
            texts,
            tasks,
            dialogs.apply(this::window),
            toasts,
            this,
            memory,
            space -> readership.of(space),
            new SavedViews(memory));
    rail = new Rail(texts, this::open);
    railPlace.getChildren().setAll(rail);
    sheet = new Sheet(texts);
    sheetPlace.getChildren().setAll(sheet);
    sheetPlace.visibleProperty().bind(sheet.visibleProperty());
    // What is told must not lie over the deed that the reader is about to do.
    toastPlace
        .translateXProperty()
        .bind(
            Bindings.when(sheet.visibleProperty())
                .then(sheet.widthProperty().negate())
                .otherwise(0));
    var job = new JobLine(texts);
    jobPlace.getChildren().setAll(job);
    tasks.job().subscribe(job::show);
    var words = List.of(brandName, cooperative);
    new NarrowRail(railFrame, rail, words, person).follow((Region) root);
    finding = new Finding(desk, this::deedsOfShell);
    new TitleRow(titleRow, title, trail, finding.box()).fit();
    commandPlace.getChildren().setAll(finding.box());
    palettePlace.getChildren().setAll(finding.palette());
    shortcuts = new ShortcutSheet(texts);
    shortcutPlace.getChildren().setAll(shortcuts);
    shortcutPlace.visibleProperty().bind(shortcuts.visibleProperty());
    keys = new ShellKeys(this, texts);
    // First, so that what a shortcut does is known to come by a key.
    new FocusRing().follow(root);
    new TypeAhead().follow(root);
    new ShortcutKeys(root, this::shortcuts).listen();
  }

  /// What views are made with.
  public Desk desk() {
    return desk;
  }

  public Parent root() {
    return root;
  }

  /// @param change asks who sits here
  public void who(Who who, Runnable change) {
    cooperative.setText(who.cooperative());
    person.setText(who.person());
    person.setGraphic(new Avatar(who.initials()));
    var said = desk.texts().get("ui.who.change", who.person());
    person.setAccessibleText(said);
    person.setTooltip(new Tooltip(said));
    person.setOnAction(event -> change.run());
    person.setVisible(true);
  }

  /// What asks for larger and smaller letters; the window itself listens for other ways to press
  /// it.
  void onStep(Consumer<Choices.Step> asked) {
    step = asked;
  }

  void step(Choices.Step wanted) {
    step.accept(wanted);
  }

  /// The two facts of the status line; they follow what they are given.
  public void facts(ObservableValue<String> first, ObservableValue<String> second) {
    firstFact.textProperty().bind(first);
    secondFact.textProperty().bind(second);
  }

  /// Fills the rail and opens the first page.
  public void pages(List<Page> all) {
    pages = List.copyOf(all);
    rail.pages(pages);
    open(pages.getFirst());
  }

  /// Where the things of the file live, see [Navigation#go(Id)].
  public void places(Consumer<Id> open) {
    places = open;
  }

  /// Who can read what is written, for the forms.
  public void readers(Readership all) {
    readership = all;
  }

  /// What can be found and done by name, besides the pages.
  public Finding finding() {
    return finding;
  }

  private List<Deed> deedsOfShell() {
    List<Deed> deeds = new ArrayList<>(deedsOfPages());
    for (var view : desk.views().all()) {
      pages.stream()
          .filter(one -> view.place().stream().findFirst().equals(Optional.of(one.key())))
          .findFirst()
          .ifPresent(one -> deeds.add(deed(view, one)));
    }
    return deeds;
  }

  private Deed deed(SavedView view, Page place) {
    var texts = desk.texts();
    return new Deed(
        "view-" + view.list() + "-" + view.name(),
        texts.get("ui.views.deed", view.name(), desk.views().title(view)),
        texts.get("ui.views"),
        "",
        false,
        () -> open(view, place));
  }

  /// Its list may still be reading what there is to choose from; what is asked of the tasks next
  /// comes after.
  private void open(SavedView saved, Page place) {
    open(place);
    closeSheet();
    var view = view();
    if (view != null) view.follow(saved.place().subList(1, saved.place().size()));
    desk.tasks()
        .run(
            () -> saved,
            one -> {
              if (!desk.views().choose(one))
                toasts.done(desk.texts().get("ui.views.nowhere", one.name()));
            });
  }

  private List<Deed> deedsOfPages() {
    List<Deed> deeds = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      var one = pages.get(i);
      var keys = keys(i).map(Keys::of).map(Keys::toString).orElse("");
      deeds.add(new Deed("page-" + one.key(), one.label(), "", keys, false, () -> enter(one)));
    }
    return deeds;
  }

  /// What opens a page: the digits, and for the one after them, the settings, the comma that opens
  /// those in other programs.
  static Optional<String> keys(int place) {
    if (place < DIGITS) return Optional.of("Ctrl+" + (place + 1) % DIGITS);
    return place == DIGITS ? Optional.of("Ctrl+,") : Optional.empty();
  }

  List<Page> pages() {
    return pages;
  }

  @Override
  public void go(String key) {
    open(
        pages.stream()
            .filter(one -> one.key().equals(key))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no page " + key)));
  }

  @Override
  public void go(Id thing) {
    places.accept(thing);
  }

  void open(Page next) {
    finding.close();
    if (next.equals(page)) return;
    closeSheet();
    var before = view();
    if (before != null) before.hidden();
    page = next;
    rail.select(next);
    var view = views.computeIfAbsent(next, made -> made.view().get());
    heading.unsubscribe();
    heading = view.heading().subscribe(this::head);
    Way.mark(content, next.key());
    content.show(view);
    view.shown();
  }

  private void head(Heading now) {
    title.setText(now.title());
    trail.setText(now.trail());
  }

  private @Nullable View view() {
    return page == null ? null : views.get(page);
  }

  @Override
  public void refresh() {
    var view = view();
    if (view != null) view.refresh();
    finding.refresh();
  }

  /// What has a key where the focus is: in the sheet its own, else those of the page; and those of
  /// every page.
  List<Shortcut> shortcuts(Node focused) {
    List<Shortcut> all = new ArrayList<>();
    if (!shortcuts.isVisible() && !finding.isOpen()) all.addAll(ofPlace(focused));
    all.addAll(keys.all());
    return all;
  }

  private List<Shortcut> ofPlace(Node focused) {
    if (Focus.isIn(focused, sheet)) return sheet.shortcuts();
    var view = view();
    if (view == null) return List.of();
    var own = view.shortcuts();
    if (own.stream().anyMatch(one -> one.keys().equals(Keys.of("Ctrl+Enter")))) return own;
    List<Shortcut> all = new ArrayList<>(own);
    FormDeed.around(focused, content).ifPresent(all::add);
    return all;
  }

  @FXML
  void toggleShortcuts() {
    if (shortcuts.close()) return;
    var focused = Focus.in(root);
    boolean inSheet = Focus.isIn(focused, sheet);
    shortcuts.open(
        List.of(
            new ShortcutSheet.Group(inSheet ? sheet.title() : title.getText(), ofPlace(focused)),
            new ShortcutSheet.Group(desk.texts().get("ui.key.everywhere"), keys.all())));
  }

  void undo() {
    toasts.undoLast();
  }

  /// By a key: the page, and the focus into it.
  void enter(Page next) {
    open(next);
    var view = view();
    if (view != null) view.enter();
  }

  /// From the rail to the page to the sheet and around.
  void nextPart() {
    var focused = Focus.in(root);
    boolean inSheet = Focus.isIn(focused, sheet);
    boolean inPage = Focus.isIn(focused, content);
    var view = view();
    if (inPage && sheet.isVisible()) sheet.enter();
    else if (inPage || inSheet || view == null) rail.enter();
    else view.enter();
  }

  @Override
  public void open(String name, Parent part) {
    open(name, part, List.of());
  }

  @Override
  public void open(String name, Parent part, List<Shortcut> deeds) {
    sheet.open(name, part, deeds);
  }

  @Override
  public void closeSheet() {
    sheet.close();
  }

  /// Escape: the nearest thing that can be left.
  void back() {
    if (shortcuts.close() || finding.close() || sheet.close()) return;
    var view = view();
    if (view != null) view.back();
  }

  private Window window() {
    return root.getScene().getWindow();
  }
}
