package coop.meent.cli;

import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// `meent invoice …`: sales invoices from draft to credit note.
@Command(name = "invoice", description = "${bundle:cli.invoice}", mixinStandardHelpOptions = true)
final class InvoiceCommand implements Callable<Integer> {

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  static CommandLine over(Files files, Terminal terminal, Clock clock) {
    return new CommandLine(new InvoiceCommand())
        .addSubcommand(new InvoiceDetailsCommand(files, terminal))
        .addSubcommand(new InvoiceNewCommand(files, terminal, clock))
        .addSubcommand(new InvoiceFinalCommand(files, terminal, clock))
        .addSubcommand(new InvoiceListCommand(files, terminal, clock))
        .addSubcommand(new InvoiceShowCommand(files, terminal, clock))
        .addSubcommand(new InvoiceCreditCommand(files, terminal, clock))
        .addSubcommand(new InvoiceRemindCommand(files, terminal, clock))
        .addSubcommand(new InvoiceWriteOffCommand(files, terminal, clock));
  }

  @Override
  public Integer call() {
    if (spec != null) spec.commandLine().usage(spec.commandLine().getErr());
    return Terminal.WRONG_USE;
  }
}
