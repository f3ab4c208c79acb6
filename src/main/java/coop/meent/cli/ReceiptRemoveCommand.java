package coop.meent.cli;

import coop.meent.base.RefusedException;
import coop.meent.receipt.Receipt;
import coop.meent.receipt.Removal;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `meent receipt remove FILE N`: a receipt whose term is over is kept no longer, anywhere.
@Command(
    name = "remove",
    description = "${bundle:cli.receipt.remove}",
    mixinStandardHelpOptions = true)
final class ReceiptRemoveCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Parameters(
      arity = "0..*",
      paramLabel = "[FILE] N",
      hideParamSyntax = true,
      description = "${bundle:cli.receipt.remove.words}")
  private List<String> words = List.of();

  @Mixin private Home home = new Home();
  @Mixin private Speaker speaker = new Speaker();

  ReceiptRemoveCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    var told = home.take(words, 1, 1, "N");
    int number = number(told.rest().getFirst());
    try (var services = files.open(told.file())) {
      var who = speaker.in(services).id();
      for (var receipt : receipts(services, number)) {
        switch (services.receipts().remove(receipt.id(), who)) {
          case Removal.Refused(var why) -> {
            return terminal.refused(why);
          }
          case Removal.Removed(var gone) -> terminal.say("cli.receipt.remove.done", gone.name());
        }
      }
      return Terminal.DONE;
    }
  }

  private static int number(String word) {
    try {
      return Integer.parseInt(word);
    } catch (NumberFormatException e) {
      throw new WrongUseException("cli.wrong.value", word, "N", "1, 2, 3 …");
    }
  }

  /// All that are the same file in the same space, as the list shows them.
  private static List<Receipt> receipts(Services services, int number) {
    var lines = services.sync().parcels();
    if (number < 1 || number > lines.size())
      throw new RefusedException(new VaultCommandRefusal.NotInList(number));
    var parcel = lines.get(number - 1).parcel();
    return services.receipts().placed().stream()
        .filter(one ->
            one.receipt().content().equals(parcel.content()) && one.space().equals(parcel.space()))
        .filter(one -> parcel.isRemoved() || !one.isRemoved())
        .map(one -> one.receipt())
        .sorted(java.util.Comparator.comparing(Receipt::keepUntil).reversed())
        .toList();
  }
}
