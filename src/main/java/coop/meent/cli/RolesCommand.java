package coop.meent.cli;

import coop.meent.base.Refusal;
import coop.meent.base.RefusedException;
import coop.meent.govern.DeedRefusal;
import coop.meent.member.Member;
import coop.meent.member.MemberDraft;
import coop.meent.member.MemberOutcome;
import coop.meent.member.Role;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent roles FILE` lists who holds which office, by the register and by what counts everywhere;
/// the register is changed here, and the steward's next sync makes it count.
@Command(name = "roles", description = "${bundle:cli.roles}", mixinStandardHelpOptions = true)
final class RolesCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Parameters(
      arity = "0..*",
      paramLabel = "[FILE]",
      hideParamSyntax = true,
      description = "${bundle:cli.option.file}")
  private List<String> words = List.of();

  @ArgGroup private Decision decision = new Decision();

  private static final class Decision {
    @Option(
        names = "--grant",
        arity = "2",
        paramLabel = "NAME ROLE",
        hideParamSyntax = true,
        description = "${bundle:cli.roles.grant}")
    private @Nullable List<String> grant;

    @Option(
        names = "--revoke",
        arity = "2",
        paramLabel = "NAME ROLE",
        hideParamSyntax = true,
        description = "${bundle:cli.roles.revoke}")
    private @Nullable List<String> revoke;

    @Option(names = "--remove", paramLabel = "NAME", description = "${bundle:cli.roles.remove}")
    private @Nullable String remove;
  }

  @Mixin private Home home = new Home();
  @Mixin private Passphrase passphrase = new Passphrase();
  @Mixin private Shape shape = new Shape();

  RolesCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    var file = home.take(words).file();
    if (decision.grant != null) return register(file, decision.grant, true);
    if (decision.revoke != null) return register(file, decision.revoke, false);
    return decision.remove == null ? list(file) : remove(file, decision.remove);
  }

  private int register(Path file, List<String> told, boolean isGrant) {
    var role = role(told.get(1));
    if (role == Role.STEWARD) throw new RefusedException(new DeedRefusal.StewardIsHandedOver());
    try (var services = files.open(file)) {
      var member = new People(services.members()).named(told.getFirst());
      var roles = EnumSet.noneOf(Role.class);
      roles.addAll(member.roles());
      boolean isNew = isGrant ? roles.add(role) : roles.remove(role);
      if (!isNew)
        throw new RefusedException(
            isGrant ? new DeedRefusal.RoleHeld() : new DeedRefusal.RoleNotHeld());
      return switch (services.members().change(member.id(), MemberDraft.of(member).with(roles))) {
        case MemberOutcome.Saved(var saved, var _) -> {
          tell(saved, role, isGrant, services);
          yield Terminal.DONE;
        }
        case Refusal refusal -> terminal.refused(refusal);
      };
    }
  }

  private static Role role(String word) {
    for (var role : Role.values()) if (role.name().equalsIgnoreCase(word.strip())) return role;
    var all =
        EnumSet.allOf(Role.class).stream()
            .map(role -> role.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
    throw new WrongUseException("cli.wrong.value", word, "ROLE", all);
  }

  private void tell(Member member, Role role, boolean isGrant, Services services) {
    terminal.say(isGrant ? "cli.roles.granted" : "cli.roles.revoked", member.name(), name(role));
    if (services.sync().isInVault()) terminal.remark("cli.roles.later");
  }

  private String name(Role role) {
    return terminal.texts().get("member.role." + role.name());
  }

  private int remove(Path file, String word) throws Exception {
    try (var unlocked = Unlocked.open(files, file, passphrase, terminal)) {
      var member = new People(unlocked.services().members()).named(word);
      unlocked.decide(governing -> governing.removeMember(member.id()));
      terminal.say("cli.roles.removed", member.name());
      return Terminal.DONE;
    }
  }

  private int list(Path file) {
    try (var services = files.openForReading(file)) {
      var counting = services.sync().overview().roles();
      var listing = new Listing("number", "name", "inVault", "roles", "register");
      for (var member : services.members().members()) {
        var held = Optional.ofNullable(counting.get(member.id()));
        listing.row(
            member.number(),
            member.name(),
            shape.isForPrograms()
                ? held.isPresent()
                : held.map(_ -> terminal.texts().get("cli.yes")),
            words(held.orElse(Set.of())),
            words(member.roles()));
      }
      shape.print(listing, terminal);
      return Terminal.DONE;
    }
  }

  private String words(Set<Role> roles) {
    return roles.stream()
        .sorted()
        .map(role -> shape.isForPrograms() ? role.name().toLowerCase(Locale.ROOT) : name(role))
        .collect(Collectors.joining(" "));
  }
}
