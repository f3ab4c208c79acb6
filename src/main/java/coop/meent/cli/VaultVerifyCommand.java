package coop.meent.cli;

import coop.meent.base.Refusal;
import coop.meent.store.FoldProof;
import coop.meent.sync.VaultCheck;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `meent vault verify FILE [PLACE]`: reads all that lies there.
@Command(
    name = "verify",
    description = "${bundle:cli.vault.verify}",
    mixinStandardHelpOptions = true)
final class VaultVerifyCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Parameters(
      arity = "0..*",
      paramLabel = "[FILE] [PLACE]",
      hideParamSyntax = true,
      description = "${bundle:cli.vault.words.place}")
  private List<String> words = List.of();

  @Mixin private Home home = new Home();
  @Mixin private Passphrase passphrase = new Passphrase();
  @Mixin private Shape shape = new Shape();

  VaultVerifyCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    var told = home.take(words, 0, 1, "PLACE");
    try (var unlocked = Unlocked.open(files, told.file(), passphrase, terminal)) {
      var check = unlocked.sync().verify(unlocked.remote(told.first()));
      print(check);
      if (check.isSound()) return Terminal.DONE;
      return terminal.refused(refusal(check));
    }
  }

  private static Refusal refusal(VaultCheck check) {
    return check
        .difference()
        .map(VaultVerifyCommand::refusal)
        .orElseGet(
            () -> new VaultCommandRefusal.Unsound(check.damaged().size(), check.missing().size()));
  }

  private static Refusal refusal(FoldProof.Difference found) {
    return found
        .column()
        .<Refusal>map(column ->
            new VaultCommandRefusal.OtherThanItsChanges(found.table(), found.row(), column))
        .orElseGet(() -> new VaultCommandRefusal.OtherRows(found.table(), found.row()));
  }

  private void print(VaultCheck check) {
    if (shape.isJson()) {
      var answer = new LinkedHashMap<String, Object>();
      answer.put("objects", check.objects());
      answer.put("packed", check.packed());
      answer.put("damaged", check.damaged());
      answer.put("missing", check.missing());
      answer.put("foreign", check.foreign());
      answer.put("strange", check.strange());
      answer.put("fold", check.fold().map(VaultVerifyCommand::fold));
      new Json(terminal.out()).write(answer);
      return;
    }
    terminal.say("cli.vault.verify.done", check.objects(), check.foreign(), check.strange());
    if (check.packed() > 0) terminal.say("cli.vault.verify.packed", check.packed());
    check.damaged().forEach(place -> terminal.say("cli.vault.verify.damaged", place));
    check.missing().forEach(name -> terminal.say("cli.vault.verify.missing", name));
    check.fold().ifPresentOrElse(this::print, () -> terminal.say("cli.vault.verify.newer"));
  }

  private void print(FoldProof.Outcome fold) {
    if (fold.difference().isPresent()) return;
    if (fold.covered() == 0) terminal.say("cli.vault.verify.fold", fold.tail());
    else terminal.say("cli.vault.verify.snapshot", fold.covered(), fold.tail());
  }

  private static Map<String, Object> fold(FoldProof.Outcome fold) {
    var answer = new LinkedHashMap<String, Object>();
    answer.put("covered", fold.covered());
    answer.put("since", fold.tail());
    answer.put("snapshotBytes", fold.bytes());
    answer.put("differs", fold.difference().map(VaultVerifyCommand::difference));
    return answer;
  }

  private static Map<String, Object> difference(FoldProof.Difference found) {
    var answer = new LinkedHashMap<String, Object>();
    answer.put("table", found.table());
    answer.put("row", found.row());
    answer.put("column", found.column());
    return answer;
  }
}
