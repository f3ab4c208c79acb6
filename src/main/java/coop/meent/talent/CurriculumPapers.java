package coop.meent.talent;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Language;
import coop.meent.base.Target;
import coop.meent.base.Texts;
import coop.meent.base.Written;
import coop.meent.document.Cell;
import coop.meent.document.Column;
import coop.meent.document.Report;
import coop.meent.document.Row;
import coop.meent.document.Table;
import coop.meent.member.Issuers;
import coop.meent.member.Member;
import coop.meent.member.MemberService;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A curriculum on paper and as plain text: the member's own words, and of the skills only what
/// counts today and is done willingly. What shows a skill stays inside, unless the member wrote it.
public final class CurriculumPapers {

  private final Clock clock;
  private final MemberService members;
  private final CurriculumService curricula;

  public CurriculumPapers(Clock clock, MemberService members, CurriculumService curricula) {
    this.clock = clock;
    this.members = members;
    this.curricula = curricula;
  }

  /// Empty where the member wrote none in that language.
  public Optional<Report> paper(MemberId member, Language language) {
    return curricula.of(member, language).map(this::paper);
  }

  private Report paper(Curriculum one) {
    var texts = new Texts(one.language());
    var paper =
        Report.named("curriculum", one.language(), LocalDate.now(clock))
            .title(name(one.member()))
            .subtitle(one.headline());
    members.cooperative().map(Issuers::of).ifPresent(paper::issuedBy);
    var parts = one.parts();
    parts.stream()
        .filter(part -> part.heading().isEmpty())
        .flatMap(part -> part.lines().stream())
        .forEach(line -> paper.opening(shown(line)));
    var headed = parts.stream().filter(part -> !part.heading().isEmpty()).toList();
    if (!headed.isEmpty()) paper.table(own(headed, texts));
    var told = curricula.told(one.member());
    var can = told.stream().filter(talent -> !talent.skill().isCertificate()).toList();
    if (!can.isEmpty()) paper.table(skills(can, texts));
    var papers = told.stream().filter(talent -> talent.skill().isCertificate()).toList();
    if (!papers.isEmpty()) paper.table(certificates(papers, texts));
    return paper.closing(texts.get("talent.cv.paper.closing")).build();
  }

  private static Table own(List<Curriculum.Part> parts, Texts texts) {
    var table =
        Table.named("own", "").column(Column.text("words", texts.get("talent.cv.paper.own"), 1));
    for (var part : parts) {
      table.row(Row.heading(Cell.of(part.heading())));
      part.lines().forEach(line -> table.row(Row.of(Cell.of(shown(line)))));
    }
    return table.build();
  }

  private static String shown(String line) {
    return line.startsWith(Curriculum.POINT)
        ? "• " + line.substring(Curriculum.POINT.length()).strip()
        : line;
  }

  private Table skills(List<Talent> told, Texts texts) {
    var today = LocalDate.now(clock);
    var table =
        Table.named("skills", texts.get("talent.page"))
            .column(Column.text("skill", texts.get("talent.skill"), 4))
            .column(Column.text("level", texts.get("talent.level"), 3))
            .column(Column.text("peers", texts.get("talent.confirmation"), 3));
    for (var one : told)
      table.row(
          Row.of(
              Cell.of(one.skill().name()),
              Cell.of(texts.get("talent.level." + one.counts(today))),
              Cell.of(peers(one, texts))));
    return table.build();
  }

  /// How many colleagues saw it; who they are is not for clients.
  private static String peers(Talent one, Texts texts) {
    long seen = one.confirmations().stream().filter(peer -> peer.level() >= one.level()).count();
    return seen == 0 ? "" : texts.count("talent.cv.paper.peers", seen);
  }

  private Table certificates(List<Talent> papers, Texts texts) {
    var today = LocalDate.now(clock);
    var table =
        Table.named("certificates", texts.get("talent.cv.paper.certificates"))
            .column(Column.text("certificate", texts.get("talent.cv.paper.certificate"), 4))
            .column(Column.text("until", texts.get("talent.cv.paper.until"), 3));
    for (var one : papers)
      table.row(
          Row.of(
              Cell.of(one.skill().name()),
              Cell.of(
                  one.validPaper(today)
                      .filter(last -> !last.equals(LocalDate.MAX))
                      .map(texts::date)
                      .orElseGet(() -> texts.get("talent.cv.paper.always")))));
    return table.build();
  }

  /// The same as plain text, to be edited in any program.
  public Optional<String> plain(MemberId member, Language language) {
    var texts = new Texts(language);
    return curricula
        .of(member, language)
        .map(one -> {
          var today = LocalDate.now(clock);
          var skills =
              curricula.told(member).stream()
                  .map(talent -> plain(talent, today, texts))
                  .collect(Collectors.joining("\n"));
          var whole = "# " + name(member) + "\n\n" + one.headline() + "\n\n" + one.text() + "\n";
          return skills.isEmpty()
              ? whole
              : whole + "\n" + Curriculum.HEADING + texts.get("talent.page") + "\n" + skills + "\n";
        });
  }

  /// Writes the plain text, whole or not at all.
  ///
  /// @param text as [#plain] gives it
  public Written write(String text, Path file) {
    return new Target(file).fill(out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static String plain(Talent talent, LocalDate today, Texts texts) {
    var line = Curriculum.POINT + talent.skill().name();
    if (talent.skill().isCertificate()) return line;
    return line + ": " + texts.get("talent.level." + talent.counts(today));
  }

  private String name(MemberId who) {
    return members.member(who).map(Member::name).orElse("?");
  }
}
