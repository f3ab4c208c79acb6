package coop.meent.member;

import coop.meent.base.Id.MemberId;
import coop.meent.member.MembershipService.NoticeOutlook;
import coop.meent.statute.RuleKey;
import coop.meent.statute.RuleValue;
import coop.meent.store.Tx;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// Going: notice with the last day that follows from the rules, expulsion, death, and the end.
final class Ending {

  /// Older notice needs a proof.
  private static final int DAYS_WITHOUT_PROOF = 31;

  private final MembershipDeeds deeds;

  Ending(MembershipDeeds deeds) {
    this.deeds = deeds;
  }

  NoticeOutlook outlook(NoticeDraft draft) {
    return deeds
        .store()
        .read(sql ->
            deeds
                .find(sql, draft.member())
                .map(found -> outlook(found, draft))
                .orElseGet(() ->
                    new NoticeOutlook.Refused(new MembershipOutcome.Unknown(draft.member()))));
  }

  private NoticeOutlook outlook(Membership found, NoticeDraft draft) {
    var refusal = found.refusal(draft.kind(), draft.on(), deeds.today()).or(() -> proof(draft));
    if (refusal.isPresent()) return new NoticeOutlook.Refused(refusal.get());
    return switch (NoticePeriod.of(found.rules(draft.on()), draft.on())) {
      case NoticePeriod.Outcome.Computed(var period) -> new NoticeOutlook.Ends(period);
      case NoticePeriod.Outcome.Asks(var missing) ->
          new NoticeOutlook.Refused(new MembershipOutcome.Asks(missing));
    };
  }

  private Optional<MembershipOutcome> proof(NoticeDraft draft) {
    if (draft.isByCooperative() && draft.grounds().reason().isEmpty())
      return Optional.of(new MembershipOutcome.NoReason(draft.kind()));
    long days = ChronoUnit.DAYS.between(draft.on(), deeds.today());
    if (days <= DAYS_WITHOUT_PROOF || draft.grounds().proof().isPresent()) return Optional.empty();
    return Optional.of(new MembershipOutcome.OldNotice(draft.on(), DAYS_WITHOUT_PROOF));
  }

  MembershipOutcome giveNotice(NoticeDraft draft) {
    var who = draft.member();
    return deeds.deed(
        "member.notice",
        EventDraft.of(who, draft.kind(), draft.on(), draft.grounds()),
        step ->
            switch (outlook(step.found(), draft)) {
              case NoticeOutlook.Refused(var why) -> why;
              case NoticeOutlook.Ends(var period) -> {
                summarize(step.tx(), who, Optional.of(period.lastDay()));
                yield deeds.done(
                    step.tx(),
                    step.draft()
                        .ending(period.lastDay(), period.versions())
                        .byArticle(period.article()));
              }
            });
  }

  MembershipOutcome withdrawNotice(MemberId who, LocalDate day, Grounds grounds) {
    return deeds.deed(
        "member.notice-withdrawn",
        EventDraft.of(who, EventKind.NOTICE_WITHDRAWN, day, grounds),
        step -> {
          summarize(step.tx(), who, Optional.empty());
          return deeds.done(step.tx(), step.draft());
        });
  }

  MembershipOutcome expel(MemberId who, LocalDate day, Grounds grounds) {
    if (grounds.reason().isEmpty()) return new MembershipOutcome.NoReason(EventKind.EXPELLED);
    return deeds.deed(
        "member.expel",
        EventDraft.of(who, EventKind.EXPELLED, day, grounds),
        step -> {
          var rules = step.found().rules(day);
          var missing = rules.missing(RuleKey.APPEAL_TERM);
          if (missing.isPresent()) return new MembershipOutcome.Asks(missing.get());
          var appeal = rules.value(RuleKey.APPEAL_TERM, RuleValue.Term.class).after(day);
          summarize(step.tx(), who, Optional.of(day));
          return deeds.done(
              step.tx(), step.draft().ending(day, rules.used()).returning(Optional.of(appeal)));
        });
  }

  MembershipOutcome died(MemberId who, LocalDate day, Grounds grounds) {
    return deeds.deed(
        "member.died",
        EventDraft.of(who, EventKind.DIED, day, grounds),
        step -> {
          summarize(step.tx(), who, Optional.of(day));
          return deeds.done(step.tx(), step.draft());
        });
  }

  MembershipOutcome leave(MemberId who, Grounds grounds) {
    var today = deeds.today();
    return deeds.deed(
        "member.leave",
        EventDraft.of(who, EventKind.ENDED, today, grounds),
        step -> {
          var last = step.standing().lastDay();
          if (last.isEmpty())
            return new MembershipOutcome.WrongState(EventKind.ENDED, step.standing().state());
          if (last.get().isAfter(today)) return new MembershipOutcome.NotBefore(last.get());
          summarize(step.tx(), who, last);
          deeds.members().endRoles(step.tx(), who, last.get());
          return deeds.done(step.tx(), step.draft().ending(last.get(), List.of()));
        });
  }

  /// Only the board may write the last day into the summary; where a member declares it, the next
  /// deed of the board does.
  private void summarize(Tx tx, MemberId who, Optional<LocalDate> last) {
    if (deeds.isOwnWord(tx.sql(), who)) return;
    deeds
        .members()
        .find(tx.sql(), who)
        .ifPresent(member -> deeds.members().put(tx, member.between(member.joined(), last)));
  }
}
