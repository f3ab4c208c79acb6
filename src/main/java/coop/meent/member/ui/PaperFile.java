package coop.meent.member.ui;

import coop.meent.base.Language;
import coop.meent.document.Attachment;
import coop.meent.document.PdfWriter;
import coop.meent.document.Report;
import coop.meent.member.Cooperative;
import coop.meent.member.MemberService;
import coop.meent.ui.Desk;
import coop.meent.ui.FileSaver;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

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
    new FileSaver(desk).pdf(name, target -> new PdfWriter().write(made.apply(language()), target));
  }

  /// With files inside it, such as the same for programs.
  public void save(
      String name, Function<Language, Report> made, Supplier<List<Attachment>> attached) {
    new FileSaver(desk)
        .pdf(name, target -> new PdfWriter().write(made.apply(language()), attached.get(), target));
  }

  private Language language() {
    return members.cooperative().map(Cooperative::language).orElse(Language.NL);
  }
}
