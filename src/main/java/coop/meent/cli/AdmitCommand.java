package coop.meent.cli;

import coop.meent.base.RefusedException;
import coop.meent.sync.Asking;
import coop.meent.sync.SyncRefusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent admit FILE` lists who asks to be let in; with a name, or `--all`, lets them in.
@Command(name = "admit", description = "${bundle:cli.admit}", mixinStandardHelpOptions = true)
final class AdmitCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Parameters(
      arity = "0..*",
      paramLabel = "[FILE] [NAME]",
      hideParamSyntax = true,
      description = "${bundle:cli.admit.words}")
  private List<String> words = List.of();

  @Option(names = "--all", description = "${bundle:cli.admit.all}")
  private boolean isAll;

  @Mixin private Home home = new Home();
  @Mixin private Passphrase passphrase = new Passphrase();
  @Mixin private Shape shape = new Shape();

  AdmitCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    var told = home.take(words, 0, isAll ? 0 : 1, "NAME");
    return isAll || told.first().isPresent() ? admit(told) : list(told);
  }

  /// As of the last sync here.
  private int list(Home.Words told) {
    try (var services = files.openForReading(told.file())) {
      if (!services.sync().isInVault()) throw new RefusedException(new SyncRefusal.NoVault());
      var listing = new Listing("name", "fingerprint", "invited", "laptop");
      for (var asking : services.sync().requests())
        listing.row(
            asking.name(),
            asking.fingerprint(),
            shape.isForPrograms() ? asking.isInvited() : yes(asking.isInvited()),
            asking.device());
      shape.print(listing, terminal);
      if (listing.rows().isEmpty()) terminal.remark("cli.admit.nobody");
      return Terminal.DONE;
    }
  }

  private String yes(boolean is) {
    return terminal.texts().get(is ? "cli.yes" : "cli.no");
  }

  private int admit(Home.Words told) throws Exception {
    try (var unlocked = Unlocked.open(files, told.file(), passphrase, terminal)) {
      var sync = unlocked.sync();
      var remote = unlocked.remote();
      var _ = sync.sync(remote);
      var chosen = told.first().map(name -> named(sync.requests(), name)).orElse(sync.requests());
      if (chosen.isEmpty() && sync.requests().isEmpty())
        throw new RefusedException(new VaultCommandRefusal.NobodyAsks());
      List<String> admitted = new ArrayList<>();
      int status = Terminal.DONE;
      for (var asking : chosen) {
        try {
          sync.admit(asking.device());
          admitted.add(asking.name());
        } catch (RefusedException e) {
          status = terminal.refused(e.refusal());
        }
      }
      var _ = sync.sync(remote);
      tell(admitted);
      return status;
    }
  }

  private static List<Asking> named(List<Asking> requests, String word) {
    var wanted = word.strip().toLowerCase(Locale.ROOT);
    var found =
        requests.stream()
            .filter(asking ->
                asking.name().toLowerCase(Locale.ROOT).contains(wanted)
                    || asking.fingerprint().equals(wanted)
                    || asking.device().toString().equals(wanted))
            .toList();
    if (found.isEmpty()) throw new RefusedException(new SyncRefusal.NoRequest(word));
    if (found.size() > 1)
      throw new RefusedException(
          new VaultCommandRefusal.SeveralMeant(
              word,
              found.stream()
                  .map(asking -> asking.name() + " (" + asking.fingerprint() + ")")
                  .collect(Collectors.joining(", "))));
    return found;
  }

  private void tell(List<String> admitted) {
    if (shape.isJson()) new Json(terminal.out()).write(admitted);
    else admitted.forEach(name -> terminal.say("cli.admit.done", name));
  }
}
