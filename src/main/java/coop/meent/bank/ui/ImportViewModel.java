package coop.meent.bank.ui;

import coop.meent.bank.ImportOutcome;
import coop.meent.bank.ImportOutcome.Imported;
import coop.meent.bank.ImportOutcome.ImportedStatement;
import coop.meent.bank.ImportWatch;
import coop.meent.ui.Notice;
import coop.meent.ui.Progress;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// Files that were chosen: first what importing them would do, then doing it.
final class ImportViewModel {

  private final BankDesk desk;
  private final List<Path> files;
  private final ReadOnlyObjectWrapper<@Nullable List<ImportedStatement>> found =
      new ReadOnlyObjectWrapper<>();
  final ObjectProperty<@Nullable Notice> notice = new SimpleObjectProperty<>();

  ImportViewModel(BankDesk desk, List<Path> files) {
    this.desk = desk;
    this.files = List.copyOf(files);
  }

  /// What the files hold; null until they were read, and when they were refused.
  ReadOnlyObjectProperty<@Nullable List<ImportedStatement>> found() {
    return found.getReadOnlyProperty();
  }

  /// Reads the files and stores nothing.
  void look() {
    notice.set(null);
    desk.tasks()
        .runLong(
            desk.texts().get("bank.ui.import.reading"),
            progress -> desk.bank().preview(desk.book(), files, watch(progress)),
            this::show);
  }

  /// Cancelled, it stores nothing.
  private static ImportWatch watch(Progress progress) {
    return (done, total) -> {
      progress.check();
      progress.at(done, total);
    };
  }

  private void show(ImportOutcome outcome) {
    switch (outcome) {
      case Imported(var statements) -> found.set(statements);
      case ImportOutcome.Refused(var reason) -> {
        found.set(null);
        notice.set(Notice.refused(desk.texts(), reason));
      }
    }
  }

  long newLines() {
    return newLines(found.get());
  }

  private static long newLines(@Nullable List<ImportedStatement> statements) {
    return statements == null
        ? 0
        : statements.stream().mapToLong(ImportedStatement::newLines).sum();
  }

  /// @param done told how many lines came in; what was refused stands in [#notice]
  void carryOut(Consumer<Long> done) {
    desk.tasks()
        .runLong(
            desk.texts().get("bank.ui.import.running"),
            progress -> desk.bank().importFiles(desk.book(), files, watch(progress)),
            outcome -> {
              if (outcome instanceof Imported(var statements)) done.accept(newLines(statements));
              else show(outcome);
            });
  }
}
