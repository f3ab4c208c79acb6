package coop.meent.cli;

import coop.meent.base.Language;
import coop.meent.base.Refusal;
import coop.meent.base.RefusedException;
import coop.meent.document.PdfWriter;
import coop.meent.member.EventKind;
import coop.meent.member.Grounds;
import coop.meent.member.MembershipOutcome;
import coop.meent.member.Register;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What commands on one membership have in common: the file, the day, the grounds, the letter, and
/// the answer.
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class MembershipDeed {

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Parameters(index = "1", paramLabel = "WHO", description = "${bundle:cli.member.who}")
  private String who;

  @Option(names = "--on", paramLabel = "DATE", description = "${bundle:cli.member.on}")
  private @Nullable LocalDate on;

  @Option(names = "--reason", paramLabel = "TEXT", description = "${bundle:cli.member.reason}")
  private @Nullable String reason;

  @Option(names = "--article", paramLabel = "NUMBER", description = "${bundle:cli.member.article}")
  private @Nullable String article;

  @Option(names = "--proof", paramLabel = "TEXT", description = "${bundle:cli.member.proof}")
  private @Nullable String proof;

  @Option(names = "--letter", paramLabel = "TARGET", description = "${bundle:cli.member.letter}")
  private @Nullable Path letter;

  @Option(names = "--lang", paramLabel = "nl|en", description = "${bundle:cli.report.lang}")
  private @Nullable String lang;

  @Mixin private Shape shape;

  Path file() {
    return file;
  }

  String word() {
    return who;
  }

  Shape shape() {
    return shape;
  }

  LocalDate day(LocalDate today) {
    return on == null ? today : on;
  }

  Grounds grounds() {
    return new Grounds(
        Optional.ofNullable(reason), Optional.ofNullable(article), Optional.ofNullable(proof));
  }

  Optional<Path> letter() {
    return Optional.ofNullable(letter);
  }

  /// As asked for; without a word that of the cooperative's papers.
  Language language(Services services, Terminal terminal) {
    return lang == null
        ? services.members().cooperative().orElseThrow().language()
        : terminal.language(lang);
  }

  Register.Line who(Services services, LocalDate today) {
    return new RegisterPeople(services.memberships().register(), today).named(who);
  }

  /// Tells what came of it, and writes the letter that goes with it.
  ///
  /// @param kind of the event that the letter is about
  int answer(MembershipOutcome outcome, EventKind kind, Services services, Terminal terminal) {
    return switch (outcome) {
      case MembershipOutcome.Done done -> {
        tell(done, terminal);
        if (letter != null) write(services, terminal, done.line(), kind, letter);
        yield Terminal.DONE;
      }
      case Refusal refusal -> terminal.refused(refusal);
    };
  }

  private void tell(MembershipOutcome.Done done, Terminal terminal) {
    var texts = terminal.texts();
    if (shape.isForPrograms()) {
      Map<String, Object> answer =
          new LinkedHashMap<>(new RegisterListing(texts, shape).values(done.line()));
      answer.put("open", done.open().stream().map(one -> one.in(texts)).toList());
      new Json(terminal.out()).write(answer);
      return;
    }
    var standing = done.line().standing();
    terminal.say("cli.member.stands", done.line().name(), standing.state());
    standing.lastDay().ifPresent(last -> terminal.say("cli.member.lastDay", last));
    standing.next().ifPresent(next -> terminal.say("cli.member.next", next));
    for (var open : done.open()) terminal.say("cli.member.open", open);
  }

  private void write(
      Services services, Terminal terminal, Register.Line line, EventKind kind, Path target) {
    var report = services.membershipPapers().letter(line.id(), kind, language(services, terminal));
    RefusedException.unlessRefused(new PdfWriter().write(report, target));
    terminal.remark("cli.report.done", report.title(), target);
  }
}
