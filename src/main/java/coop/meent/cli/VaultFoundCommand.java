package coop.meent.cli;

import coop.meent.base.RefusedException;
import coop.meent.member.Member;
import coop.meent.member.MemberService;
import coop.meent.member.Role;
import coop.meent.sync.SyncService;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent vault found FILE FOLDER`: others can join this file's cooperative from now on.
@Command(name = "found", description = "${bundle:cli.vault.found}", mixinStandardHelpOptions = true)
final class VaultFoundCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Parameters(
      arity = "0..*",
      paramLabel = "[FILE] FOLDER",
      hideParamSyntax = true,
      description = "${bundle:cli.vault.found.words}")
  private List<String> words = List.of();

  @Option(names = "--member", paramLabel = "NAME", description = "${bundle:cli.vault.found.member}")
  private @Nullable String founder;

  @Option(
      names = "--quorum",
      paramLabel = "N",
      defaultValue = "" + SyncService.USUAL_QUORUM,
      description = "${bundle:cli.vault.found.quorum}")
  private int quorum;

  @Mixin private Home home = new Home();
  @Mixin private Passphrase passphrase = new Passphrase();
  @Mixin private Recovery recovery = new Recovery();
  @Mixin private Shape shape = new Shape();

  VaultFoundCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    var told = home.take(words, 1, 1, "FOLDER");
    if (quorum < 1) throw new WrongUseException("cli.wrong.value", quorum, "--quorum", "1, 2, 3 …");
    recovery.requireRoom();
    try (var services = files.open(told.file())) {
      var member = founder(services.members());
      var remote =
          Places.fresh(told.rest().getFirst(), passphrase.place(), files.logins(), terminal);
      var sync = services.sync();
      var code = sync.found(member.id(), passphrase.fresh(terminal), remote, quorum);
      recovery.keep(sync, code, remote, terminal);
      tell(member, remote.toString());
      return Terminal.DONE;
    }
  }

  /// Whoever was named, the only member, or the only one who holds the keys by the register.
  private Member founder(MemberService members) {
    if (founder != null) return new People(members).named(founder);
    var all = members.members();
    if (all.size() == 1) return all.getFirst();
    var stewards = all.stream().filter(one -> one.roles().contains(Role.STEWARD)).toList();
    if (stewards.size() == 1) return stewards.getFirst();
    var names = all.stream().map(Member::name).collect(Collectors.joining(", "));
    throw new RefusedException(new VaultCommandRefusal.WhoFounds(names));
  }

  private void tell(Member member, String place) {
    if (shape.isJson()) {
      var answer = new LinkedHashMap<String, Object>();
      answer.put("place", place);
      answer.put("steward", member.name());
      new Json(terminal.out()).write(answer);
    } else {
      terminal.say("cli.vault.found.done", place, member.name());
    }
  }
}
