package coop.meent.vat;

import coop.meent.base.Money;
import coop.meent.base.Rate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The figures of a return, computed from sums alone.
///
/// @param lines every rubric, in the order of the form
public record VatReturn(List<RubricLine> lines, List<VatQuestion> questions) {

  public VatReturn {
    lines = List.copyOf(lines);
    questions = List.copyOf(questions);
  }

  /// @param privateUse the rate by which the turnover of 1d is computed back from its VAT
  public static VatReturn of(List<VatSum> sums, VatCodes codes, Rate privateUse) {
    var exact = new Exact(codes);
    sums.forEach(exact::add);
    return exact.rounded(privateUse);
  }

  /// As it was filed; a rubric that was empty need not be among the lines.
  static VatReturn filed(List<RubricLine> lines) {
    var known = new VatReturn(lines, List.of());
    List<RubricLine> all = new ArrayList<>();
    for (var rubric : Rubric.values()) all.add(known.line(rubric));
    return new VatReturn(all, List.of());
  }

  /// The new totals when something is added to what was filed: of the exact figures, rounded anew.
  public VatReturn plus(VatReturn more) {
    List<RubricLine> together = new ArrayList<>();
    for (var rubric : Rubric.values()) {
      var one = line(rubric);
      var other = more.line(rubric);
      together.add(
          RubricLine.of(
              rubric,
              one.exactTurnover().plus(other.exactTurnover()),
              one.exactVat().plus(other.exactVat())));
    }
    List<VatQuestion> asked = new ArrayList<>(questions);
    asked.addAll(more.questions);
    return new VatReturn(together, asked);
  }

  public RubricLine line(Rubric rubric) {
    return lines.stream()
        .filter(line -> line.rubric() == rubric)
        .findFirst()
        .orElseGet(() -> RubricLine.of(rubric, Money.ZERO, Money.ZERO));
  }

  /// 5a: the VAT owed, of the rounded figures.
  public Money owed() {
    return Money.sum(
        lines.stream().filter(line -> line.rubric().isOwed()).map(RubricLine::vat).toList());
  }

  /// 5b.
  public Money input() {
    return line(Rubric.R5B).vat();
  }

  /// To pay; negative when the tax office pays back.
  public Money toPay() {
    return owed().minus(input());
  }

  /// What the books say is to be paid, to the cent.
  public Money exactToPay() {
    var owed =
        lines.stream().filter(line -> line.rubric().isOwed()).map(RubricLine::exactVat).toList();
    return Money.sum(owed).minus(line(Rubric.R5B).exactVat());
  }

  /// What rounding saves; it is credited to rounding differences. Negative when a correction costs.
  public Money rounding() {
    return exactToPay().minus(toPay());
  }

  public boolean isEmpty() {
    return lines.stream().allMatch(RubricLine::isEmpty);
  }

  /// Gathers turnover and VAT per rubric to the cent.
  private static final class Exact {

    private final VatCodes codes;
    private final Map<Rubric, Money> turnover = new EnumMap<>(Rubric.class);
    private final Map<Rubric, Money> vat = new EnumMap<>(Rubric.class);
    private final Map<VatCode, Money> uncertain = new LinkedHashMap<>();
    private final Map<String, Money> unknown = new LinkedHashMap<>();

    Exact(VatCodes codes) {
      this.codes = codes;
    }

    void add(VatSum sum) {
      var code = codes.find(sum.code());
      if (code.isEmpty()) unknown.merge(sum.code(), sum.amount(), Money::plus);
      else add(code.get(), sum);
    }

    private void add(VatCode code, VatSum sum) {
      switch (sum.part()) {
        case NET -> addTurnover(code, sum.amount());
        case OWED ->
            code.vatRubric()
                .flatMap(Rubric::of)
                .ifPresent(rubric -> vat.merge(rubric, sum.amount().negate(), Money::plus));
        case DEDUCTED -> vat.merge(Rubric.R5B, sum.amount(), Money::plus);
        case LOST -> {}
      }
    }

    /// A line of private use is itself the VAT.
    private void addTurnover(VatCode code, Money amount) {
      if (code.treatment() == Treatment.OWED) return;
      var net = code.side() == VatCode.Side.PURCHASE ? amount : amount.negate();
      if (code.netRubric().filter(rubric -> rubric.endsWith("?")).isPresent())
        uncertain.merge(code, net, Money::plus);
      else
        code.netRubric()
            .flatMap(Rubric::of)
            .ifPresent(rubric -> turnover.merge(rubric, net, Money::plus));
    }

    VatReturn rounded(Rate privateUse) {
      List<VatQuestion> questions = new ArrayList<>();
      var used = vat.getOrDefault(Rubric.R1D, Money.ZERO);
      if (!used.isZero()) {
        var base = base(used, privateUse);
        turnover.merge(Rubric.R1D, base, Money::plus);
        questions.add(new VatQuestion.PrivateUse(used, base));
      }
      uncertain.forEach((code, net) -> {
        var rubric = Rubric.of(code.netRubric().orElseThrow()).orElseThrow();
        var with = turnover.getOrDefault(rubric, Money.ZERO).plus(net);
        if (!net.isZero()) questions.add(new VatQuestion.Uncertain(code, rubric, net, with));
      });
      unknown.forEach((code, amount) -> questions.add(new VatQuestion.UnknownCode(code, amount)));
      List<RubricLine> lines = new ArrayList<>();
      for (var rubric : Rubric.values())
        lines.add(
            RubricLine.of(
                rubric,
                turnover.getOrDefault(rubric, Money.ZERO),
                vat.getOrDefault(rubric, Money.ZERO)));
      return new VatReturn(lines, questions);
    }

    private static Money base(Money vat, Rate rate) {
      return Money.ofCents(
          BigDecimal.valueOf(vat.cents())
              .divide(rate.value(), 0, RoundingMode.HALF_UP)
              .longValueExact());
    }
  }
}
