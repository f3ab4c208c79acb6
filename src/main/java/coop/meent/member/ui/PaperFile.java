package coop.meent.member.ui;

import coop.meent.base.Language;
import coop.meent.base.Refusal;
import coop.meent.base.RefusedException;
import coop.meent.base.Written;
import coop.meent.document.PdfWriter;
import coop.meent.document.Report;
import coop.meent.member.Cooperative;
import coop.meent.member.MemberService;
import coop.meent.ui.Desk;
import coop.meent.ui.Dialogs;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/// Asks where a paper goes and writes it there, in the language of the cooperative's papers.
public final class PaperFile {

  private final Desk desk;
  private final MemberService members;

  public PaperFile(Desk desk, MemberService members) {
    this.desk = desk;
    this.members = members;
  }

  /// @param name that is proposed for the file, without an ending
  public void save(String name, Function<Language, Report> made) {
    var texts = desk.texts();
    var kind =
        new Dialogs.FileKind(
            texts.get("document.save.title"), texts.get("document.kind.pdf"), List.of("*.pdf"));
    desk.dialogs().saveFile(kind, name + ".pdf", target -> write(target, made));
  }

  private void write(Path target, Function<Language, Report> made) {
    desk.tasks()
        .run(
            () -> written(new PdfWriter().write(made.apply(language()), target)),
            file -> desk.notices().done(desk.texts().get("document.saved", file.getFileName())));
  }

  private Language language() {
    return members.cooperative().map(Cooperative::language).orElse(Language.NL);
  }

  private static Path written(Written written) {
    return switch (written) {
      case Written.Done(var file) -> file;
      case Refusal refusal -> throw new RefusedException(refusal);
    };
  }
}
