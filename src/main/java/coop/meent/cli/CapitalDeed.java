package coop.meent.cli;

import coop.meent.base.Refusal;
import coop.meent.base.RefusedException;
import coop.meent.base.Written;
import coop.meent.capital.CapitalAccount;
import coop.meent.capital.CapitalOutcome;
import coop.meent.document.PdfWriter;
import coop.meent.document.Report;
import coop.meent.member.Member;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What commands on the capital of one member have in common.
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class CapitalDeed {

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Parameters(index = "1", paramLabel = "WHO", description = "${bundle:cli.capital.who}")
  private String who;

  @Option(names = "--on", paramLabel = "DATE", description = "${bundle:cli.capital.day}")
  private @Nullable LocalDate on;

  @Option(names = "--reason", paramLabel = "TEXT", description = "${bundle:cli.capital.reason}")
  private @Nullable String reason;

  @Option(names = "--lang", paramLabel = "nl|en", description = "${bundle:cli.report.lang}")
  private @Nullable String lang;

  @Mixin private Shape shape;

  Path file() {
    return file;
  }

  Member who(Services services) {
    return new People(services.members()).named(who);
  }

  LocalDate day(LocalDate today) {
    return on == null ? today : on;
  }

  Optional<String> reason() {
    return Optional.ofNullable(reason);
  }

  coop.meent.base.Language language(Services services, Terminal terminal) {
    return lang == null
        ? services.members().cooperative().orElseThrow().language()
        : terminal.language(lang);
  }

  /// Tells how the capital stands after a deed.
  int answer(CapitalOutcome outcome, LocalDate today, Terminal terminal) {
    var refusal = CapitalOutcome.refusal(outcome);
    if (refusal.isPresent()) return terminal.refused(refusal.get());
    if (outcome instanceof CapitalOutcome.Done done) tell(done, today, terminal);
    return Terminal.DONE;
  }

  private void tell(CapitalOutcome.Done done, LocalDate today, Terminal terminal) {
    var balance = done.account().balance(today);
    var open = done.account().asked(today).map(CapitalAccount.Ask::open);
    if (shape.isForPrograms()) {
      Map<String, Object> answer = new LinkedHashMap<>();
      answer.put("number", done.member().number());
      answer.put("name", done.member().name());
      answer.put("capital", balance);
      answer.put("asked", open);
      answer.put("entry", done.entry());
      new Json(terminal.out()).write(answer);
      return;
    }
    terminal.say("cli.capital.stands", done.member().name(), balance);
    open.ifPresent(money -> terminal.say("cli.capital.open", money));
    done.entry().ifPresent(entry -> terminal.say("cli.capital.booked", entry));
  }

  void print(Listing listing, Terminal terminal) {
    shape.print(listing, terminal);
  }

  static void write(Report report, Path target, Terminal terminal) {
    switch (new PdfWriter().write(report, target)) {
      case Written.Done(var made) -> terminal.remark("cli.report.done", report.title(), made);
      case Refusal refusal -> throw new RefusedException(refusal);
    }
  }
}
