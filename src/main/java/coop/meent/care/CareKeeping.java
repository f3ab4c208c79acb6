package coop.meent.care;

import coop.meent.base.Id.MemberId;
import coop.meent.statute.RuleKey;
import coop.meent.statute.RuleValue;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How long cases are told of after they are over: by the rule of the day, none without one. What
/// was given stays in the books for as long as those are kept, and so does what it was worked out
/// from; the case itself, what was said of it and by whom, is told to nobody any more.
public final class CareKeeping {

  private final CareDeeds deeds;

  CareKeeping(CareDeeds deeds) {
    this.deeds = deeds;
  }

  /// A case that was kept long enough.
  ///
  /// @param kept its last day of being kept
  public record Due(MemberId member, Case whole, LocalDate kept) {}

  /// What would not be told any more from today on.
  public List<Due> due() {
    List<Due> due = new ArrayList<>();
    for (var whole : deeds.book().cases().cases()) {
      if (!whole.state().isOver()) continue;
      var kept = term(whole.member()).map(term -> term.after(whole.by()));
      kept.filter(deeds.today()::isAfter)
          .ifPresent(day -> due.add(new Due(whole.member(), whole, day)));
    }
    return due;
  }

  private Optional<RuleValue.Term> term(MemberId member) {
    return deeds.rules(member, deeds.today()).find(RuleKey.CARE_KEPT, RuleValue.Term.class);
  }

  /// Notes for each member up to when nothing is told any more: beside the words, and beside what
  /// the treasurer was told.
  ///
  /// @return how many cases
  public int clear() {
    var due = due();
    if (due.isEmpty()) return 0;
    return deeds
        .store()
        .write(
            "care.clear",
            tx -> {
              for (var one : due) {
                var space = deeds.rooms().shelf().of(one.member());
                if (space.isEmpty()) continue;
                clear(tx, one, space.get());
                if (deeds.mayShare()) clear(tx, one, Space.CARE);
              }
              return due.size();
            });
  }

  private void clear(Tx tx, Due one, Space space) {
    var rules = deeds.rules(one.member(), deeds.today());
    var _ = rules.ask(RuleKey.CARE_KEPT);
    var clearing = new CareFacts.Clearing(one.member(), one.whole().by(), deeds.clock().instant());
    deeds.rows().put(tx, deeds.ids(), space, clearing, rules.used().stream().findFirst());
  }
}
