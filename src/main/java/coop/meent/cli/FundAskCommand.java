package coop.meent.cli;

import coop.meent.base.Money;
import coop.meent.fund.FundKind;
import coop.meent.fund.FundRequest;
import coop.meent.fund.RequestDraft;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent fund ask FILE FUND AMOUNT`: asks for money out of a fund; others decide. There is no
/// option for why.
@Command(name = "ask", description = "${bundle:cli.fund.ask}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class FundAskCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Mixin private FundDeed common;

  @Parameters(
      index = "1",
      paramLabel = "FUND",
      description = {"${bundle:cli.fund.fund}", "${COMPLETION-CANDIDATES}"})
  private FundKind fund;

  @Parameters(index = "2", paramLabel = "AMOUNT", description = "${bundle:cli.fund.amount}")
  private Money amount;

  @Option(names = "--invoice", paramLabel = "NUMBER", description = "${bundle:cli.fund.invoice}")
  private @Nullable String invoice;

  @Option(names = "--months", description = "${bundle:cli.fund.ask.months}")
  private @Nullable Integer months;

  @Mixin private Speaker speaker;

  FundAskCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.open(common.file())) {
      var draft =
          new RequestDraft(
              fund,
              speaker.in(services).id(),
              amount,
              Optional.ofNullable(invoice),
              Optional.ofNullable(months));
      return common.answer(
          services.funds().ask(draft), terminal, request -> say(services, request));
    }
  }

  private void say(Services services, FundRequest request) {
    var code = FundDeed.code(request);
    var one = FundDeed.request(services, code);
    if (common.isForPrograms()) {
      Map<String, Object> values = new LinkedHashMap<>();
      values.put("request", code);
      values.put("amount", request.amount());
      values.put("voters", one.round().voters().size());
      values.put("needed", one.result().needed());
      values.put("until", one.round().deadline());
      new Json(terminal.out()).write(values);
      return;
    }
    terminal.say(
        "cli.fund.asked",
        code,
        one.result().needed(),
        one.round().voters().size(),
        one.round().deadline().orElseThrow());
  }
}
