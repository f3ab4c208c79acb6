package coop.meent.bench;

import coop.meent.app.Wiring;
import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.base.Order;
import coop.meent.base.Texts;
import coop.meent.cli.Services;
import coop.meent.ledger.JournalEntry;
import coop.meent.ledger.JournalFilter;
import coop.meent.ledger.Posting;
import coop.meent.ui.Columns;
import coop.meent.ui.PageSource;
import coop.meent.ui.PagedTable;
import coop.meent.ui.Screen;
import coop.meent.ui.StoreThread;
import coop.meent.ui.Theme;
import coop.meent.ui.Toolkit;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.scene.control.skin.VirtualFlow;

/// Scrolling through all entries of the cooperative's book in the window's own table, which fetches
/// from the file on the store thread meanwhile.
///
/// On JavaFX's headless screen with its software painter. Something moves in every frame, so that
/// the time from one frame to the next is what handling, layout and painting of one took, waiting
/// for the painter and for the collector of garbage included, and never less than a sixtieth of a
/// second. Beside it stands what the window's thread and the painter worked in the busiest frame,
/// in time of the processor, which other programs on the machine do not lengthen. Frames before the
/// first two hundred do not count: the program is then still warming up.
final class TableScroll {

  private static final int WARM = 200;
  private static final int FRAMES = 600;
  private static final Duration BAR = Duration.ofMillis(50);
  private static final Set<String> WORKERS =
      Set.of("JavaFX Application Thread", "QuantumRenderer-0");
  private static final long PATIENCE_SECONDS = 120;

  private final BenchBooks books;
  private final Figures figures;

  TableScroll(BenchBooks books, Figures figures) {
    this.books = books;
    this.figures = figures;
  }

  private record Source(Services services) implements PageSource<JournalEntry, JournalFilter> {
    @Override
    public long count(JournalFilter filter) {
      return services.ledger().countEntries(filter);
    }

    @Override
    public List<JournalEntry> page(JournalFilter filter, long offset, int limit) {
      return services.ledger().journal(filter, offset, limit);
    }
  }

  void measure() {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    try (var services = new Wiring(Clock.systemUTC()).openForReading(books.file());
        var tasks =
            new StoreThread(thrown -> {
              throw new IllegalStateException(thrown);
            })) {
      var filter =
          JournalFilter.all(services.ledger().books().getFirst().id()).in(Order.NEWEST_FIRST);
      pages(services, filter);
      var paged = Toolkit.onScreen(() -> table(tasks, new Source(services)));
      try (var screen = Screen.of(Theme.Tint.LIGHT, 1280, 800, theme -> paged.table())) {
        Toolkit.onScreen(() -> paged.show(filter));
        screen.until("the rows are there", () -> paged.count().get() > 0);
        scroll(paged, (int) paged.count().get());
        Toolkit.onScreen(() -> paged.table().setVisible(false));
      }
    }
  }

  /// What a page costs at the top, in the middle and at the far end.
  private void pages(Services services, JournalFilter filter) {
    long all = services.ledger().countEntries(filter);
    figures.figure(
        "counting the %,d entries of a book, warm".formatted(all),
        Repeated.median(5, () -> services.ledger().countEntries(filter)),
        Duration.ofMillis(200));
    for (var order : List.of(Order.NEWEST_FIRST, Order.LARGEST_FIRST)) {
      for (long at : new long[] {0, all / 2, all - 100})
        figures.figure(
            "100 entries from place %,d, %s".formatted(at, order),
            Repeated.median(15, () -> services.ledger().journal(filter.in(order), at, 100)),
            Duration.ofMillis(200));
    }
    figures.figure(
        "reading all in one go, as an export does",
        Repeated.once(() -> services.ledger().eachEntry(filter, entry -> {})));
    figures.figure(
        "counting what holds a word, all read through",
        Repeated.median(3, () -> services.ledger().countEntries(filter.holding("zutphen"))),
        Duration.ofSeconds(2));
  }

