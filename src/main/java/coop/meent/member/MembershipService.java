package coop.meent.member;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.base.Named;
import coop.meent.statute.StatuteService;
import coop.meent.store.Store;
import coop.meent.store.Tx;
import coop.meent.store.UndoOutcome;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/// Coming, pausing and going: every deed writes an event, and the register on any day is what the
/// events come to. The row in `member` stays the summary that other rooms read. The deeds are
/// [Admission], [Pausing] and [Ending].
public final class MembershipService {

  private final MembershipDeeds deeds;
  private final Admission admission;
  private final Pausing pausing;
  private final Ending ending;

  private volatile BiConsumer<Tx, MemberId> afterTrial = (tx, who) -> {};

  /// What other rooms add.
  ///
  /// @param me whose laptop this is, where that is settled; a member who holds no office writes
  ///   declarations, the board writes events
  public record Surroundings(
      Supplier<Optional<MemberId>> me, List<PauseEffect> pauses, List<OpenMatters> open) {

    public static final Surroundings NONE =
        new Surroundings(Optional::empty, List.of(new RuledPause()), List.of());

    public Surroundings {
      pauses = List.copyOf(pauses);
      open = List.copyOf(open);
    }
  }

  /// What came of asking when a membership would end.
  public sealed interface NoticeOutlook {

    record Ends(NoticePeriod period) implements NoticeOutlook {}

    record Refused(MembershipOutcome why) implements NoticeOutlook {}
  }

  public MembershipService(
      Store store,
      Ids ids,
      Clock clock,
      MemberService people,
      StatuteService statutes,
      Surroundings around) {
    deeds = new MembershipDeeds(store, ids, clock, statutes, around);
    admission = new Admission(deeds, people);
    pausing = new Pausing(deeds);
    ending = new Ending(deeds);
  }

  /// Says what is done from now on, in the same deed, for who ends a trial without becoming a
  /// member.
  public void afterTrial(BiConsumer<Tx, MemberId> deed) {
    afterTrial = deed;
  }

  /// The register, of this moment: ask it for any day.
  public Register register() {
    return deeds.store().read(deeds::register);
  }

  /// Takes in an application.
  public MembershipOutcome apply(Applicant draft, LocalDate day, Grounds grounds) {
    return admission.apply(draft, day, grounds);
  }

  /// Somebody who was a member, or was refused, applies again.
  public MembershipOutcome applyAgain(MemberId who, LocalDate day, Grounds grounds) {
    return deeds.plain("member.apply", who, EventKind.APPLIED, day, grounds);
  }

  /// Notes that the rules in force were accepted, each version by itself.
  public MembershipOutcome acceptRules(MemberId who, LocalDate day, Grounds grounds) {
    return admission.acceptRules(who, day, grounds);
  }

  /// @param until the last day; without it as long as the rule says
  public MembershipOutcome startTrial(
      MemberId who, LocalDate day, Optional<LocalDate> until, Grounds grounds) {
    return admission.startTrial(who, day, until, grounds);
  }

  public MembershipOutcome endTrial(MemberId who, LocalDate day, Grounds grounds) {
    return deeds.deed(
        "member.trial-end",
        EventDraft.of(who, EventKind.TRIAL_ENDED, day, grounds),
        step -> {
          var done = deeds.done(step.tx(), step.draft());
          afterTrial.accept(step.tx(), who);
          return done;
        });
  }

  /// Admits an applicant, who gets the next member number.
  public MembershipOutcome admit(MemberId who, LocalDate day, Grounds grounds) {
    return admission.admit(who, day, grounds);
  }

  /// Refuses an applicant, who may appeal to the assembly for as long as the rule says.
  public MembershipOutcome refuse(MemberId who, LocalDate day, Grounds grounds) {
    return admission.refuse(who, day, grounds);
  }

  /// Notes that who was refused or expelled appeals to the assembly.
  public MembershipOutcome appeal(MemberId who, LocalDate day, Grounds grounds) {
    return admission.appeal(who, day, grounds);
  }

  /// What a pause would change, to be seen before it is decided.
  public List<Effect> effects(MemberId who, LocalDate from, Optional<LocalDate> returns) {
    return pausing.effects(who, from, returns);
  }

  /// Pauses a membership; a member who holds no office asks for it.
  public MembershipOutcome pause(
      MemberId who, LocalDate from, Optional<LocalDate> returns, Grounds grounds) {
    return pausing.pause(who, from, returns, grounds);
  }

  public MembershipOutcome resume(MemberId who, LocalDate day, Grounds grounds) {
    return deeds.plain("member.resume", who, EventKind.RESUMED, day, grounds);
  }

  /// When notice would end the membership, by which rules; nothing is written.
  public NoticeOutlook outlook(NoticeDraft draft) {
    return ending.outlook(draft);
  }

  /// Gives notice; the last day follows from the rules that bind the member.
  public MembershipOutcome giveNotice(NoticeDraft draft) {
    return ending.giveNotice(draft);
  }

  public MembershipOutcome withdrawNotice(MemberId who, LocalDate day, Grounds grounds) {
    return ending.withdrawNotice(who, day, grounds);
  }

  /// Expels a member at once; an appeal is open for as long as the rule says.
  public MembershipOutcome expel(MemberId who, LocalDate day, Grounds grounds) {
    return ending.expel(who, day, grounds);
  }

  public MembershipOutcome died(MemberId who, LocalDate day, Grounds grounds) {
    return ending.died(who, day, grounds);
  }

  /// Completes leaving once the last day has come: offices end with the membership, and what is
  /// open yet is listed.
  public MembershipOutcome leave(MemberId who, Grounds grounds) {
    return ending.leave(who, grounds);
  }

  /// What is open between the cooperative and a member on a day.
  public List<Named> open(MemberId who, LocalDate day) {
    return deeds.open(who, day);
  }

  /// What of it stands in the way of a settlement, which does not settle it itself.
  public List<Named> inTheWay(MemberId who, LocalDate day) {
    return deeds.inTheWay(who, day);
  }

  /// Takes back a deed, unless something leans on it by now. What a member declared stays: the
  /// board notes that notice was withdrawn.
  public UndoOutcome undo(DeedId deed) {
    return deeds.store().undo(deed);
  }
}
