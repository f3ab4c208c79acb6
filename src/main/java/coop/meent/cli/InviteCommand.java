package coop.meent.cli;

import coop.meent.base.RefusedException;
import coop.meent.crypto.InvitationCode;
import coop.meent.sync.Remote;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent invite FILE NAME`: a code with which a member asks to be let in; `--me` for a laptop more
/// of one's own.
@Command(name = "invite", description = "${bundle:cli.invite}", mixinStandardHelpOptions = true)
final class InviteCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Parameters(
      arity = "0..*",
      paramLabel = "[FILE] NAME",
      hideParamSyntax = true,
      description = "${bundle:cli.invite.words}")
  private List<String> words = List.of();

  @Option(names = "--me", description = "${bundle:cli.invite.me}")
  private boolean isOwnLaptop;

  @Option(names = "--out", paramLabel = "F", description = "${bundle:cli.invite.out}")
  private @Nullable Path out;

  @Mixin private Home home = new Home();
  @Mixin private Passphrase passphrase = new Passphrase();
  @Mixin private Shape shape = new Shape();

  InviteCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    int names = isOwnLaptop ? 0 : 1;
    var told = home.take(words, names, names, "NAME");
    if (out != null && java.nio.file.Files.exists(out))
      throw new RefusedException(new VaultCommandRefusal.FileThere(out));
    try (var unlocked = Unlocked.open(files, told.file(), passphrase, terminal)) {
      var remote = unlocked.remote();
      var _ = unlocked.sync().sync(remote);
      if (isOwnLaptop) {
        tell("", unlocked.sync().inviteOwnLaptop(remote), remote);
        return Terminal.DONE;
      }
      var member = new People(unlocked.services().members()).named(told.rest().getFirst());
      tell(member.name(), unlocked.sync().invite(member.id(), remote), remote);
      return Terminal.DONE;
    }
  }

  private void tell(String name, InvitationCode code, Remote remote) throws Exception {
    if (out != null) Recovery.write(out, code.text());
    if (shape.isJson()) {
      var answer = new LinkedHashMap<String, Object>();
      answer.put("name", name);
      answer.put("code", code.text());
      answer.put("place", remote.toString());
      new Json(terminal.out()).write(answer);
      return;
    }
    if (out == null) terminal.out().println(code.text());
    if (isOwnLaptop) terminal.remark("cli.invite.me.done", remote);
    else terminal.remark("cli.invite.done", name, remote);
  }
}
