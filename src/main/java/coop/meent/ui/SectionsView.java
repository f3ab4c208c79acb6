package coop.meent.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// One page of several views of the same thing, with a switch above them. The app decides which, so
/// that features that stand together on a page need not know each other. Where there are more than
/// fit on a line, they stand in groups, each a section whose view is made by [#below].
public final class SectionsView implements View {

  /// The keys 1 to 9 and 0; what comes after them is reached by Tab and the arrows.
  private static final int DIGITS = 10;

  private final List<Section> sections;
  private final String keys;
  private final Supplier<List<Shortcut>> more;
  private final FlowPane buttons = new FlowPane();
  private final StackPane place = new StackPane();
  private final FlowPane head = new FlowPane(buttons);
  private final VBox root = new VBox(head, place);
  private final ReadOnlyObjectWrapper<Heading> heading =
      new ReadOnlyObjectWrapper<>(Heading.of(""));
  private Section now;
  private Subscription following = Subscription.EMPTY;
  private boolean seen;

  public SectionsView(List<Section> sections) {
    this(sections, List::of);
  }

  /// @param more shortcuts that hold on every section
  public SectionsView(List<Section> sections, Supplier<List<Shortcut>> more) {
    this(sections, more, "Alt+");
  }

  private SectionsView(List<Section> sections, Supplier<List<Shortcut>> more, String keys) {
    this.keys = keys;
    this.more = more;
    this.sections = List.copyOf(sections);
    this.now = sections.getFirst();
    buttons.getStyleClass().add("section-switch");
    buttons.prefWrapLengthProperty().bind(root.widthProperty());
    head.getStyleClass().add("section-head");
    // As wide as the page was once it would stay, and so would the page.
    head.setMinWidth(0);
    root.getStyleClass().add("sections");
    VBox.setVgrow(place, Priority.ALWAYS);
    var group = new ToggleGroup();
    for (var section : sections) buttons.getChildren().add(button(section, group));
    place(now);
  }

  /// The second line of a switch: what belongs to one of the first, reached with Shift as well.
  public static SectionsView below(List<Section> sections) {
    var view = new SectionsView(sections, List::of, "Alt+Shift+");
    view.root.getStyleClass().add("sections-below");
    return view;
  }

  private ToggleButton button(Section section, ToggleGroup group) {
    var button = new SwitchButton(section.label());
    button.setId("section-" + section.key());
    button.setToggleGroup(group);
    button.setSelected(section.equals(now));
    // Not on action: the arrow keys choose in a group without it.
    button
        .selectedProperty()
        .subscribe((before, isSelected) -> {
          if (isSelected) open(section);
        });
    return button;
  }

  /// One of a row of which one is always chosen.
  private static final class SwitchButton extends ToggleButton {
    SwitchButton(String text) {
      super(text);
      getStyleClass().setAll("section-button");
    }

    @Override
    public void fire() {
      if (!isSelected()) super.fire();
    }
  }

  /// Opens the section with this key, here or in a group, if there is one.
  public void go(String key) {
    find(key)
        .ifPresent(section -> {
          open(section);
          if (section.view() instanceof SectionsView group) group.go(key);
        });
  }

  @Override
  public void follow(List<String> way) {
    if (way.isEmpty()) return;
    sections.stream()
        .filter(section -> section.key().equals(way.getFirst()))
        .findFirst()
        .ifPresent(section -> {
          open(section);
          section.view().follow(way.subList(1, way.size()));
        });
  }

  private Optional<Section> find(String key) {
    return sections.stream().filter(section -> leadsTo(section, key)).findFirst();
  }

  private static boolean leadsTo(Section section, String key) {
    return section.key().equals(key)
        || (section.view() instanceof SectionsView group && group.find(key).isPresent());
  }

  private void open(Section next) {
    if (next.equals(now)) return;
    if (seen) now.view().hidden();
    now = next;
    ((ToggleButton) buttons.getChildren().get(sections.indexOf(next))).setSelected(true);
    place(next);
    if (seen) next.view().shown();
  }

  private void place(Section section) {
    following.unsubscribe();
    following = section.view().heading().subscribe(this::head);
    Way.mark(place, section.key());
    place.getChildren().setAll(section.view().root());
  }

  /// A view that goes down a level changes its heading, and with it what belongs beside the switch.
  private void head(Heading now) {
    heading.set(now);
    head.getChildren().setAll(buttons);
    this.now.view().tools().ifPresent(head.getChildren()::add);
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
    seen = true;
    now.view().shown();
  }

  @Override
  public void hidden() {
    seen = false;
    now.view().hidden();
  }

  @Override
  public void refresh() {
    now.view().refresh();
  }

  /// The section's own, then those of all, then those that change between the sections.
  @Override
  public List<Shortcut> shortcuts() {
    List<Shortcut> all = new ArrayList<>(now.view().shortcuts());
    all.addAll(more.get());
    int number = 0;
    for (var section : sections) {
      number++;
      if (number > DIGITS) break;
      all.add(Shortcut.of(keys + number % DIGITS, section.label(), () -> enter(section)));
    }
    return all;
  }

  private void enter(Section section) {
    open(section);
    section.view().enter();
  }

  @Override
  public void enter() {
    now.view().enter();
  }

  @Override
  public boolean back() {
    return now.view().back();
  }
}
