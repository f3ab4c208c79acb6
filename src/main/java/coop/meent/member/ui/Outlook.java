package coop.meent.member.ui;

import coop.meent.base.Refusal;
import coop.meent.base.Texts;
import coop.meent.member.MembershipService.NoticeOutlook;
import coop.meent.member.NoticePeriod;
import coop.meent.statute.Law;
import java.util.ArrayList;
import java.util.List;

/// What a deed would come to: the effects of a pause, the last day after notice and the rules that
/// it follows from, what is open when somebody leaves.
final class Outlook {

  /// @param isStrong what matters most
  record Line(String words, boolean isStrong) {}

  private final MembersDesk room;
  private final StepForm.Draft draft;

  Outlook(MembersDesk room, StepForm.Draft draft) {
    this.room = room;
    this.draft = draft;
  }

  List<Line> lines(Texts texts) {
    return switch (draft.step()) {
      case PAUSE -> effects(texts);
      case NOTICE, NOTICE_BY_COOPERATIVE -> notice(texts);
      case LEAVE, EXPEL -> open(texts);
      default -> List.of();
    };
  }

  private List<Line> effects(Texts texts) {
    List<Line> lines = new ArrayList<>();
    var who = draft.who().orElseThrow();
    for (var effect : room.memberships().effects(who, draft.on(), draft.second()))
      lines.add(new Line(effect.words().in(texts), !effect.isQuestion()));
    return lines;
  }

  private List<Line> notice(Texts texts) {
    return switch (room.memberships().outlook(draft.notice())) {
      case NoticeOutlook.Ends(var period) -> ends(period, texts);
      case NoticeOutlook.Refused(var why) ->
          why instanceof Refusal refusal
              ? List.of(
                  new Line(texts.refusal(refusal), true), new Line(texts.next(refusal), false))
              : List.of();
    };
  }

  private List<Line> ends(NoticePeriod period, Texts texts) {
    List<Line> lines = new ArrayList<>();
    lines.add(new Line(texts.get("member.notice.lastDay", period.lastDay()), true));
    period
        .latest()
        .ifPresent(day ->
            lines.add(
                new Line(texts.get("member.notice.latest", day, period.year().last()), false)));
    if (period.isCapped()) lines.add(new Line(texts.get("member.notice.capped"), false));
    for (var version : period.by())
      lines.add(
          new Line(
              texts.get(
                  "member.notice.by",
                  version.name(texts),
                  version.says(texts),
                  Law.cited(version.article())),
              false));
    return lines;
  }

  private List<Line> open(Texts texts) {
    List<Line> lines = new ArrayList<>();
    var open = room.memberships().open(draft.who().orElseThrow(), draft.on());
    if (open.isEmpty()) return List.of(new Line(texts.get("member.open.nothing"), false));
    lines.add(new Line(texts.get("member.open"), true));
    for (var one : open) lines.add(new Line(one.in(texts), false));
    return lines;
  }
}
