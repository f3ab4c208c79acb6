package coop.meent.cli;

import coop.meent.base.Refusal;
import coop.meent.care.CareConsents;
import coop.meent.member.Member;
import coop.meent.statute.Consent;
import coop.meent.statute.ConsentOutcome;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `meent circle case share FILE WHO --with coordinator`: what a member agrees that others are told
/// of being ill; without `--with` it lists.
@Command(name = "share", description = "${bundle:cli.case.share}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the mixins
final class CaseShareCommand implements Callable<Integer> {

  private static final String PREFIX = "CARE_";

  private final Files files;
  private final Terminal terminal;

  @Mixin private CaseDeed common;

  @Option(names = "--with", paramLabel = "WHOM", description = "${bundle:cli.case.share.with}")
  private @Nullable String with;

  @Option(names = "--until", paramLabel = "DATE", description = "${bundle:cli.case.share.until}")
  private @Nullable LocalDate until;

  @Option(names = "--withdraw", description = "${bundle:cli.case.share.withdraw}")
  private boolean isWithdrawn;

  CaseShareCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services =
        with == null ? files.openForReading(common.file()) : files.open(common.file())) {
      var who = common.who(services);
      if (with != null) {
        var said = say(services.caring().consents(), who, purpose(with));
        if (said.isPresent()) return terminal.refused(said.get());
      }
      list(services, who);
      return Terminal.DONE;
    }
  }

  private Optional<Refusal> say(CareConsents consents, Member who, Consent.Purpose purpose) {
    return switch (consents.say(who.id(), purpose, !isWithdrawn, Optional.ofNullable(until))) {
      case ConsentOutcome.Saved _ -> {
        terminal.remark(
            "care.consent." + (isWithdrawn ? "withdrawn." : "given.") + purpose.name(), who.name());
        yield Optional.empty();
      }
      case Refusal refusal -> Optional.of(refusal);
    };
  }

  private static Consent.Purpose purpose(String word) {
    return CareConsents.purposes().stream()
        .filter(one -> one.name().equals(PREFIX + word.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> new WrongUseException("cli.wrong.case.with"));
  }

  private void list(Services services, Member who) {
    var listing = new Listing("purpose", "state", "from", "until");
    for (var line : services.caring().consents().of(who.id())) {
      var code = line.purpose().name().substring(PREFIX.length()).toLowerCase(Locale.ROOT);
      var words = terminal.texts().get("statute.consent." + line.purpose().name());
      listing.row(
          common.shape().isForPrograms() ? code : words,
          common.shape().isForPrograms()
              ? line.holds()
              : terminal.texts().get(line.holds() ? "care.consent.holds" : "care.consent.not"),
          line.last().map(Consent::from),
          line.last().flatMap(Consent::until));
    }
    common.shape().print(listing, terminal);
  }
}
