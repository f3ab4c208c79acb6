package coop.meent.paper.ui;

import coop.meent.base.Id.LookId;
import coop.meent.member.Member;
import coop.meent.paper.Paper;
import coop.meent.paper.PaperLook;
import coop.meent.ui.Badge;
import coop.meent.ui.Columns;
import coop.meent.ui.FilterBar;
import coop.meent.ui.Tone;
import coop.meent.ui.TypedWords;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.jspecify.annotations.Nullable;

/// A member's papers as far as they may be read here. What their owner is shown of looks waits no
/// more; it stays marked as new as long as this list is there.
final class PapersViewModel {

  private final PaperDesk desk;
  private final Member owner;
  private final ObservableList<Paper> all = FXCollections.observableArrayList();
  private final FilteredList<Paper> rows = new FilteredList<>(all);
  private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
  private final Set<LookId> fresh = new HashSet<>();
  private PaperWords words;

  PapersViewModel(PaperDesk desk, Member owner) {
    this.desk = desk;
    this.owner = owner;
    words = new PaperWords(desk.texts(), Map.of());
  }

  boolean isMine() {
    return owner.id().equals(desk.me().id());
  }

  /// The newest first.
  ObservableList<Paper> rows() {
    return rows;
  }

  ReadOnlyStringProperty count() {
    return count.getReadOnlyProperty();
  }

  PaperWords words() {
    return words;
  }

  void load() {
    desk.tasks().run(this::read, this::show);
  }

  private record Read(List<Paper> papers, List<Member> members, List<PaperLook> unseen) {}

  private Read read() {
    List<PaperLook> unseen = isMine() ? desk.papers().unseen(owner.id()) : List.of();
    return new Read(
        desk.papers().papers(owner.id(), desk.me().id()), desk.members().members(), unseen);
  }

  private void show(Read read) {
    words = PaperWords.of(desk.texts(), read.members());
    read.unseen().forEach(look -> fresh.add(look.id()));
    all.setAll(read.papers());
    tell();
    if (read.unseen().isEmpty()) return;
    desk.tasks()
        .run(
            () -> {
              desk.papers().seen(read.unseen());
              return read;
            },
            seen -> {});
  }

  /// Every word must occur in the title, the kind or the writer's name.
  void filter(String typed) {
    rows.setPredicate(TypedWords.in(typed, this::sought));
    tell();
  }

  private String sought(Paper paper) {
    return String.join(" ", paper.title(), words.kind(paper), words.name(paper.writer()));
  }

  private void tell() {
    count.set(FilterBar.count(desk.texts(), "paper.count", rows.size(), all.size()));
  }

  Columns.Lines lookers(Paper paper) {
    return new Columns.Lines(words.lookers(paper), words.lastLook(paper));
  }

  /// That somebody looked whom the owner was not told of before.
  @Nullable Badge state(Paper paper) {
    boolean isNew =
        paper.stands() && paper.looks().stream().anyMatch(look -> fresh.contains(look.id()));
    return isNew ? new Badge(Tone.INFO, desk.text("paper.looks.new")) : words.state(paper);
  }
}
