package coop.meent.exchange;

import coop.meent.base.Id.MemberId;
import coop.meent.exchange.Lead.Work;
import java.util.List;
import java.util.Optional;

/// What colleagues can do and when; rooms above know.
@FunctionalInterface
public interface Colleagues {

  /// @param level of the skill that counts today; 0: not at all
  /// @param hours that are free in the least free week; empty: nothing was said of these weeks
  /// @param knowsClient whether the client knows them
  record Colleague(
      MemberId member,
      int level,
      boolean wantsToGrow,
      Optional<Integer> hours,
      boolean knowsClient) {}

  /// Every member, in the order of numbers.
  List<Colleague> colleagues(Work work);
}
