package coop.meent.cli;

import coop.meent.base.RefusedException;
import coop.meent.idea.Idea.Step;
import coop.meent.idea.IdeaOutcome;
import coop.meent.idea.Lineage;
import coop.meent.idea.LineageWords;
import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent exchange idea proof FILE CODE`: every step of an idea's life, who took and signed it, and
/// how far that is proven; `--check` unlocks the laptop's keys and checks each signature again.
@Command(name = "proof", description = "${bundle:cli.idea.proof}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class IdeaProofCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Mixin private ExchangeDeed common;

  @Parameters(index = "1", paramLabel = "CODE", description = "${bundle:cli.idea.code}")
  private String code;

  @Option(names = "--check", description = "${bundle:cli.idea.check}")
  private boolean isChecked;

  @Mixin private Passphrase passphrase = new Passphrase();

  IdeaProofCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() throws IOException {
    if (!isChecked) {
      try (var services = files.openForReading(common.file())) {
        return prove(services);
      }
    }
    try (var unlocked = Unlocked.open(files, common.file(), passphrase, terminal)) {
      return prove(unlocked.services());
    }
  }

  private int prove(Services services) {
    var id = IdeaDeed.idea(services, code).idea().id();
    var lineage =
        services
            .ideas()
            .lineage(id)
            .orElseThrow(() -> new RefusedException(new IdeaOutcome.NoSuchIdea(code)));
    print(lineage, services);
    var wrong = lineage.wrong();
    if (wrong.isPresent())
      return terminal.refused(
          new IdeaProof.Unproven(
              LineageWords.of(
                  wrong.get(), terminal.texts(), who -> ExchangeDeed.name(services, who))));
    if (!common.isForPrograms())
      terminal.say("cli.idea.proven", lineage.lines().size(), lineage.signed());
    return Terminal.DONE;
  }

  private void print(Lineage lineage, Services services) {
    boolean isCode = common.isForPrograms();
    var texts = terminal.texts();
    var listing = new Listing("date", "by", "step", "words", "counts", "change", "proof");
    for (var line : lineage.lines())
      listing.row(
          isCode
              ? line.recordedAt().toString()
              : texts.date(line.recordedAt().atZone(clock.getZone()).toLocalDate()),
          ExchangeDeed.name(services, line.by()),
          isCode
              ? line.step().map(step -> step.said().name()).orElse("WRITTEN")
              : LineageWords.of(line, texts, who -> ExchangeDeed.name(services, who)),
          line.step().flatMap(Step::words).orElse(""),
          isCode ? line.counts() : texts.get(line.counts() ? "exchange.yes" : "exchange.no"),
          line.change().orElse(""),
          isCode ? line.proof().name() : line.proof().in(texts));
    common.print(listing, terminal);
  }
}
