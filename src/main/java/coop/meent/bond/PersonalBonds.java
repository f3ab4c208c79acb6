package coop.meent.bond;

import coop.meent.base.Named;
import coop.meent.personal.PersonalPart;
import coop.meent.personal.Rows;
import java.util.ArrayList;
import java.util.List;

/// With whom a person is or was, and had coffee. What somebody let the people of a bond know is not
/// here: nobody takes it along, not even who said it.
public final class PersonalBonds implements PersonalPart {

  private final BondService bonds;
  private final coop.meent.member.MemberService members;

  public PersonalBonds(BondService bonds, coop.meent.member.MemberService members) {
    this.bonds = bonds;
    this.members = members;
  }

  @Override
  public Held of(Asked asked) {
    List<Row> rows = new ArrayList<>();
    for (var one : bonds.of(asked.who()).reversed()) {
      var with =
          String.join(", ", one.bond().others(asked.who()).stream().map(this::name).toList());
      rows.add(
          Rows.with("kind", one.bond().kind().name())
              .and("with", with)
              .and("since", one.since())
              .and("state", one.state().name())
              .said(texts -> one.bond().kind().in(texts) + " · " + with));
    }
    for (var one : bonds.coffees(asked.who()).reversed()) {
      var with = name(one.other(asked.who()));
      rows.add(
          Rows.with("coffee", one.on())
              .and("with", with)
              .said(texts -> texts.get("bond.coffee.with", with)));
    }
    return new Held("bonds", texts -> texts.get("bond.page"), rows, List.<Named>of());
  }

  private String name(coop.meent.base.Id.MemberId who) {
    return members.member(who).map(coop.meent.member.Member::name).orElse("?");
  }
}
