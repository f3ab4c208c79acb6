package coop.meent.cli;

import coop.meent.base.Language;
import coop.meent.base.RefusedException;
import coop.meent.document.PdfWriter;
import coop.meent.member.Cooperative;
import coop.meent.member.Member;
import coop.meent.talent.Curriculum;
import coop.meent.talent.CurriculumDraft;
import coop.meent.talent.CurriculumOutcome;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent skills cv FILE [WHO]`: what a member tells clients; kept from a text file, begun from
/// what is known, and handed out as PDF or as text.
@Command(name = "cv", description = "${bundle:cli.skills.cv}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class SkillsCvCommand implements Callable<Integer> {

  private final coop.meent.cli.Files files;
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "WHO",
      description = "${bundle:cli.skills.cv.who}")
  private @Nullable String who;

  @Option(names = "--lang", paramLabel = "nl|en", description = "${bundle:cli.skills.cv.lang}")
  private @Nullable String lang;

  @Option(names = "--write", paramLabel = "TEXT", description = "${bundle:cli.skills.cv.write}")
  private @Nullable Path written;

  @Option(
      names = "--headline",
      paramLabel = "WORDS",
      description = "${bundle:cli.skills.cv.headline}")
  private @Nullable String headline;

  @Option(names = "--begin", description = "${bundle:cli.skills.cv.begin}")
  private boolean begins;

  @Option(names = "--out", paramLabel = "PDF|TEXT", description = "${bundle:cli.skills.cv.out}")
  private @Nullable Path out;

  @Mixin private Shape shape;

  SkillsCvCommand(coop.meent.cli.Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    boolean isDeed = written != null || headline != null;
    if (begins && (isDeed || out != null)) throw new WrongUseException("cli.wrong.cv");
    try (var services = isDeed ? files.open(file) : files.openForReading(file)) {
      var member =
          who == null ? Sitter.at(services).member() : new People(services.members()).named(who);
      var in =
          Optional.ofNullable(lang)
              .map(terminal::language)
              .or(() -> services.members().cooperative().map(Cooperative::language))
              .orElse(Language.NL);
      var curricula = services.talentRooms().curricula();
      if (begins) {
        var draft = curricula.proposal(member.id(), in);
        if (shape.isForPrograms()) print(member, in, draft.headline(), draft.text());
        else terminal.out().println(draft.text());
        return Terminal.DONE;
      }
      if (isDeed) {
        var outcome = curricula.keep(member.id(), in, draft(services, member, in));
        var refusal = CurriculumOutcome.refusal(outcome);
        if (refusal.isPresent()) return terminal.refused(refusal.get());
        if (out == null && !shape.isForPrograms())
          terminal.say("cli.skills.cv.kept", member.name());
      }
      var kept = curricula.of(member.id(), in);
      if (kept.isEmpty()) return terminal.refused(curricula.notWritten(member.id()));
      if (out != null) return hand(services, member, in, out);
      if (shape.isForPrograms()) print(member, in, kept.get().headline(), kept.get().text());
      else if (!isDeed) say(services, kept.get());
      return Terminal.DONE;
    }
  }

  private void say(Services services, Curriculum kept) {
    var papers = services.talentRooms().curriculumPapers();
    terminal.out().print(papers.plain(kept.member(), kept.language()).orElseThrow());
  }

  /// What is not given stays as it was.
  private CurriculumDraft draft(Services services, Member member, Language in) throws IOException {
    var was = services.talentRooms().curricula().of(member.id(), in);
    var line = Optional.ofNullable(headline).or(() -> was.map(Curriculum::headline)).orElse("");
    return new CurriculumDraft(
        line, written == null ? was.map(Curriculum::text).orElse("") : read(written));
  }

  private static String read(Path text) throws IOException {
    try {
      return Files.readString(text, StandardCharsets.UTF_8);
    } catch (MalformedInputException e) {
      throw new RefusedException(new SkillCommandRefusal.NotText(text));
    }
  }

  private int hand(Services services, Member member, Language in, Path target) {
    var papers = services.talentRooms().curriculumPapers();
    boolean isPdf = target.toString().toLowerCase(Locale.ROOT).endsWith(".pdf");
    RefusedException.unlessRefused(
        isPdf
            ? new PdfWriter().write(papers.paper(member.id(), in).orElseThrow(), target)
            : papers.write(papers.plain(member.id(), in).orElseThrow(), target));
    terminal.remark("cli.report.done", member.name(), target);
    return Terminal.DONE;
  }

  private void print(Member member, Language in, String line, String text) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("name", member.name());
    values.put("language", in.code());
    values.put("headline", line);
    values.put("text", text);
    new Json(terminal.out()).write(values);
  }
}
