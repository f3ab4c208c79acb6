package coop.meent.pooling;

import coop.meent.base.Named;
import coop.meent.base.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The exact answer to a [StressQuestion], in numbers and in words. A figure never comes without
/// the assumption it rests on and the limits of its model.
public final class StressTest {

  /// Deposits are looked for in steps of a quarter of a per cent of the level.
  private static final int DEPOSIT_STEP = PoolModel.UNITS / 400;

  private final StressQuestion question;
  private final PoolModel model;
  private final ShortfallCurve curve;

  private StressTest(StressQuestion question) {
    this.question = question;
    model = question.model();
    curve = ShortfallRecursion.over(model, question.months());
  }

  /// @throws IllegalArgumentException when the question has a problem
  public static StressTest of(StressQuestion question) {
    return new StressTest(question);
  }

  /// @param inMonth the chance that this month is the first that is short
  /// @param by the chance that one of the months until then was
  public record Month(int month, BigDecimal inMonth, BigDecimal by) {}

  public List<Month> months() {
    List<Month> months = new ArrayList<>();
    double sum = 0;
    for (int i = 0; i < curve.months(); i++) {
      sum += curve.inMonth()[i];
      months.add(new Month(i + 1, decimal(curve.inMonth()[i]), decimal(sum)));
    }
    return months;
  }

  /// The shortest decimal that reads back as the same double; a sum of chances that rounding
  /// brought past one is one.
  private static BigDecimal decimal(double chance) {
    return new BigDecimal(Double.toString(Math.min(1, chance)));
  }

  public StressQuestion question() {
    return question;
  }

  public ShortfallCurve curve() {
    return curve;
  }

  public BigDecimal chance() {
    return decimal(curve.by(question.months()));
  }

  /// The chance a month that a healthy member falls ill, which follows from the question.
  public BigDecimal fallsIll() {
    return decimal(model.incidence().fallsIll());
  }

  /// The answer in one sentence.
  public Named sentence() {
    return texts ->
        texts.get(
            "pooling.sentence",
            new Odds(curve.by(question.months())),
            question.members(),
            term(question.months()),
            Percent.of(question.prevalence()));
  }

  /// What else was taken for granted.
  public Named assumption() {
    return texts ->
        texts.get(
            "pooling.assumption",
            Percent.of(question.deposit()),
            question.capDeposits(),
            start(texts),
            Math.round(1 / question.recovers().doubleValue()));
  }

  private String start(Texts texts) {
    if (question.startDeposits() == 0) return texts.get("pooling.start.empty");
    return texts.count("pooling.start.deposits", question.startDeposits());
  }

  private static Named term(int months) {
    return texts ->
        months % 12 == 0
            ? texts.count("pooling.years", months / 12)
            : texts.count("pooling.months", months);
  }

  /// What the model does not know; belongs beside every figure.
  public List<Limit> limits() {
    return List.of(Limit.values());
  }

  /// The share of the level that must be put aside for this chance at most; none when even a whole
  /// level is too little.
  public Optional<BigDecimal> depositFor(BigDecimal target) {
    return new Requirement(question.months(), target.doubleValue(), DEPOSIT_STEP)
        .deposit(model, DEPOSIT_STEP, PoolModel.UNITS)
        .map(needed -> decimal((double) needed.units() / PoolModel.UNITS));
  }

  /// How many deposits of each must be there at the start for this chance at most; none when full
  /// accounts are too little.
  public Optional<Integer> startFor(BigDecimal target) {
    if (model.income() == 0) return Optional.empty();
    return new Requirement(question.months(), target.doubleValue(), model.income())
        .start(model)
        .map(needed -> needed.units() / model.income());
  }
}
