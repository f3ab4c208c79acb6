package coop.meent.statute;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.RuleVersionId;
import coop.meent.base.Ids;
import coop.meent.store.Space;
import coop.meent.store.Store;
import coop.meent.store.Tx;
import coop.meent.store.UndoOutcome;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/// Deeds on rules and consents.
public final class StatuteService {

  private static final int EARLIEST_YEAR = 1900;
  private static final int LATEST_YEAR = 2200;

  private final Store store;
  private final Ids ids;
  private final Clock clock;
  private final RuleVersions versions = new RuleVersions();
  private final Consents consents = new Consents();

  public StatuteService(Store store, Ids ids, Clock clock) {
    this.store = store;
    this.ids = ids;
    this.clock = clock;
  }

  public Rulebook rulebook() {
    return store.read(versions::book);
  }

  /// As part of a larger question.
  public Rulebook rulebook(DSLContext sql) {
    return versions.book(sql);
  }

  public ConsentBook consents() {
    return store.read(consents::book);
  }

  /// As part of a larger question.
  public ConsentBook consents(DSLContext sql) {
    return consents.book(sql);
  }

  /// Lays down what a rule says from a day on.
  public StatuteOutcome set(RuleDraft draft) {
    return store.write("statute.set", tx -> set(tx, draft));
  }

  /// As part of another deed, such as carrying out a resolution.
  public StatuteOutcome set(Tx tx, RuleDraft draft) {
    var value = draft.key().read(draft.value());
    if (value.isEmpty()) return new StatuteOutcome.BadValue(draft.key(), draft.value().strip());
    if (draft.article().isBlank()) return new StatuteOutcome.NoArticle();
    if (isOutOfRange(draft.from())) return new StatuteOutcome.DateOutOfRange();
    var now = rulebook(tx.sql()).at(draft.from()).version(draft.key());
    if (now.filter(one -> isSame(one, draft, value.get())).isPresent())
      return new StatuteOutcome.Unchanged(draft.key());
    return new StatuteOutcome.Saved(List.of(put(tx, draft, value.get())), tx.deed());
  }

  private static boolean isOutOfRange(LocalDate day) {
    return day.getYear() < EARLIEST_YEAR || day.getYear() > LATEST_YEAR;
  }

  private static boolean isSame(RuleVersion one, RuleDraft draft, RuleValue value) {
    return one.value().equals(value.code())
        && one.article().equals(draft.article().strip())
        && one.isReserved() == draft.isReserved();
  }

  private RuleVersion put(Tx tx, RuleDraft draft, RuleValue value) {
    var version =
        new RuleVersion(
            new RuleVersionId(ids.next()),
            draft.key().name(),
            value.code(),
            draft.article().strip(),
            draft.from(),
            draft.resolution().map(String::strip).filter(text -> !text.isEmpty()),
            draft.isReserved(),
            clock.instant());
    versions.put(tx, version);
    return version;
  }

  /// What taking over the model set would lay down: what the law says of every rule that has no
  /// version yet, article by article.
  public List<RuleDraft> model(LocalDate from) {
    return store.read(sql -> model(sql, from));
  }

  private List<RuleDraft> model(DSLContext sql, LocalDate from) {
    var book = rulebook(sql);
    List<RuleDraft> drafts = new ArrayList<>();
    for (var key : RuleKey.values()) {
      if (key.legalDefault().isEmpty() || !book.history(key.name()).isEmpty()) continue;
      var law = key.legalDefault().get();
      drafts.add(new RuleDraft(key, law.value(), law.article(), from, Optional.empty(), false));
    }
    return drafts;
  }

  /// Takes over the model set in one deed.
  public StatuteOutcome takeOver(LocalDate from, Optional<String> resolution) {
    if (isOutOfRange(from)) return new StatuteOutcome.DateOutOfRange();
    return store.write(
        "statute.takeOver",
        tx -> {
          List<RuleVersion> taken = new ArrayList<>();
          for (var draft : model(tx.sql(), from)) {
            var value = draft.key().read(draft.value()).orElseThrow();
            taken.add(put(tx, resolved(draft, resolution), value));
          }
          return taken.isEmpty()
              ? new StatuteOutcome.NothingToTakeOver()
              : new StatuteOutcome.Saved(taken, tx.deed());
        });
  }

  private static RuleDraft resolved(RuleDraft draft, Optional<String> resolution) {
    return new RuleDraft(
        draft.key(), draft.value(), draft.article(), draft.from(), resolution, draft.isReserved());
  }

  /// Notes that members were told of a version on a day; whoever knew already stays as noted.
  public TellOutcome tell(
      RuleVersionId version, Collection<MemberId> members, LocalDate day, Optional<String> proof) {
    if (day.isAfter(LocalDate.now(clock))) return new TellOutcome.NotYet();
    return store.write(
        "statute.told",
        tx -> {
          int count = tell(tx, List.of(version), members, day, proof);
          return count == 0
              ? new TellOutcome.KnownAlready()
              : new TellOutcome.Told(count, tx.deed());
        });
  }

  /// As part of another deed, such as an admission.
  ///
  /// @return how many did not know yet
  public int tell(
      Tx tx,
      Collection<RuleVersionId> told,
      Collection<MemberId> members,
      LocalDate day,
      Optional<String> proof) {
    var book = rulebook(tx.sql());
    int count = 0;
    for (var id : told) {
      var version = book.version(id).orElseThrow();
      for (var member : members) {
        if (book.notice(version, member).isPresent()) continue;
        versions.put(tx, ids, new RuleNotice(id, member, day, proof), clock.instant());
        count++;
      }
    }
    return count;
  }

  /// Notes that a member agrees to something from a day on, or does so no longer.
  public ConsentOutcome consent(
      MemberId member,
      Consent.Purpose purpose,
      boolean isGiven,
      LocalDate from,
      Optional<LocalDate> until,
      Optional<String> proof) {
    if (purpose.isCare()) throw new IllegalArgumentException("for the care committee: " + purpose);
    return consent(Space.COMMON, member, purpose, isGiven, from, until, proof);
  }

  /// The same where not everybody may read it.
  public ConsentOutcome consent(
      Space space,
      MemberId member,
      Consent.Purpose purpose,
      boolean isGiven,
      LocalDate from,
      Optional<LocalDate> until,
      Optional<String> proof) {
    if (isOutOfRange(from)) return new ConsentOutcome.DateOutOfRange();
    if (until.filter(last -> last.isBefore(from)).isPresent())
      return new ConsentOutcome.EndsBeforeItStarts();
    return store.write(
        "statute.consent",
        tx -> {
          boolean holds = consents.book(tx.sql()).holds(member, purpose, from);
          if (holds == isGiven && until.isEmpty()) return new ConsentOutcome.Unchanged();
          var consent =
              new Consent(member, purpose.name(), isGiven, from, until, proof, clock.instant());
          consents.put(tx, ids, space, consent);
          return new ConsentOutcome.Saved(consent, tx.deed());
        });
  }

  /// Takes back what was laid down or noted, unless something leans on it by now.
  public UndoOutcome undo(DeedId deed) {
    return store.undo(deed);
  }
}
