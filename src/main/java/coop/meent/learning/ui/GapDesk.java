package coop.meent.learning.ui;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.SkillId;
import coop.meent.base.Texts;
import coop.meent.learning.GapService;
import coop.meent.learning.GroupGap;
import coop.meent.team.Seat;
import coop.meent.ui.Desk;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

/// What the page of what the group is short of works with.
///
/// @param me who sits here
/// @param names of members
/// @param deeds of other rooms that it leads to
public record GapDesk(
    Desk desk, GapService gaps, MemberId me, Function<MemberId, String> names, Deeds deeds) {

  /// What can be done about a gap, in the rooms where it is done.
  ///
  /// @param mayAsk whether a rule says how budgets grow
  /// @param ask opens the form to ask for training, filled in
  /// @param mayOpen whether whoever sits here opens common rounds
  /// @param round opens the form for one, filled in
  /// @param mayPlan whether whoever sits here says which seats there are
  /// @param grow opens the form for a growth seat beside a seat, filled in
  public record Deeds(
      BooleanSupplier mayAsk,
      Consumer<GroupGap> ask,
      BooleanSupplier mayOpen,
      Consumer<GroupGap> round,
      BooleanSupplier mayPlan,
      BiConsumer<Seat, SkillId> grow) {}

  Texts texts() {
    return desk.texts();
  }

  String text(String key, Object... arguments) {
    return desk.texts().get(key, arguments);
  }

  String name(MemberId who) {
    return names.apply(who);
  }
}
