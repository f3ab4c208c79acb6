package coop.meent.cli;

import coop.meent.base.Money;
import coop.meent.base.RefusedException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The commands by name. Only the one that is asked for is built, since reading a command's options
/// costs more than most commands do.
public final class CommandLineProgram {

  private static final Logger LOG = Logger.getLogger(CommandLineProgram.class.getName());

  private final Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
  private final Terminal terminal;

  public CommandLineProgram(Files files, Window window, Terminal terminal, Clock clock) {
    this.terminal = terminal;
    commands.put("new", () -> new NewCommand(files, terminal, clock));
    commands.put("member", () -> MemberCommand.over(files, terminal, clock));
    commands.put("register", () -> new RegisterCommand(files, terminal, clock));
    commands.put("statute", () -> StatuteCommand.over(files, terminal, clock));
    commands.put("assembly", () -> AssemblyCommand.over(files, terminal, clock));
    commands.put("capital", () -> CapitalCommand.over(files, terminal, clock));
    commands.put("cover", () -> CoverCommand.over(files, terminal, clock));
    commands.put("development", () -> DevelopmentCommand.over(files, terminal, clock));
    commands.put("knowledge", () -> KnowledgeCommand.over(files, terminal, clock));
    commands.put("jobs", () -> JobsCommand.over(files, terminal, clock));
    commands.put("buddies", () -> BuddiesCommand.over(files, terminal, clock));
    commands.put("exchange", () -> ExchangeCommand.over(files, terminal, clock));
    commands.put("fund", () -> FundCommand.over(files, terminal, clock));
    commands.put("cost", () -> CostCommand.over(files, terminal, clock));
    commands.put("budget", () -> BudgetCommand.over(files, terminal, clock));
    commands.put("asset", () -> AssetCommand.over(files, terminal, clock));
    commands.put("accrual", () -> AccrualCommand.over(files, terminal, clock));
    commands.put("recurring", () -> RecurringCommand.over(files, terminal, clock));
    commands.put("pay", () -> PayCommand.over(files, terminal, clock));
    commands.put("collect", () -> CollectCommand.over(files, terminal, clock));
    commands.put("profit", () -> ProfitCommand.over(files, terminal, clock));
    commands.put("calendar", () -> new CalendarCommand(files, terminal, clock));
    commands.put("circle", () -> CircleCommand.over(files, terminal, clock));
    commands.put("account", () -> new AccountCommand(files, terminal));
    commands.put("client", () -> ClientCommand.over(files, terminal, clock));
    commands.put("skills", () -> SkillsCommand.over(files, terminal, clock));
    commands.put("availability", () -> AvailabilityCommand.over(files, terminal, clock));
    commands.put("hours", () -> HoursCommand.over(files, terminal, clock));
    commands.put("invoice", () -> InvoiceCommand.over(files, terminal, clock));
    commands.put("bill", () -> BillCommand.over(files, terminal, clock));
    commands.put("assignment", () -> new AssignmentCommand(files, terminal));
    commands.put("balance", () -> new BalanceCommand(files, terminal));
    commands.put("journal", () -> new JournalCommand(files, terminal));
    commands.put("find", () -> new FindCommand(files, terminal));
    commands.put("book", () -> new BookCommand(files, terminal, clock));
    commands.put("doubles", () -> new DoublesCommand(files, terminal, clock));
    commands.put("edit", () -> new EditCommand(files, terminal));
    commands.put("import", () -> new ImportCommand(files, terminal));
    commands.put("bank", () -> new BankCommand(files, terminal));
    commands.put("rule", () -> new RuleCommand(files, terminal, clock));
    commands.put("report", () -> new ReportCommand(files, terminal, clock));
    commands.put("export", () -> new ExportCommand(files, terminal, clock));
    commands.put("vat", () -> VatCommand.over(files, terminal, clock));
    commands.put("ubl", () -> UblCommand.over(terminal));
    commands.put("xaf", () -> XafCommand.over(terminal));
    commands.put("year", () -> YearCommand.over(files, terminal, clock));
    commands.put("audit", () -> AuditCommand.over(files, terminal));
    commands.put("archive", () -> ArchiveCommand.over(files, terminal));
    commands.put("lock", () -> new LockCommand(files, terminal));
    commands.put("check", () -> new CheckCommand(files, terminal));
    commands.put("backup", () -> new BackupCommand(files, terminal));
    commands.put("vault", () -> VaultCommand.over(files, terminal, clock));
    commands.put("invite", () -> new InviteCommand(files, terminal));
    commands.put("join", () -> new JoinCommand(files, terminal));
    commands.put("admit", () -> new AdmitCommand(files, terminal));
    commands.put("devices", () -> new DevicesCommand(files, terminal, clock));
    commands.put("readers", () -> new ReadersCommand(files, terminal));
    commands.put("roles", () -> new RolesCommand(files, terminal));
    commands.put("receipt", () -> ReceiptCommand.over(files, terminal));
    commands.put("paper", () -> PaperCommand.over(files, terminal, clock));
    commands.put("sync", () -> SyncCommand.over(files, terminal, clock));
    commands.put("books", () -> new BooksCommand(files, terminal));
    commands.put("team", () -> TeamCommand.over(files, terminal, clock));
    commands.put("ill", () -> new IllCommand(files, terminal, clock));
    commands.put("dossier", () -> new DossierCommand(files, terminal));
    commands.put("room", () -> new RoomCommand(files, terminal, clock));
    commands.put("portrait", () -> new PortraitCommand(files, terminal));
    commands.put("drill", () -> new DrillCommand(files, terminal, clock));
    commands.put("access", () -> new AccessCommand(files, terminal));
    commands.put("stand-in", () -> new StandInCommand(files, terminal));
    commands.put("handover", () -> new HandoverCommand(files, terminal));
    commands.put("move", () -> new MoveCommand(files, terminal));
    commands.put("demo", () -> new DemoCommand(terminal, clock));
    commands.put("tour", () -> new TourCommand(files, window, terminal, clock));
    commands.put("screens", () -> new ScreensCommand(files, window, terminal));
    commands.put(
        "rehearse",
        () ->
            new RehearseCommand(
                window, terminal, quiet -> new CommandLineProgram(files, window, quiet, clock)));
  }

