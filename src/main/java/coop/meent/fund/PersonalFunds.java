package coop.meent.fund;

import coop.meent.base.Texts;
import coop.meent.personal.PersonalPart;
import coop.meent.personal.Rows;
import java.util.ArrayList;
import java.util.List;

/// What a person put into funds, asked of them, got and gave back.
public final class PersonalFunds implements PersonalPart {

  private final FundService funds;

  public PersonalFunds(FundService funds) {
    this.funds = funds;
  }

  @Override
  public Held of(Asked asked) {
    List<Row> rows = new ArrayList<>();
    for (var one : funds.requests())
      if (one.request().member().equals(asked.who())) rows.add(row(one));
    for (var fund : funds.funds())
      for (var movement : fund.movements())
        for (var part : movement.parts())
          if (part.member().equals(asked.who())) rows.add(row(movement, part));
    return new Held("funds", texts -> texts.get("fund.part"), rows, List.of());
  }

  private static Row row(RequestStanding one) {
    var request = one.request();
    return Rows.with("fund", request.fund().name())
        .and("asked", request.asked())
        .and("amount", request.amount())
        .and("state", one.state().name())
        .said(texts ->
            said(texts, request.asked(), request.fund(), request.amount())
                + " · "
                + one.state().in(texts));
  }

  private static Row row(Movement movement, Movement.Part part) {
    return Rows.with("fund", movement.fund().name())
        .and("date", movement.on())
        .and("kind", movement.kind().name())
        .and("amount", part.amount())
        .said(texts ->
            said(texts, movement.on(), movement.fund(), part.amount())
                + " · "
                + movement.kind().in(texts));
  }

  private static String said(
      Texts texts, java.time.LocalDate day, FundKind fund, coop.meent.base.Money amount) {
    return texts.shortDate(day) + " · " + fund.in(texts) + " · " + texts.euro(amount);
  }
}
