package coop.meent.cli;

import coop.meent.audit.Question;
import coop.meent.audit.Standing;
import coop.meent.audit.Step;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `meent audit questions FILE`: what the committee asked, and what was answered.
@Command(
    name = "questions",
    description = "${bundle:cli.audit.questions}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class AuditQuestionsCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Mixin private AuditDeed common;

  AuditQuestionsCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.openForReading(common.file())) {
      var standing = services.audits().standing(common.year(services));
      var listing = new Listing("number", "about", "by", "question", "answer", "state");
      for (var one : standing.questions()) row(listing, one, standing, services);
      common.shape().print(listing, terminal);
      return Terminal.DONE;
    }
  }

  private void row(Listing listing, Question one, Standing standing, Services services) {
    listing.row(
        one.number(),
        one.entry()
            .flatMap(standing::look)
            .map(look -> look.entry().reference())
            .orElseGet(() -> String.valueOf(standing.year())),
        services.audits().name(one.asked().by()),
        one.asked().words(),
        one.answers().stream().map(Step::words).collect(Collectors.joining(" / ")),
        common.shape().isForPrograms() ? one.state().name() : one.state().in(terminal.texts()));
  }
}