  private static PagedTable<JournalEntry, JournalFilter> table(StoreThread tasks, Source source) {
    var paged = new PagedTable<>(tasks, source);
    var columns = new Columns<JournalEntry>(new Texts(Language.NL));
    paged.column("date", columns.date("Datum", JournalEntry::date));
    paged.column("entry", columns.code("Boeking", 84, JournalEntry::reference));
    paged.column(
        "text",
        columns.lines(
            "Tekst", 420, JournalEntry::text, entry -> entry.postings().size() + " regels"));
    paged.column("document", columns.text("Stuk", 130, entry -> entry.document().orElse("")));
    paged.column("amount", columns.amount("Bedrag", TableScroll::size));
    paged.table().setTall(true);
    return paged;
  }

  private static Money size(JournalEntry entry) {
    return Money.sum(
        entry.postings().stream().map(Posting::amount).filter(Money::isPositive).toList());
  }

  private void scroll(PagedTable<JournalEntry, JournalFilter> paged, int count) {
    var table = paged.table();
    if (!(Toolkit.onScreen(() -> table.lookup(".virtual-flow")) instanceof VirtualFlow<?> flow))
      throw new IllegalStateException("the table is not drawn");
    tell("wheel, three rows a frame", frames(frame -> flow.scrollPixels(156)));
    tell("page down in each frame", frames(frame -> table.scrollTo((frame * 14) % count)));
    int step = count / (WARM + FRAMES);
    tell("thumb dragged from end to end", frames(frame -> table.scrollTo(frame * step)));
  }

  /// @param clock from one frame to the next
  /// @param work of both threads in that time
  private record Frame(Duration clock, Duration work) {}

  private void tell(String how, List<Frame> frames) {
    var sorted = frames.stream().map(Frame::clock).sorted().toList();
    var work = frames.stream().map(Frame::work).sorted().toList();
    long late = sorted.stream().filter(one -> one.compareTo(BAR) > 0).count();
    figures.figure("longest of %d frames, %s".formatted(FRAMES, how), sorted.getLast(), BAR);
    figures.figure("… ninety-nine of a hundred within", sorted.get(FRAMES * 99 / 100), BAR);
    figures.figure("… work of the busiest frame", work.getLast(), BAR);
    figures.figure("… work of the middle frame", work.get(FRAMES / 2));
    if (late > 0) figures.note("… frames over the bar", String.valueOf(late));
  }

  private static List<Frame> frames(IntConsumer move) {
    var timer = new Frames(move);
    Toolkit.onScreen(timer::start);
    try {
      if (!timer.done.await(PATIENCE_SECONDS, TimeUnit.SECONDS))
        throw new IllegalStateException("no frames are drawn");
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return List.copyOf(timer.taken);
  }

  private static final class Frames extends AnimationTimer {
    private final IntConsumer move;
    private final List<Frame> taken = new ArrayList<>();
    private final CountDownLatch done = new CountDownLatch(1);
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final long[] workers;
    private int frame;
    private long last;
    private long lastWork;

    Frames(IntConsumer move) {
      this.move = move;
      workers =
          Arrays.stream(threads.dumpAllThreads(false, false))
              .filter(one -> WORKERS.contains(one.getThreadName()))
              .mapToLong(ThreadInfo::getThreadId)
              .toArray();
    }

    private long work() {
      return Arrays.stream(workers).map(threads::getThreadCpuTime).sum();
    }

    /// Not the time of the frame, which is rounded to its beat, but that of the clock.
    @Override
    public void handle(long beat) {
      long now = System.nanoTime();
      long work = work();
      if (frame > WARM)
        taken.add(new Frame(Duration.ofNanos(now - last), Duration.ofNanos(work - lastWork)));
      last = now;
      lastWork = work;
      if (taken.size() == FRAMES) {
        stop();
        done.countDown();
        return;
      }
      move.accept(frame++);
    }
  }
}
