package coop.meent.assembly;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Language;
import coop.meent.base.Texts;
import coop.meent.document.Issuer;
import coop.meent.document.Report;
import coop.meent.member.Cooperative;
import coop.meent.member.Issuers;
import coop.meent.member.MemberService;
import java.util.Optional;

/// The papers of an assembly: the notice with the agenda, the list of who is there, the minutes.
public final class AssemblyPapers {

  private final MemberService members;

  public AssemblyPapers(MemberService members) {
    this.members = members;
  }

  /// The language of the cooperative's papers.
  public Language language() {
    return members.cooperative().map(Cooperative::language).orElse(Language.NL);
  }

  /// @param to one member by name, or all
  public Report notice(Sitting sitting, Optional<MemberId> to, Language language) {
    var texts = new Texts(language);
    return new NoticePaper(texts, sitting).fill(start("assembly-notice", sitting, texts), to);
  }

  /// To sign at the door, or afterwards who was there.
  public Report attendance(Sitting sitting, Language language) {
    var texts = new Texts(language);
    return new AttendancePaper(texts, sitting).fill(start("attendance", sitting, texts));
  }

  public Report minutes(Sitting sitting, Language language) {
    var texts = new Texts(language);
    return new MinutesPaper(texts, sitting).fill(start("minutes", sitting, texts));
  }

  private Report.Builder start(String name, Sitting sitting, Texts texts) {
    var issuer = members.cooperative().map(Issuers::of).orElseGet(() -> new Issuer("", "", ""));
    var assembly = sitting.assembly();
    return Report.named(name, texts.language(), assembly.date())
        .title(texts.get("assembly.paper." + name, assembly.title()))
        .subtitle(
            assembly.kind().in(texts)
                + " · "
                + new AssemblyWords(texts).when(assembly)
                + " · "
                + assembly.meeting().place())
        .issuedBy(issuer);
  }
}
