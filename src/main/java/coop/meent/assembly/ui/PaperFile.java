package coop.meent.assembly.ui;

import coop.meent.base.Refusal;
import coop.meent.base.RefusedException;
import coop.meent.base.Written;
import coop.meent.document.PdfWriter;
import coop.meent.document.Report;
import coop.meent.ui.Desk;
import coop.meent.ui.Dialogs;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/// Asks where a paper goes and writes it there.
final class PaperFile {

  private final Desk desk;

  PaperFile(Desk desk) {
    this.desk = desk;
  }

  /// @param name that is proposed for the file, without an ending
  void save(String name, Supplier<Report> made) {
    var texts = desk.texts();
    var kind =
        new Dialogs.FileKind(
            texts.get("document.save.title"), texts.get("document.kind.pdf"), List.of("*.pdf"));
    desk.dialogs().saveFile(kind, name + ".pdf", target -> write(target, made));
  }

  private void write(Path target, Supplier<Report> made) {
    desk.tasks()
        .run(
            () -> written(new PdfWriter().write(made.get(), target)),
            file -> desk.notices().done(desk.texts().get("document.saved", file.getFileName())));
  }

  private static Path written(Written written) {
    return switch (written) {
      case Written.Done(var file) -> file;
      case Refusal refusal -> throw new RefusedException(refusal);
    };
  }
}
