package coop.meent.cli;

import coop.meent.base.Money;
import coop.meent.base.Refusal;
import coop.meent.base.RefusedException;
import coop.meent.document.PdfWriter;
import coop.meent.settlement.FinalSettlement;
import coop.meent.settlement.PayoutPlan;
import coop.meent.settlement.SettlementLine;
import coop.meent.settlement.SettlementOutcome;
import coop.meent.settlement.SettlementOutlook;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `meent member settlement FILE WHO`: what is settled with who leaves; makes it final, notes a
/// payment, writes the letter.
@Command(
    name = "settlement",
    description = "${bundle:cli.member.settlement}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the mixins
final class SettlementCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Mixin private MembershipDeed common;
  @Mixin private Speaker speaker;

  @Option(names = "--final", description = "${bundle:cli.member.settlement.final}")
  private boolean isFinal;

  @Option(
      names = "--pay",
      paramLabel = "AMOUNT",
      description = "${bundle:cli.member.settlement.pay}")
  private @Nullable String pay;

  SettlementCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    var today = LocalDate.now(clock);
    boolean writes = isFinal || pay != null;
    try (var services = writes ? files.open(common.file()) : files.openForReading(common.file())) {
      var who = common.who(services, today);
      var settlements = services.leaving().settlements();
      if (isFinal)
        RefusedException.unlessRefused(settlements.finish(who.id(), speaker.in(services).id()));
      if (pay != null)
        RefusedException.unlessRefused(
            settlements.pay(who.id(), common.day(today), amount(pay), common.grounds().proof()));
      common.letter().ifPresent(target -> write(services, who.id(), target));
      return show(settlements.outlook(who.id()), who.standing().state());
    }
  }

  private static Money amount(String typed) {
    try {
      return Money.parse(typed);
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw new WrongUseException("cli.wrong.amount", typed);
    }
  }

  private void write(Services services, coop.meent.base.Id.MemberId who, Path target) {
    var language = common.language(services, terminal);
    var report = services.leaving().settlementPapers().letter(who, language);
    if (report.isEmpty()) return;
    RefusedException.unlessRefused(new PdfWriter().write(report.get(), target));
    terminal.remark("cli.report.done", report.get().title(), target);
  }

  private int show(SettlementOutlook outlook, coop.meent.member.MemberState state) {
    return switch (outlook) {
      case SettlementOutlook.None _ -> terminal.refused(new SettlementOutcome.NotLeaving(state));
      case SettlementOutlook.Provisional draft -> {
        if (common.shape().isForPrograms()) new Json(terminal.out()).write(values(draft));
        else tell(draft);
        yield Terminal.DONE;
      }
      case SettlementOutlook.Final(var _, var made) -> {
        if (common.shape().isForPrograms()) new Json(terminal.out()).write(values(made));
        else tell(made);
        yield Terminal.DONE;
      }
    };
  }

  private void lines(List<SettlementLine> lines, Money sum) {
    var listing = new Listing("part", "what", "amount");
    for (var line : lines)
      listing.row(
          line.part().in(terminal.texts()), line.what().in(terminal.texts()), line.amount());
    listing.row(terminal.texts().get("settlement.total"), "", sum);
    common.shape().print(listing, terminal);
  }

  private void tell(SettlementOutlook.Provisional draft) {
    lines(draft.settlement().lines(), draft.settlement().sum());
    switch (draft.plan()) {
      case PayoutPlan.Outcome.Made(var plan) -> {
        for (var part : plan.instalments())
          terminal.say(
              "cli.member.settlement.part", part.due(), terminal.texts().euro(part.amount().abs()));
      }
      case PayoutPlan.Outcome.Asks(var missing) -> asks(missing);
    }
    for (var missing : draft.settlement().missing()) asks(missing);
    for (var unseen : draft.settlement().unseen()) terminal.say("settlement.paper.unseen", unseen);
    for (var open : draft.inTheWay()) terminal.say("settlement.paper.open", open);
    terminal.say("settlement.paper.until", draft.until());
  }

  private void asks(Refusal missing) {
    terminal.out().println(terminal.texts().refusal(missing));
  }

  private void tell(FinalSettlement made) {
    lines(made.lines(), made.sum());
    for (var part : made.progress())
      terminal.say(
          part.isPaid() ? "cli.member.settlement.part.paid" : "cli.member.settlement.part",
          part.instalment().due(),
          terminal.texts().euro(part.instalment().amount().abs()));
    terminal.say("settlement.ui.madeFinal", made.day());
  }

  private Map<String, Object> values(SettlementOutlook.Provisional draft) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("isFinal", false);
    values.put("until", draft.until());
    values.put("sum", draft.settlement().sum());
    values.put("lines", draft.settlement().lines().stream().map(this::values).toList());
    if (draft.plan() instanceof PayoutPlan.Outcome.Made(var plan))
      values.put("plan", plan(plan.instalments()));
    values.put(
        "missing",
        draft.settlement().missing().stream()
            .map(one -> one.rule().name().toLowerCase(java.util.Locale.ROOT))
            .toList());
    values.put(
        "notSeen",
        draft.settlement().unseen().stream().map(one -> one.in(terminal.texts())).toList());
    values.put("open", draft.inTheWay().stream().map(one -> one.in(terminal.texts())).toList());
    return values;
  }

  private Map<String, Object> values(FinalSettlement made) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("isFinal", true);
    values.put("lastDay", made.lastDay());
    values.put("booksUntil", made.day());
    values.put("sum", made.sum());
    values.put("paid", made.paid());
    values.put("left", made.left());
    values.put("lines", made.lines().stream().map(this::values).toList());
    values.put("plan", plan(made.plan()));
    return values;
  }

  private static List<Map<String, Object>> plan(List<PayoutPlan.Instalment> parts) {
    List<Map<String, Object>> plan = new ArrayList<>();
    for (var part : parts) plan.add(Map.of("due", part.due(), "amount", part.amount()));
    return plan;
  }

  private Map<String, Object> values(SettlementLine line) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("part", line.part().key());
    values.put("what", line.what().in(terminal.texts()));
    values.put("amount", line.amount());
    List<Map<String, Object>> steps = new ArrayList<>();
    for (var step : line.steps())
      steps.add(Map.of("step", step.words().in(terminal.texts()), "amount", step.amount()));
    values.put("steps", steps);
    return values;
  }
}
