package coop.meent.bank.ui;

import coop.meent.bank.ImportOutcome;
import coop.meent.bank.ImportOutcome.Imported;
import coop.meent.bank.ImportOutcome.ImportedStatement;
import coop.meent.bank.ImportWatch;
import coop.meent.bank.file.CsvShape;
import coop.meent.bank.file.StatementRefusal;
import coop.meent.base.Refusal;
import coop.meent.ui.Notice;
import coop.meent.ui.Progress;
import java.nio.file.Path;
import java.util.ArrayList;
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
  private final ReadOnlyObjectWrapper<@Nullable Path> unknown = new ReadOnlyObjectWrapper<>();
  private final List<CsvShape> told = new ArrayList<>();
  final ObjectProperty<@Nullable Notice> notice = new SimpleObjectProperty<>();

  ImportViewModel(BankDesk desk, List<Path> files) {
    this.desk = desk;
    this.files = List.copyOf(files);
  }

  /// What the files hold; null until they were read, and when they were refused.
  ReadOnlyObjectProperty<@Nullable List<ImportedStatement>> found() {
    return found.getReadOnlyProperty();
  }

  /// A table whose columns have to be explained before it can be read.
  ReadOnlyObjectProperty<@Nullable Path> unknown() {
    return unknown.getReadOnlyProperty();
  }

  /// Looks again, now that somebody explained a table. It is kept with the import.
  void look(CsvShape explained) {
    told.add(explained);
    look();
  }

  /// Reads the files and stores nothing.
  void look() {
    notice.set(null);
    desk.tasks()
        .runLong(
            desk.texts().get("bank.ui.import.reading"),
            progress -> desk.bank().preview(desk.book(), files, told, watch(progress)),
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
      case Imported(var statements) -> {
        unknown.set(null);
        found.set(statements);
      }
      case ImportOutcome.Refused(var reason) -> {
        found.set(null);
        unknown.set(tableOf(reason));
        notice.set(Notice.refused(desk.texts(), reason));
      }
    }
  }

  private @Nullable Path tableOf(Refusal reason) {
    if (!(reason instanceof StatementRefusal.UnknownColumns table)) return null;
    return files.stream()
        .filter(file -> table.file().equals(String.valueOf(file.getFileName())))
        .findFirst()
        .orElse(null);
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
            progress -> desk.bank().importFiles(desk.book(), files, told, watch(progress)),
            outcome -> {
              if (outcome instanceof Imported(var statements)) done.accept(newLines(statements));
              else show(outcome);
            });
  }
}
