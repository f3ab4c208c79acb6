package coop.meent.split.ui;

import coop.meent.base.Language;
import coop.meent.base.Refusal;
import coop.meent.base.RefusedException;
import coop.meent.base.Written;
import coop.meent.document.PdfWriter;
import coop.meent.document.Report;
import coop.meent.member.Cooperative;
import coop.meent.ui.Dialogs;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/// Asks where a paper goes and writes it there, in the language of the cooperative's papers.
final class PaperFile {

  private final TeamDesk room;

  PaperFile(TeamDesk room) {
    this.room = room;
  }

  /// @param name that is proposed for the file, without an ending
  void save(String name, Function<Language, Report> made) {
    var texts = room.desk().texts();
    var kind =
        new Dialogs.FileKind(
            texts.get("document.save.title"), texts.get("document.kind.pdf"), List.of("*.pdf"));
    room.desk().dialogs().saveFile(kind, name + ".pdf", target -> write(target, made));
  }

  private void write(Path target, Function<Language, Report> made) {
    room.desk()
        .tasks()
        .run(
            () -> written(new PdfWriter().write(made.apply(language()), target)),
            file ->
                room.desk()
                    .notices()
                    .done(room.desk().texts().get("document.saved", file.getFileName())));
  }

  private Language language() {
    return room.members().cooperative().map(Cooperative::language).orElse(Language.NL);
  }

  private static Path written(Written written) {
    return switch (written) {
      case Written.Done(var file) -> file;
      case Refusal refusal -> throw new RefusedException(refusal);
    };
  }
}
