package coop.meent.golden;

import coop.meent.pooling.spell.PaidSpell;
import coop.meent.pooling.spell.StateModel;
import java.util.List;

final class StateTables implements GoldenFolder.Part {

  private static final double ABSOLUTE = 1e-11;
  private static final double RELATIVE = 1e-10;

  @Override
  public List<TableResult> compare(GoldenFolder folder) {
    return List.of(states(folder.rows("e_ctmc")), spells(folder.rows("e_spell")));
  }

  private static TableResult states(List<Row> rows) {
    var comparison = new Comparison("e_ctmc");
    for (var row : rows) {
      var model =
          StateModel.wellIllGone(
              row.number("h_to_s"),
              row.number("s_to_h"),
              row.number("h_to_l"),
              row.number("s_to_l"));
      double time = row.number("t_years");
      var chances = model.transition(time);
      var stays = model.occupation(time);
      comparison.absolute(row, "p_hh", chances[0][0], ABSOLUTE);
      comparison.absolute(row, "p_hs", chances[0][1], ABSOLUTE);
      comparison.absolute(row, "p_hl", chances[0][2], ABSOLUTE);
      comparison.absolute(row, "p_sh", chances[1][0], ABSOLUTE);
      comparison.absolute(row, "p_ss", chances[1][1], ABSOLUTE);
      comparison.absolute(row, "p_sl", chances[1][2], ABSOLUTE);
      comparison.absolute(row, "time_sick_from_h", stays[0][1], ABSOLUTE);
      comparison.absolute(row, "time_sick_from_s", stays[1][1], ABSOLUTE);
    }
    return comparison.result();
  }

  private static TableResult spells(List<Row> rows) {
    var comparison = new Comparison("e_spell");
    for (var row : rows) {
      var law = Laws.amount(row, "family", "params");
      var spell = new PaidSpell(law, row.whole("wait_months"), row.whole("stop_after_months"));
      double share = spell.pureDeposit(row.number("incidence_per_year"));
      comparison.relative(row, "p_any_payment", spell.chanceOfAny(), RELATIVE);
      comparison.relative(row, "p_still_sick_at_stop", spell.chanceStillIllAtStop(), RELATIVE);
      comparison.relative(row, "expected_paid_months", spell.expectedMonths(), RELATIVE);
      comparison.relative(row, "second_moment_paid_months", spell.secondMoment(), RELATIVE);
      comparison.relative(
          row, "expected_started_paid_months", spell.expectedStartedMonths(), RELATIVE);
      comparison.relative(row, "expected_paid_share", share, RELATIVE);
      comparison.relative(row, "pure_deposit_share_of_benefit", share, RELATIVE);
    }
    return comparison.result();
  }
}
