package coop.meent.cli;

import coop.meent.base.Refusal;
import coop.meent.base.RefusedException;
import coop.meent.member.EventKind;
import coop.meent.member.MembershipService.NoticeOutlook;
import coop.meent.member.NoticeDraft;
import coop.meent.member.NoticePeriod;
import coop.meent.statute.Law;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `meent member notice FILE WHO`: gives notice, or shows when it would end the membership.
@Command(
    name = "notice",
    description = "${bundle:cli.member.notice}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the mixins
final class NoticeCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Mixin private MembershipDeed common;

  @Option(names = "--by-cooperative", description = "${bundle:cli.member.notice.by}")
  private boolean isByCooperative;

  @Option(names = "--dry-run", description = "${bundle:cli.member.notice.dry}")
  private boolean isDryRun;

  NoticeCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    var today = LocalDate.now(clock);
    try (var services =
        isDryRun ? files.openForReading(common.file()) : files.open(common.file())) {
      var who = common.who(services, today).id();
      var draft = new NoticeDraft(who, common.day(today), isByCooperative, common.grounds());
      if (isDryRun) return show(services.memberships().outlook(draft));
      var kind = isByCooperative ? EventKind.NOTICE_BY_COOPERATIVE : EventKind.NOTICE_GIVEN;
      return common.answer(services.memberships().giveNotice(draft), kind, services, terminal);
    }
  }

  private int show(NoticeOutlook outlook) {
    return switch (outlook) {
      case NoticeOutlook.Refused(var why) -> {
        if (why instanceof Refusal refusal) throw new RefusedException(refusal);
        throw new IllegalStateException(why.toString());
      }
      case NoticeOutlook.Ends(var period) -> {
        if (common.shape().isForPrograms()) new Json(terminal.out()).write(values(period));
        else tell(period);
        yield Terminal.DONE;
      }
    };
  }

  private static Map<String, Object> values(NoticePeriod period) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("on", period.on());
    values.put("yearEnds", period.year().last());
    values.put("latest", period.latest());
    values.put("lastDay", period.lastDay());
    values.put("isCapped", period.isCapped());
    values.put("articles", period.by().stream().map(one -> one.article()).distinct().toList());
    return values;
  }

  private void tell(NoticePeriod period) {
    var texts = terminal.texts();
    terminal.say("cli.member.lastDay", period.lastDay());
    period
        .latest()
        .ifPresent(day -> terminal.say("member.notice.latest", day, period.year().last()));
    if (period.isCapped()) terminal.say("member.notice.capped");
    for (var version : period.by())
      terminal.say(
          "member.notice.by",
          version.name(texts),
          version.says(texts),
          Law.cited(version.article()));
  }
}
