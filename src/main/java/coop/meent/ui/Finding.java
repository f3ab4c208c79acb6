package coop.meent.ui;

import coop.meent.search.SearchKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/// The box in the title row and the palette that it opens. Knows the pages from the beginning; what
/// else can be found comes from the app.
public final class Finding {

  private final Desk desk;
  private final Supplier<List<Deed>> pages;
  private final CommandBox box;
  private final Palette palette;
  private Supplier<List<Deed>> deeds = List::of;
  private List<SearchSource> sources = List.of();
  private Tasks tasks;
  private RecentChoices recent = RecentChoices.inMemory();

  Finding(Desk desk, Supplier<List<Deed>> pages) {
    this.desk = desk;
    this.pages = pages;
    tasks = desk.tasks();
    box = new CommandBox(desk.texts(), this::open);
    palette = new Palette(desk.texts());
  }

  CommandBox box() {
    return box;
  }

  Palette palette() {
    return palette;
  }

  /// What can be done, before the pages.
  public Finding deeds(Supplier<List<Deed>> deeds) {
    this.deeds = deeds;
    return this;
  }

  /// @param sources in any order; they are shown in that of [SearchKind]
  public Finding among(List<SearchSource> sources) {
    this.sources = List.copyOf(sources);
    return this;
  }

  /// @param beside not the store thread's: looking goes on while that is busy
  public Finding on(Tasks beside) {
    tasks = beside;
    return this;
  }

  public Finding remembering(RecentChoices choices) {
    recent = choices;
    return this;
  }

  /// Opens the palette, or begins anew in an open one.
  public void open() {
    palette.open(new PaletteModel(desk.texts(), tasks, all(), recent));
  }

  private List<SearchSource> all() {
    // Made here, on the FX thread; the palette reads them off it.
    List<Deed> all = new ArrayList<>(deeds.get());
    all.addAll(pages.get());
    List<SearchSource> every = new ArrayList<>(sources);
    every.add(new DeedSource(SearchKind.DEED, List.copyOf(all)));
    every.sort(Comparator.comparing(SearchSource::kind));
    return every;
  }

  boolean isOpen() {
    return palette.isVisible();
  }

  /// @return false when it was not open
  boolean close() {
    return palette.close();
  }

  void refresh() {
    palette.refresh();
  }
}
