package coop.meent.cli;

import coop.meent.base.Id.MemberId;
import coop.meent.member.EventKind;
import coop.meent.member.Grounds;
import coop.meent.member.MembershipOutcome;
import coop.meent.member.MembershipService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `meent member admit FILE WHO` and the other deeds that need no more than a day and grounds.
@Command(mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the mixins
final class DecisionCommand implements Callable<Integer> {

  /// A deed by its word, and the event it writes.
  enum Deed {
    REAPPLY("reapply", EventKind.APPLIED),
    ACCEPT("accept", EventKind.RULES_ACCEPTED),
    ADMIT("admit", EventKind.ADMITTED),
    REFUSE("refuse", EventKind.REFUSED),
    APPEAL("appeal", EventKind.APPEALED),
    END_TRIAL("end-trial", EventKind.TRIAL_ENDED),
    RESUME("resume", EventKind.RESUMED),
    WITHDRAW("withdraw", EventKind.NOTICE_WITHDRAWN),
    EXPEL("expel", EventKind.EXPELLED),
    DIED("died", EventKind.DIED),
    LEAVE("leave", EventKind.ENDED);

    private final String word;
    private final EventKind kind;

    Deed(String word, EventKind kind) {
      this.word = word;
      this.kind = kind;
    }
  }

  private final Deed deed;
  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Mixin private MembershipDeed common;

  private DecisionCommand(Deed deed, Files files, Terminal terminal, Clock clock) {
    this.deed = deed;
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  /// Adds a command for every deed.
  static void addTo(CommandLine member, Files files, Terminal terminal, Clock clock) {
    for (var deed : Deed.values()) {
      var command = new CommandLine(new DecisionCommand(deed, files, terminal, clock));
      command
          .getCommandSpec()
          .usageMessage()
          .description(terminal.texts().get("cli.member.deed." + deed.name()));
      member.addSubcommand(deed.word, command);
    }
  }

  @Override
  public Integer call() {
    var today = LocalDate.now(clock);
    try (var services = files.open(common.file())) {
      var who = common.who(services, today);
      var outcome = run(services.memberships(), who.id(), common.day(today), common.grounds());
      return common.answer(outcome, deed.kind, services, terminal);
    }
  }

  private MembershipOutcome run(
      MembershipService service, MemberId who, LocalDate day, Grounds grounds) {
    return switch (deed) {
      case REAPPLY -> service.applyAgain(who, day, grounds);
      case ACCEPT -> service.acceptRules(who, day, grounds);
      case ADMIT -> service.admit(who, day, grounds);
      case REFUSE -> service.refuse(who, day, grounds);
      case APPEAL -> service.appeal(who, day, grounds);
      case END_TRIAL -> service.endTrial(who, day, grounds);
      case RESUME -> service.resume(who, day, grounds);
      case WITHDRAW -> service.withdrawNotice(who, day, grounds);
      case EXPEL -> service.expel(who, day, grounds);
      case DIED -> service.died(who, day, grounds);
      case LEAVE -> service.leave(who, grounds);
    };
  }
}
