package coop.meent.paper.ui;

import coop.meent.member.Member;
import coop.meent.paper.Paper;
import coop.meent.paper.PaperDraft;
import coop.meent.paper.PaperKind;
import coop.meent.paper.PaperOutcome;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// What is filled in to write a paper, or the next version of one. Kept while the form is away, so
/// that nothing typed is lost by closing it.
final class PaperFormViewModel {

  private final PaperDesk desk;
  private final Member owner;
  private final Optional<Paper> replaced;
  final StringProperty title = new SimpleStringProperty("");
  final StringProperty text = new SimpleStringProperty("");
  final ObjectProperty<@Nullable PaperKind> kind = new SimpleObjectProperty<>(PaperKind.AGREEMENT);
  final ObjectProperty<@Nullable LocalDate> date = new SimpleObjectProperty<>();
  final BooleanProperty isPrivate = new SimpleBooleanProperty();
  final ObjectProperty<@Nullable PaperOutcome> refused = new SimpleObjectProperty<>();

  private PaperFormViewModel(PaperDesk desk, Member owner, Optional<Paper> replaced) {
    this.desk = desk;
    this.owner = owner;
    this.replaced = replaced;
    date.set(desk.today());
  }

  static PaperFormViewModel empty(PaperDesk desk, Member owner) {
    return new PaperFormViewModel(desk, owner, Optional.empty());
  }

  /// @param body the text of the paper, which was opened to be read
  static PaperFormViewModel after(PaperDesk desk, Member owner, Paper paper, String body) {
    var model = new PaperFormViewModel(desk, owner, Optional.of(paper));
    model.title.set(paper.title());
    model.kind.set(paper.kind());
    model.text.set(body);
    model.isPrivate.set(paper.isPrivate());
    return model;
  }

  /// The same, at another desk.
  PaperFormViewModel at(PaperDesk other) {
    var model = new PaperFormViewModel(other, owner, replaced);
    model.title.set(title.get());
    model.text.set(text.get());
    model.kind.set(kind.get());
    model.date.set(date.get());
    model.isPrivate.set(isPrivate.get());
    return model;
  }

  Member owner() {
    return owner;
  }

  /// The next version of a paper lies where that one lies; nobody keeps notes for another.
  boolean hasChoiceOfPlace() {
    return replaced.isEmpty() && owner.id().equals(desk.me().id());
  }

  boolean isNew() {
    return replaced.isEmpty();
  }

  boolean isBegun() {
    return !title.get().isBlank() || !text.get().isBlank();
  }

  /// @param written told when it was written; what was refused stands in [#refused]
  void save(Consumer<PaperOutcome.Written> written) {
    var draft = draft();
    desk.tasks()
        .run(
            () -> desk.papers().write(draft, desk.me().id()),
            outcome -> {
              boolean isWritten = outcome instanceof PaperOutcome.Written;
              refused.set(isWritten ? null : outcome);
              if (outcome instanceof PaperOutcome.Written done) written.accept(done);
            });
  }

  private PaperDraft draft() {
    var chosen = kind.get();
    var day = date.get();
    return new PaperDraft(
        owner.id(),
        chosen == null ? PaperKind.OTHER : chosen,
        title.get(),
        day == null ? desk.today() : day,
        text.get(),
        isPrivate.get(),
        replaced.map(Paper::id));
  }
}
