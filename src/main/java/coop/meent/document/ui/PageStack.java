package coop.meent.document.ui;

import coop.meent.document.PageHit;
import coop.meent.document.PageSize;
import coop.meent.document.PdfPages;
import coop.meent.ui.Tasks;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/// The pages of a report below each other, or one at a time. Only what is looked at exists, so that
/// a report of thousands of pages scrolls like one of three.
final class PageStack extends Region {

  private static final double LINE = 48;
  private static final double LEAST = 240;
  private static final double SHARPEST = 3.5;

  private final Finder finder;
  private final PageDrawing drawing;
  private final PageMarks marks;
  private final Ground ground = new Ground();
  private final ScrollBar down = new ScrollBar();
  private final ScrollBar across = new ScrollBar();
  private final Map<Integer, PaperView> papers = new HashMap<>();
  private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper(1);
  final ObjectProperty<Zoom> zoom = new SimpleObjectProperty<>(new Zoom.FitWidth());
  final BooleanProperty onePage = new SimpleBooleanProperty(false);
  private List<PageSize> sizes = List.of();
  private PageGeometry geometry = new PageGeometry(List.of(), 1, 1);
  private boolean placing;

  PageStack(Tasks tasks, Finder finder) {
    this.finder = finder;
    drawing = new PageDrawing(tasks, this::arrived);
    marks = new PageMarks(finder, this::remark);
    getStyleClass().add("page-stack");
    setFocusTraversable(true);
    down.setOrientation(Orientation.VERTICAL);
    for (var bar : List.of(down, across)) {
      bar.setFocusTraversable(false);
      bar.valueProperty().subscribe((before, now) -> scrolled());
    }
    var clip = new Rectangle();
    clip.widthProperty().bind(ground.widthProperty());
    clip.heightProperty().bind(ground.heightProperty());
    ground.setClip(clip);
    getChildren().setAll(ground, down, across);
    zoom.subscribe((before, now) -> requestLayout());
    onePage.subscribe((before, now) -> requestLayout());
    finder.state().subscribe((before, now) -> sought(before, now));
    finder.place().subscribe((before, now) -> reveal(now));
    addEventHandler(ScrollEvent.SCROLL, this::wheel);
    addEventHandler(MouseEvent.MOUSE_PRESSED, event -> requestFocus());
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /// Where the papers lie; their places are given to them.
  private static final class Ground extends Pane {
    @Override
    protected void layoutChildren() {}
  }

  /// As large as there is room for, however large the pages are.
  @Override
  protected double computePrefWidth(double height) {
    return LEAST;
  }

  @Override
  protected double computePrefHeight(double width) {
    return LEAST;
  }

  @Override
  protected double computeMinHeight(double width) {
    return 0;
  }

  /// Another report, from its first page; null for none.
  void show(@Nullable PdfPages now) {
    sizes = now == null ? List.of() : now.sizes();
    geometry = new PageGeometry(List.of(), 1, 1);
    drawing.read(now);
    marks.clear();
    papers.clear();
    ground.getChildren().clear();
    page.set(1);
    scrollTo(0);
    finder.read(now);
    requestLayout();
  }

  /// The page that is looked at, from 1.
  ReadOnlyIntegerProperty page() {
    return page.getReadOnlyProperty();
  }

  int count() {
    return sizes.size();
  }

  double scale() {
    return geometry.scale();
  }

  long drawnBytes() {
    return drawing.bytes();
  }

  /// How many pages exist on the screen now.
  int present() {
    return papers.size();
  }

  /// Turns to a page.
  void go(int wanted) {
    if (sizes.isEmpty()) return;
    int target = Math.clamp(wanted, 1, sizes.size());
    page.set(target);
    if (isLaidOut(target)) scrollTo(geometry.top(target) - PageGeometry.MARGIN);
    else scrollTo(0);
    requestLayout();
  }

  void larger() {
    zoom.set(Zoom.larger(scale()));
  }

  void smaller() {
    zoom.set(Zoom.smaller(scale()));
  }

  private boolean isLaidOut(int one) {
    return one >= geometry.first() && one <= geometry.last();
  }

  private void scrolled() {
    if (placing) return;
    if (!onePage.get() && geometry.last() >= geometry.first())
      page.set(geometry.pageAt(down.getValue() + ground.getHeight() / 2.5));
    requestLayout();
  }

  /// Without taking it for the reader's own scrolling.
  private void scrollTo(double y) {
    placing = true;
    down.setValue(Math.clamp(y, 0, Math.max(0, down.getMax())));
    placing = false;
  }

  @Override
  protected void layoutChildren() {
    double thick = down.prefWidth(-1);
    double width = Math.max(1, getWidth() - thick);
    if (sizes.isEmpty() || getWidth() < 1 || getHeight() < 1) {
      down.setVisible(false);
      across.setVisible(false);
      return;
    }
    measure(scale(width, getHeight()));
    boolean wide = geometry.widest() > width + 1;
    double height = Math.max(1, getHeight() - (wide ? thick : 0));
    ground.resizeRelocate(0, 0, width, height);
    range(down, geometry.total(), height);
    down.resizeRelocate(width, 0, thick, height);
    range(across, geometry.widest(), width);
    across.resizeRelocate(0, height, width, thick);
    place(width, height);
  }

  private double scale(double width, double height) {
    double widest = 1;
    for (var size : sizes) widest = Math.max(widest, size.width());
    double most = Zoom.TRUE_SIZE * Zoom.MOST / 100;
    double room = Math.max(40, width - 2 * PageGeometry.MARGIN) / widest;
    double high =
        Math.max(40, height - 2 * PageGeometry.MARGIN) / sizes.get(page.get() - 1).height();
    return switch (zoom.get()) {
      case Zoom.FitWidth _ -> Math.min(room, most);
      case Zoom.FitPage _ -> Math.min(Math.min(room, high), most);
      case Zoom.Percent(int percent) -> Zoom.TRUE_SIZE * percent / 100;
    };
  }

  /// Lays the pages out anew where that is needed, and keeps the reader at the same part of the
  /// same page.
  private void measure(double scale) {
    int at = page.get();
    int first = onePage.get() ? at : 1;
    int last = onePage.get() ? at : sizes.size();
    boolean same = first == geometry.first() && last == geometry.last();
    if (same && Math.abs(scale - geometry.scale()) < 1e-6) return;
    var before = geometry;
    double part =
        isLaidOut(at)
            ? (down.getValue() - before.top(at) + PageGeometry.MARGIN) / before.height(at)
            : 0;
    geometry = new PageGeometry(sizes.subList(first - 1, last), first, scale);
    down.setMax(Double.MAX_VALUE);
    scrollTo(geometry.top(at) - PageGeometry.MARGIN + part * geometry.height(at));
  }

  private void range(ScrollBar bar, double content, double room) {
    double rest = Math.max(0, content - room);
    placing = true;
    bar.setMax(rest);
    bar.setVisibleAmount(rest * room / content);
    bar.setUnitIncrement(LINE);
    bar.setBlockIncrement(Math.max(LINE, room - LINE));
    if (bar.getValue() > rest) bar.setValue(rest);
    placing = false;
    bar.setVisible(rest > 0.5);
  }

  private void place(double width, double height) {
    double top = down.getValue();
    int first = geometry.pageAt(top);
    int last = geometry.pageAt(top + height);
    if (papers.keySet().removeIf(one -> one < first || one > last))
      ground.getChildren().retainAll(papers.values());
    for (int one = first; one <= last; one++) place(one, width, top);
    marks.keepNear(first, last);
    drawing.look(
        papers.keySet().stream()
            .sorted(Comparator.comparingInt(one -> Math.abs(one - page.get())))
            .toList(),
        resolution());
  }

  private void place(int one, double width, double top) {
    var paper = papers.get(one);
    if (paper == null) {
      paper = new PaperView();
      papers.put(one, paper);
      ground.getChildren().add(paper);
    }
    paper.show(drawing.get(one));
    marks.mark(one, paper, geometry.scale());
    double room = Math.max(width, geometry.widest());
    paper.resizeRelocate(
        Math.rint((room - geometry.width(one)) / 2 - across.getValue()),
        Math.rint(geometry.top(one) - top),
        geometry.width(one),
        geometry.height(one));
  }

  /// Pixels a point of paper, on a sharp screen and in an enlarged window more of them. Small pages
  /// are drawn larger than they are shown, so that small print stays sharp.
  private double resolution() {
    var scene = getScene();
    double output =
        scene == null || scene.getWindow() == null ? 1 : scene.getWindow().getOutputScaleX();
    double wanted = geometry.scale() * output * getLocalToSceneTransform().getMxx();
    return Math.min(SHARPEST, Math.max(wanted, Math.min(2, wanted * 2)));
  }

  private void arrived(int one) {
    var paper = papers.get(one);
    if (paper != null) paper.show(drawing.get(one));
  }

  private void remark(int one) {
    var paper = papers.get(one);
    if (paper != null) marks.mark(one, paper, geometry.scale());
  }

  /// Other words stand elsewhere; the same words go on to be found.
  private void sought(Finder.State before, Finder.State now) {
    if (now.searched() == 0 || !before.words().equals(now.words())) marks.clear();
    requestLayout();
  }

  /// Brings what was found into view, a third from the top.
  private void reveal(Finder.@Nullable Place at) {
    if (at == null) return;
    finder.places(
        at.page(),
        found -> {
          if (at.equals(finder.place().get()) && at.number() < found.size())
            reveal(at.page(), found.get(at.number()).boxes().getFirst());
        });
  }

  private void reveal(int on, PageHit.Box box) {
    if (!isLaidOut(on)) go(on);
    layout();
    if (!isLaidOut(on)) return;
    double y = geometry.top(on) + box.y() * geometry.scale();
    double height = ground.getHeight();
    boolean inView = y > down.getValue() && y + LINE < down.getValue() + height;
    if (!inView) down.setValue(Math.clamp(y - height / 3, 0, down.getMax()));
    double x = PageGeometry.MARGIN + box.x() * geometry.scale();
    double width = ground.getWidth();
    boolean beside = x < across.getValue() || x + LINE > across.getValue() + width;
    if (beside) across.setValue(Math.clamp(x - width / 3, 0, across.getMax()));
    requestLayout();
  }

  private void wheel(ScrollEvent event) {
    if (event.isShortcutDown()) {
      if (event.getDeltaY() > 0) larger();
      else if (event.getDeltaY() < 0) smaller();
    } else {
      by(down, -event.getDeltaY());
      by(across, -event.getDeltaX());
    }
    event.consume();
  }

  private static void by(ScrollBar bar, double distance) {
    bar.setValue(Math.clamp(bar.getValue() + distance, 0, bar.getMax()));
  }

  private void pressed(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) return;
    double screen = Math.max(LINE, ground.getHeight() - LINE);
    switch (event.getCode()) {
      case DOWN -> by(down, LINE);
      case UP -> by(down, -LINE);
      case LEFT -> by(across, -LINE);
      case RIGHT -> by(across, LINE);
      case SPACE -> turn(event.isShiftDown() ? -screen : screen);
      case PAGE_DOWN -> turn(screen);
      case PAGE_UP -> turn(-screen);
      case HOME -> go(1);
      case END -> go(count());
      default -> {
        return;
      }
    }
    event.consume();
  }

  /// One page at a time, the end of a page goes on to the next.
  private void turn(double distance) {
    boolean atEnd = distance > 0 ? down.getValue() >= down.getMax() - 0.5 : down.getValue() <= 0.5;
    if (onePage.get() && atEnd) go(page.get() + (distance > 0 ? 1 : -1));
    else by(down, distance);
  }
}