  public boolean knows(String name) {
    return commands.containsKey(name) || name.startsWith("-");
  }

  /// Runs one command.
  ///
  /// @return the exit status
  public int run(String... arguments) {
    var root = new CommandLine(new Root());
    var name = arguments.length == 0 ? "" : arguments[0];
    commands.forEach((key, command) -> {
      if (key.equals(name) || !commands.containsKey(name)) root.addSubcommand(key, command.get());
    });
    root.setResourceBundle(terminal.texts().bundle());
    root.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8));
    root.setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
    root.setExecutionExceptionHandler((e, command, parsed) -> failed(e, command));
    root.setParameterExceptionHandler((e, words) -> new WrongUse(terminal).tell(e));
    root.setCaseInsensitiveEnumValuesAllowed(true);
    root.registerConverter(Money.class, Money::parse);
    speak(root);
    int status = root.execute(arguments);
    terminal.out().flush();
    terminal.err().flush();
    return status;
  }

  /// The library's own words of a help page, in the language of the terminal.
  private void speak(CommandLine command) {
    var texts = terminal.texts();
    var spec = command.getCommandSpec();
    spec.usageMessage().synopsisHeading(texts.get("cli.usage"));
    describe(spec, "--help", texts.get("cli.usage.help"));
    describe(spec, "--version", texts.get("cli.usage.version"));
    command.getSubcommands().values().forEach(this::speak);
  }

  private static void describe(CommandLine.Model.CommandSpec spec, String option, String words) {
    var found = spec.findOption(option);
    if (found == null) return;
    spec.remove(found);
    spec.addOption(found.toBuilder().description(words).build());
  }

  private int failed(Exception e, CommandLine command) {
    if (e instanceof RefusedException refused) return terminal.refused(refused.refusal());
    if (e instanceof WrongUseException wrong) return new WrongUse(terminal).tell(wrong, command);
    var world = e instanceof UncheckedIOException unchecked ? unchecked.getCause() : e;
    if (world instanceof FileSystemException problem)
      return terminal.refused(CommandRefusal.NotWritten.of(problem));
    LOG.log(Level.SEVERE, "command failed", e);
    terminal.err().println(terminal.texts().get("cli.bug", String.valueOf(e)));
    return Terminal.BUG;
  }

  @Command(
      name = "meent",
      mixinStandardHelpOptions = true,
      versionProvider = Version.class,
      description = "${bundle:cli.description}")
  private static final class Root implements Callable<Integer> {
    @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

    @Override
    public Integer call() {
      if (spec != null) spec.commandLine().usage(spec.commandLine().getErr());
      return Terminal.WRONG_USE;
    }
  }

  /// The version in the jar; a build from the sources has none.
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      var version = CommandLineProgram.class.getPackage().getImplementationVersion();
      return new String[] {"Meent " + (version == null ? "" : version)};
    }
  }
}
