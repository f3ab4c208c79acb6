package coop.meent.cli;

import coop.meent.audit.AuditRefusal;
import coop.meent.base.RefusedException;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent audit answer FILE NUMBER --words TEXT` by the treasurer or the board, and `meent audit
/// close FILE NUMBER` by the committee.
@Command(description = "${bundle:cli.audit.reply}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class AuditReplyCommand implements Callable<Integer> {

  enum Said {
    ANSWER,
    CLOSE;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Said said;
  private final Files files;
  private final Terminal terminal;

  @Mixin private AuditDeed common;

  @Parameters(index = "1", paramLabel = "NUMBER", description = "${bundle:cli.audit.number}")
  private int number;

  @Option(names = "--words", paramLabel = "TEXT", description = "${bundle:cli.audit.words}")
  private String words = "";

  @Mixin private Speaker speaker;

  AuditReplyCommand(Said said, Files files, Terminal terminal) {
    this.said = said;
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.open(common.file())) {
      var audits = services.audits();
      int year = common.year(services);
      var by = speaker.in(services).id();
      var id =
          audits
              .standing(year)
              .question(number)
              .orElseThrow(() ->
                  new RefusedException(new AuditRefusal.NoSuchQuestion(String.valueOf(number))))
              .id();
      var outcome =
          switch (said) {
            case ANSWER -> audits.answer(year, id, words, by);
            case CLOSE -> audits.close(year, id, words, by);
          };
      return common.answer(outcome, services, terminal);
    }
  }
}
