package coop.meent.cli;

import coop.meent.base.AtomicFile;
import coop.meent.base.RefusedException;
import coop.meent.circle.CircleFacts;
import coop.meent.circle.CircleMonths.Preview;
import coop.meent.circle.CircleOutcome;
import coop.meent.circle.PaymentBatch;
import coop.meent.circle.TakenBack;
import coop.meent.gift.Shortage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent circle month FILE CIRCLE [MONTH]`: shows what a month comes to; runs it, writes its
/// payment file, books what left the bank, takes it back.
@Command(
    name = "month",
    description = "${bundle:cli.circle.month}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the mixins
final class CircleMonthCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Mixin private CircleOption common;

  @Parameters(
      index = "2",
      arity = "0..1",
      paramLabel = "MONTH",
      description = "${bundle:cli.circle.month.month}")
  private @Nullable YearMonth month;

  @Option(names = "--run", description = "${bundle:cli.circle.month.run}")
  private boolean isRun;

  @Option(names = "--way", paramLabel = "WAY", description = "${bundle:cli.circle.month.way}")
  private @Nullable Shortage way;

  @Option(names = "--pay", paramLabel = "TARGET", description = "${bundle:cli.circle.month.pay}")
  private @Nullable Path target;

  @Option(names = "--on", paramLabel = "DATE", description = "${bundle:cli.circle.month.on}")
  private @Nullable LocalDate on;

  @Option(names = "--statement", description = "${bundle:cli.circle.month.statement}")
  private boolean isSeen;

  @Option(names = "--paid", description = "${bundle:cli.circle.month.paid}")
  private boolean isPaid;

  @Option(names = "--not-sent", description = "${bundle:cli.circle.notSent}")
  private boolean isNotSent;

  @Option(
      names = "--withdraw",
      paramLabel = "REASON",
      description = "${bundle:cli.circle.month.withdraw}")
  private @Nullable TakenBack withdrawn;

  @Option(names = "--keep", paramLabel = "MARK", description = "${bundle:cli.circle.month.keep}")
  private @Nullable String kept;

  CircleMonthCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() throws IOException {
    boolean isReading =
        !isRun && !isSeen && !isPaid && !isNotSent && withdrawn == null && kept == null;
    boolean isWriting = !isReading || (target != null && !common.isDry());
    try (var services =
        !isWriting ? files.openForReading(common.file()) : files.open(common.file())) {
      var facts = common.circle(services);
      var wanted = wanted(facts, isReading);
      int status = isReading ? show(services, facts, wanted) : act(services, facts, wanted);
      if (status != Terminal.DONE || target == null || common.isDry()) return status;
      return pay(services, common.circle(services), wanted, target);
    }
  }

  /// The month that is meant: the next when it is to be run or looked at, else the last that was.
  private YearMonth wanted(CircleFacts facts, boolean isReading) {
    if (month != null) return month;
    boolean isNext = facts.months().isEmpty() || isRun || (isReading && target == null);
    return isNext ? facts.nextMonth() : facts.months().getLast().month();
  }

  private int act(Services services, CircleFacts facts, YearMonth wanted) {
    var deeds = common.deeds(services).months();
    var circle = facts.circle().id();
    var day = on == null ? LocalDate.now(clock) : on;
    CircleOutcome outcome;
    if (withdrawn != null) outcome = deeds.withdraw(circle, wanted, withdrawn);
    else if (kept != null) outcome = deeds.keep(circle, version(facts, kept));
    else if (isRun) outcome = deeds.run(circle, wanted, Optional.ofNullable(way));
    else if (isNotSent) outcome = deeds.payments().notSent(circle);
    else if (isPaid) outcome = deeds.payments().noteAll(circle, wanted, day);
    else outcome = deeds.payments().book(circle);
    if (isRun && CircleOutcome.refusal(outcome).isEmpty() && !common.shape().isForPrograms())
      print(services, common.isDry() ? facts : common.circle(services), wanted);
    return common.answer(outcome, services, terminal);
  }

  private static coop.meent.base.Id.CircleMonthId version(CircleFacts facts, String mark) {
    return facts.months().stream()
        .filter(one -> one.mark().startsWith(mark))
        .findFirst()
        .orElseThrow(() -> new RefusedException(new CircleOutcome.Unknown()))
        .id();
  }

  private int show(Services services, CircleFacts facts, YearMonth wanted) {
    print(services, facts, wanted);
    return Terminal.DONE;
  }

  private void print(Services services, CircleFacts facts, YearMonth wanted) {
    var months = services.circles().months();
    var listing = new CircleMonthListing(services, facts, terminal);
    var today = LocalDate.now(clock);
    var run = facts.month(wanted);
    var kept = run.flatMap(one -> months.sheet(facts, one));
    var transfers = run.map(one -> months.transfers(facts, one)).orElse(List.of());
    var sheet =
        kept.orElseGet(() ->
            switch (months.preview(facts, wanted)) {
              case Preview.Ready(var ready, var _) -> ready;
              case Preview.Not(var refusal) -> throw new RefusedException(refusal);
            });
    if (common.shape().isForPrograms())
      new Json(terminal.out()).write(listing.whole(sheet, transfers, today));
    else {
      terminal.say(
          run.isPresent() ? "cli.circle.month.was" : "cli.circle.month.would",
          wanted,
          sheet.given());
      listing.print(sheet, transfers, today);
    }
  }

  private int pay(Services services, CircleFacts facts, YearMonth wanted, Path out)
      throws IOException {
    var day = on == null ? LocalDate.now(clock) : on;
    return switch (services.circles().months().payments().batch(facts.circle().id(), wanted, day)) {
      case PaymentBatch.Not(var refusal) -> terminal.refused(refusal);
      case PaymentBatch.Ready ready -> {
        var payments = services.circles().months().payments();
        var before = payments.written(facts.circle().id(), ready);
        if (before.isPresent()) yield terminal.refused(before.get());
        for (int i = 0; i < ready.files().size(); i++)
          write(ready.bytes(i), ready.files().size() == 1 ? out : numbered(out, i + 1));
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

  /// `gifts.xml` as `gifts-2.xml`: a file for each account that pays.
  private static Path numbered(Path path, int number) {
    var name = path.getFileName().toString();
    int dot = name.lastIndexOf('.');
    var other =
        dot < 0 ? name + "-" + number : name.substring(0, dot) + "-" + number + name.substring(dot);
    return path.resolveSibling(other);
  }

  private static void write(byte[] bytes, Path path) throws IOException {
    AtomicFile.replace(path, bytes);
  }
}
