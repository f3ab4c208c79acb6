package coop.meent.cli;

import coop.meent.base.AtomicFile;
import coop.meent.circle.CircleFacts;
import coop.meent.circle.PaymentBatch;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `meent circle back FILE CIRCLE`: what goes back to members of what they put aside, and how far
/// that is; writes its payment file, or notes that it was paid.
@Command(name = "back", description = "${bundle:cli.circle.back}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the mixins
final class CircleBackCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Mixin private CircleOption common;

  @Option(names = "--pay", paramLabel = "TARGET", description = "${bundle:cli.circle.back.pay}")
  private @Nullable Path target;

  @Option(names = "--paid", description = "${bundle:cli.circle.back.paid}")
  private boolean isPaid;

  @Option(names = "--on", paramLabel = "DATE", description = "${bundle:cli.circle.month.on}")
  private @Nullable LocalDate on;

  CircleBackCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() throws IOException {
    var day = on == null ? LocalDate.now(clock) : on;
    try (var services = isPaid ? files.open(common.file()) : files.openForReading(common.file())) {
      var facts = common.circle(services);
      if (isPaid)
        return common.answer(
            common.deeds(services).months().payments().noteBack(facts.circle().id(), day),
            services,
            terminal);
      if (target != null) return write(services, facts, day, target);
      common.shape().print(listing(services, facts), terminal);
      return Terminal.DONE;
    }
  }

  private Listing listing(Services services, CircleFacts facts) {
    var listing = new Listing("name", "what", "amount", "paid", "end_to_end");
    for (var one : facts.payBacks())
      listing.row(
          services.members().member(one.to()).map(member -> member.numbered()).orElse(""),
          one.in(terminal.texts()),
          one.amount(),
          one.paid(),
          one.endToEnd());
    return listing;
  }

  private int write(Services services, CircleFacts facts, LocalDate day, Path out)
      throws IOException {
    return switch (services.circles().months().payments().backBatch(facts.circle().id(), day)) {
      case PaymentBatch.Not(var refusal) -> terminal.refused(refusal);
      case PaymentBatch.Ready ready -> {
        var payments = services.circles().months().payments();
        var before = payments.written(facts.circle().id(), ready);
        if (before.isPresent()) yield terminal.refused(before.get());
        AtomicFile.replace(out, ready.bytes(0));
        var _ = payments.note(facts.circle().id(), ready);
        terminal.remark(
            "cli.circle.month.written",
            terminal.texts().count("cli.circle.month.payments", ready.count()),
            ready.total(),
            out);
        yield Terminal.DONE;
      }
    };
  }
}
