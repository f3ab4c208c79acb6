package coop.meent.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// The views that were saved on this laptop, of all lists, and the lists that are here to show
/// them.
public final class SavedViews {

  /// So many of one list can still be told apart.
  static final int MOST = 20;

  /// So much fits on a button.
  static final int LONGEST = 40;

  private static final String REMEMBERED = "views";

  private final Memory memory;
  private final Map<String, ListViews<?>> lists = new HashMap<>();

  SavedViews(Memory memory) {
    this.memory = memory;
  }

  /// Why a name will not do.
  enum NameFault {
    BLANK,
    LONG,
    TAKEN,
    MANY
  }

  /// By name within a list. A line that somebody spoiled by hand counts as none.
  List<SavedView> all() {
    return memory.recall(REMEMBERED).stream()
        .flatMap(String::lines)
        .flatMap(line -> SavedView.parse(line).stream())
        .sorted(
            Comparator.comparing(SavedView::list)
                .thenComparing(SavedView::name, String.CASE_INSENSITIVE_ORDER))
        .toList();
  }

  List<SavedView> of(String list) {
    return all().stream().filter(view -> view.list().equals(list)).toList();
  }

  private Optional<SavedView> find(String list, String name) {
    return of(list).stream().filter(view -> view.is(list, name)).findFirst();
  }

  /// What is wrong with a name for one more view of a list.
  Optional<NameFault> faultOf(String list, String name) {
    if (of(list).size() >= MOST) return Optional.of(NameFault.MANY);
    return faultOfAny(list, name);
  }

  /// What is wrong with another name for a view.
  Optional<NameFault> faultOf(SavedView view, String name) {
    return view.is(view.list(), name.strip()) ? shape(name) : faultOfAny(view.list(), name);
  }

  private Optional<NameFault> faultOfAny(String list, String name) {
    return shape(name).or(() -> find(list, name.strip()).map(taken -> NameFault.TAKEN));
  }

  private static Optional<NameFault> shape(String name) {
    if (name.isBlank()) return Optional.of(NameFault.BLANK);
    return name.strip().length() > LONGEST ? Optional.of(NameFault.LONG) : Optional.empty();
  }

  /// Keeps a view, in the place of the one of its list that has its name.
  void keep(SavedView view) {
    change(all -> {
      all.removeIf(one -> one.is(view.list(), view.name()));
      all.add(view);
      return all;
    });
  }

  void remove(SavedView view) {
    change(all -> {
      all.removeIf(one -> one.is(view.list(), view.name()));
      return all;
    });
  }

  /// Puts one in the place of another, unless that is no longer as it was or the name went to a
  /// third; takes back and does again what was done to one view.
  ///
  /// @param now empty where it is not kept
  /// @param wanted empty to keep none
  /// @return false when it was changed since
  boolean replace(Optional<SavedView> now, Optional<SavedView> wanted) {
    if (!now.map(this::isKept).orElse(true)) return false;
    boolean isTaken =
        wanted
            .flatMap(one -> find(one.list(), one.name()))
            .filter(one -> !now.map(one::equals).orElse(false))
            .isPresent();
    if (isTaken) return false;
    now.ifPresent(this::remove);
    wanted.ifPresent(this::keep);
    return true;
  }

  private boolean isKept(SavedView view) {
    return find(view.list(), view.name()).filter(view::equals).isPresent();
  }

  private void change(UnaryOperator<List<SavedView>> how) {
    var now = how.apply(new ArrayList<>(all()));
    if (now.isEmpty()) memory.forget(REMEMBERED);
    else
      memory.keep(
          REMEMBERED, now.stream().map(SavedView::toString).collect(Collectors.joining("\n")));
  }

  /// A list was made; where it is made anew, such as the card of another account, the last counts.
  void made(String list, ListViews<?> views) {
    lists.put(list, views);
  }

  /// What the list of a view is called now.
  String title(SavedView view) {
    return Optional.ofNullable(lists.get(view.list()))
        .map(ListViews::title)
        .filter(title -> !title.isEmpty())
        .orElseGet(view::title);
  }

  /// Shows a list by a view.
  ///
  /// @return false when the list is not on the screen
  boolean choose(SavedView view) {
    var list = lists.get(view.list());
    if (list == null || !list.isSeen()) return false;
    list.choose(view);
    list.enter();
    return true;
  }
}
