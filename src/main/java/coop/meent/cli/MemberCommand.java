package coop.meent.cli;

import coop.meent.base.Refusal;
import coop.meent.intake.Listed;
import coop.meent.member.MemberDraft;
import coop.meent.member.MemberOutcome;
import coop.meent.member.Role;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent member FILE` lists the members; with `--add NAME` adds one. Its subcommands let people
/// come and go by the rules.
@Command(name = "member", description = "${bundle:cli.member}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class MemberCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  // Not required, since a subcommand brings its own.
  @Parameters(arity = "0..1", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private @Nullable Path file;

  @Option(names = "--add", paramLabel = "NAME", description = "${bundle:cli.member.add}")
  private @Nullable String name;

  @Option(names = "--role", description = "${bundle:cli.member.role}")
  private Set<Role> roles = EnumSet.noneOf(Role.class);

  @Option(names = "--trade", description = "${bundle:cli.member.trade}")
  private @Nullable String trade;

  @Option(names = "--email", description = "${bundle:cli.member.email}")
  private @Nullable String email;

  @Option(names = "--phone", description = "${bundle:cli.member.phone}")
  private @Nullable String phone;

  @Option(names = "--iban", description = "${bundle:cli.member.iban}")
  private @Nullable String iban;

  @Option(names = "--town", description = "${bundle:cli.member.town}")
  private @Nullable String town;

  @Option(names = "--joined", description = "${bundle:cli.member.joined}")
  private @Nullable LocalDate joined;

  @Mixin private Shape shape;

  MemberCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  static CommandLine over(Files files, Terminal terminal, Clock clock) {
    var member = new CommandLine(new MemberCommand(files, terminal, clock));
    member.addSubcommand(new ApplyCommand(files, terminal, clock));
    member.addSubcommand(new TrialCommand(files, terminal, clock));
    member.addSubcommand(new PauseCommand(files, terminal, clock));
    member.addSubcommand(new NoticeCommand(files, terminal, clock));
    member.addSubcommand(new MemberAccountCommand(files, terminal, clock));
    member.addSubcommand(new ConsentCommand(files, terminal, clock));
    member.addSubcommand(new MemberShowCommand(files, terminal, clock));
    member.addSubcommand(new SettlementCommand(files, terminal, clock));
    member.addSubcommand(new PersonalExportCommand(files, terminal, clock));
    member.addSubcommand(new MaskCommand(files, terminal, clock));
    member.addSubcommand(new ReadingCommand(files, terminal, clock));
    member.addSubcommand(new IntakeCommand(Listed.MEMBERS, files, terminal));
    DecisionCommand.addTo(member, files, terminal, clock);
    return member;
  }

  @Override
  public Integer call() {
    if (file == null) throw new WrongUseException("cli.wrong.missing", "FILE");
    if (name != null) return add(file, name);
    boolean tellsOfOne = !roles.isEmpty() || joined != null;
    if (tellsOfOne || isAnyGiven(trade, email, phone, iban, town))
      throw new WrongUseException("cli.wrong.needs", "--add");
    return list(file);
  }

  private static boolean isAnyGiven(@Nullable String... words) {
    return Arrays.stream(words).anyMatch(Objects::nonNull);
  }

  private int list(Path file) {
    try (var services = files.openForReading(file)) {
      var listing = new Listing("number", "name", "trade", "town", "joined", "roles");
      for (var member : services.members().members()) {
        listing.row(
            member.number(),
            member.name(),
            member.trade(),
            member.town(),
            member.joined(),
            String.join(" ", member.roles().stream().map(this::roleName).toList()));
      }
      shape.print(listing, terminal);
      return Terminal.DONE;
    }
  }

  private String roleName(Role role) {
    return shape.isJson()
        ? role.name().toLowerCase(java.util.Locale.ROOT)
        : terminal.texts().get("member.role." + role.name());
  }

  private int add(Path file, String name) {
    var draft =
        new MemberDraft(
            name,
            Optional.ofNullable(trade),
            Optional.ofNullable(email),
            Optional.ofNullable(phone),
            Optional.ofNullable(iban),
            Optional.ofNullable(town),
            joined == null ? LocalDate.now(clock) : joined,
            Optional.empty(),
            roles,
            false);
    try (var services = files.open(file)) {
      return switch (services.members().add(draft)) {
        case MemberOutcome.Saved(var member, var _) -> {
          if (member.number().isPresent())
            terminal.say("cli.member.done", member.name(), member.number().get());
          else terminal.say("cli.member.unnumbered", member.name());
          yield Terminal.DONE;
        }
        case Refusal refusal -> terminal.refused(refusal);
      };
    }
  }
}
